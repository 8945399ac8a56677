/** What the checks say of a fault: what stands there, and who waits for a service that does not answer. */
import { reachOwner } from '../../checks/reach/owners.ts';
import { SERVICES } from '../../common/services.ts';
import { askersOf, definitionOf } from '../cards.ts';
import type { Fault, Ring } from './fault.ts';

/**
 * A fault's rings, with those that follow from the cards. They are written as patterns, for a check that does not apply
 * on the healthy server does not wait for anybody.
 */
export function ringsOf({ rings, unanswered = [] }: Pick<Fault, 'rings' | 'unanswered'>): Fault['rings'] {
  const waiting = unanswered.flatMap((service) => {
    const ring: Ring = { verdict: 'inconclusive', ...reachOwner(SERVICES[service]) };
    return askersOf(service)
      .filter((id) => id !== ring.cause && definitionOf(id).area.contact)
      .map((id) => [`*${id}`, ring] as const);
  });
  return { ...Object.fromEntries(waiting), ...rings };
}
