/**
 * The addresses from which mail leaves: the mail host's own, unless the other provider recorded a different one that
 * may send for the domain (a smarthost, a second address).
 */
import { mapFact, type Fact } from '../../common/fact.ts';
import type { Endpoint, Senses } from '../../fixtures/senses.ts';
import { familyOf, sameAddress } from '../knowledge/addresses.ts';
import { borderHop } from '../knowledge/border-hop.ts';
import { headerFields } from '../knowledge/headers.ts';
import { receivedHops } from '../knowledge/received.ts';

export interface Senders {
  readonly places: readonly Endpoint[];
  /** Whether none of them is the mail host's own. */
  readonly elsewhere: boolean;
}

export async function sendersOf(senses: Senses): Promise<Fact<Senders>> {
  const endpoints = await senses.target.endpoints();
  const other = endpoints.known ? await otherSender(senses, endpoints.value) : undefined;
  return mapFact(endpoints, (own) =>
    other === undefined ? { places: own, elsewhere: false } : { places: [other], elsewhere: true },
  );
}

/** The one that the other provider saw, if it is not one of the server's own and SPF lets it send. */
async function otherSender({ mail, spf, settings }: Senses, own: readonly Endpoint[]): Promise<Endpoint | undefined> {
  if (mail.missing('peer') !== undefined) return undefined;
  const { arrived } = await mail.delivery('outbound');
  if (!arrived.known || arrived.value === undefined) return undefined;
  const hop = borderHop(
    receivedHops(headerFields(arrived.value.raw)),
    own.map(({ address }) => address),
  );
  const address = hop?.address;
  if (address === undefined || own.some((endpoint) => sameAddress(endpoint.address, address))) return undefined;
  const host = hop?.helo ?? hop?.reverse ?? settings.domain;
  const outcome = await spf.evaluate(address, `postmaster@${settings.domain}`, host);
  return outcome.known && outcome.value.result === 'pass'
    ? { host, address, family: familyOf(address) ?? 4 }
    : undefined;
}
