/** Whether a server that verifies whom it hands mail to can do so at another provider's. */
import type { Text } from '../../common/say.ts';
import { distrust } from '../../fixtures/net/distrust.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { familyOf, notPublic } from '../knowledge/addresses.ts';
import { domainOf, isServerName } from '../knowledge/names.ts';

/** What is wrong with the certificate under which mail to an address is taken; undefined where nothing is known. */
export async function receiverDistrust({ dns, relay }: Senses, address: string): Promise<Text | undefined> {
  const domain = domainOf(address);
  const mx = await dns.ask(domain, 'MX');
  if (!mx.known) return undefined;
  const [best] = mx.value.records.toSorted((one, other) => one.preference - other.preference);
  const host = best?.exchange ?? domain;
  const found = isServerName(host) ? await dns.addresses(host) : undefined;
  if (found?.known !== true) return undefined;
  const place = [...found.value.v4, ...found.value.v6].find((one) => notPublic(one) === undefined);
  if (place === undefined) return undefined;
  const session = await relay.receiver({ host, address: place, family: familyOf(place) ?? 4 });
  return session.known ? distrust(session.value)?.reason : undefined;
}
