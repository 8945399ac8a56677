/** What MX records lead to: the names in them, and whether those are the mail host. */
import { say, verbatim, type Text } from '../../common/say.ts';
import type { Bench } from '../words/bench.ts';
import { canonical, sameAddress } from '../knowledge/addresses.ts';
import { guidesHost } from '../knowledge/names.ts';
import { excerpt } from '../knowledge/text.ts';
import { PLAN_TTL } from '../zone/records.ts';
import { lacksFinalDot } from '../zone/domain.ts';
import type { RecordData } from '../../fixtures/dns/types.ts';
import type { Senses } from '../../fixtures/senses.ts';
import type { Settings } from '../../common/settings.ts';

/**
 * Whether a host was taken from an MX record that names something else than the guide's mail host or the operator's.
 */
export function isMisdirected(host: string, { host: given, domain }: Settings): boolean {
  return given === undefined && host !== guidesHost(domain);
}

/** Claims that an MX record's target is one that senders can use. */
export function judgeExchange({ claim }: Pick<Bench, 'claim'>, exchange: string, domain: string): void {
  const why = whyUnusable(exchange, domain);
  claim(why === undefined, {
    good: say`The MX record of ${domain} names the host ${excerpt(exchange)}`,
    bad: why ?? say`The MX record of ${domain} names no host`,
  });
}

/** Why no sender can use an MX record's target, as far as its form tells. */
export function whyUnusable(exchange: string, domain: string): Text | undefined {
  const bare = exchange.endsWith(`.${domain}`) ? exchange.slice(0, -domain.length - 1) : exchange;
  if (canonical(bare) !== undefined)
    return say`The MX record of ${domain} holds the address ${excerpt(bare)}; an MX record must hold a host name`;
  if (lacksFinalDot(exchange, domain))
    return say`The MX record of ${domain} leads to ${excerpt(exchange)}: in a zone file the name needs a dot at its end, or the domain is added to it`;
  return exchange.includes('.')
    ? undefined
    : say`The MX record of ${domain} holds the single word ${excerpt(exchange)}; an MX record must hold a whole host name`;
}

/** The A records that are missing, as far as the server's own address is known. */
export async function ipv4Line(names: readonly string[], { target }: Pick<Senses, 'target'>): Promise<Text> {
  const endpoints = await target.endpoints();
  const address = endpoints.known ? endpoints.value.find(({ family }) => family === 4)?.address : undefined;
  const records = names.map((name) => `${name}. ${PLAN_TTL} IN A ${address ?? '<IPv4 address>'}`);
  return say`Set this record at your DNS provider:\n${verbatim(records.join('\n'))}`;
}

/** Whether these names, none of which is the mail host's, lead to its addresses alone. */
export async function areTheServer(
  names: readonly string[],
  { target, dns }: Pick<Senses, 'target' | 'dns'>,
): Promise<boolean> {
  const endpoints = await target.endpoints();
  if (!endpoints.known) return false;
  const found = await Promise.all(names.map(async (name) => dns.addresses(name)));
  const addresses = found.flatMap((fact) => (fact.known ? [...fact.value.v4, ...fact.value.v6] : ['']));
  return (
    addresses.length > 0 &&
    addresses.every((address) => endpoints.value.some((endpoint) => sameAddress(endpoint.address, address)))
  );
}

/** The targets that senders try first. */
export function lowest(records: readonly RecordData['MX'][]): readonly string[] {
  const preference = Math.min(...records.map((record) => record.preference));
  return records.filter((record) => record.preference === preference).map(({ exchange }) => exchange);
}
