/** IANA and the registry of org, at the second provider's web server. */
import { certificate, type Blueprint } from './blueprint.ts';
import { PEER_HOST, REGISTRY_HOST } from './healthy.ts';

/** @param days In which the registration of example.org ends. */
export function makeRegistry(blueprint: Blueprint, days: number): void {
  blueprint.peer.registry = days;
  certificate(blueprint, 'peer').names = [PEER_HOST, 'data.iana.org', REGISTRY_HOST];
}
