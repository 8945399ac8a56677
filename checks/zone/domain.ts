/** What the checks of several kinds of record share: whether the domain exists at all, and slips in names. */
import type { Dns } from '../../fixtures/dns/types.ts';
import { known, mapFact, thenFact, unknown, type Fact } from '../../common/fact.ts';
import { say } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';

/** Unknown, with `dns.mx` as the cause, where DNS does not know the domain at all (NXDOMAIN). */
export async function domainExists({ target, dns }: Pick<Senses, 'target' | 'dns'>): Promise<Fact<true>> {
  return thenFact(await dns.ask(target.domain, 'MX'), ({ outcome }) =>
    outcome === 'nxdomain'
      ? unknown(say`${target.domain} does not exist in DNS, so nothing under it can be looked at`, 'dns.mx')
      : known(true as const),
  );
}

/**
 * Whether somebody left the final dot off a name in a zone file, so that the zone's name was added:
 * `mail.example.org.example.org`.
 */
export function lacksFinalDot(name: string, domain: string): boolean {
  return name.endsWith(`.${domain}.${domain}`) || name === `${domain}.${domain}`;
}

/** The name of the DMARC record as the guide's source text has it, with the underscore escaped. */
export function escapedDmarcName(domain: string): string {
  return `\\_dmarc.${domain}`;
}

/** The TXT texts of a name, none where it has none. */
export async function textsOf(dns: Dns, name: string): Promise<Fact<readonly string[]>> {
  return mapFact(await dns.ask(name, 'TXT'), ({ records }) => records.map(({ text }) => text));
}
