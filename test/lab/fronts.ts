/**
 * What stands in front of the web names (a CDN, a reverse proxy): it has addresses and a certificate of its own.
 */
import { crowdAddresses } from './addresses.ts';
import {
  addCertificate,
  addRecord,
  certificate,
  removeRecord,
  site,
  type Blueprint,
  type NginxSite,
} from './blueprint.ts';

/** Where it is. */
export const FRONT = crowdAddresses(0).mail;

/**
 * Puts it in front of these names; they are no longer in the server's own certificate.
 *
 * @param locations What it does with requests, where it does not pass all of them on.
 */
export function putFront(blueprint: Blueprint, names: readonly string[], locations?: NginxSite['locations']): void {
  blueprint.network.crowd = 0;
  addCertificate(blueprint, 'front', { names: [...names], key: 'rsa2048' });
  const server = certificate(blueprint);
  server.names = server.names.filter((name) => !names.includes(name));
  for (const name of names) {
    removeRecord(blueprint, name);
    addRecord(blueprint, name, 'A', FRONT.v4);
    addRecord(blueprint, name, 'AAAA', FRONT.v6);
  }
  for (const [scheme, changes] of [
    ['http', {}],
    ['https', { certificate: 'front' }],
  ] as const)
    blueprint.nginx.sites[`front ${scheme}`] = {
      ...structuredClone(site(blueprint, scheme)),
      ...changes,
      ...(locations === undefined ? {} : { locations: structuredClone(locations), directives: [] }),
      names: [...names],
      at: [FRONT.v4, FRONT.v6],
    };
}
