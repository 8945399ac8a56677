/**
 * Names that have no record themselves, and names with records below them: they exist (RFC 8020 §2, RFC 4592 §2.2.2).
 * Some name servers deny them, and what stands below is lost to whoever takes them at their word.
 */
import { joined, listed, say, verbatim } from '../../common/say.ts';
import type { NameServer, RecordType, ServerAnswer } from '../../fixtures/dns/types.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { isUnder } from '../knowledge/names.ts';
import type { Bench } from '../words/bench.ts';

/** A name that a server holds records at. */
export interface Held {
  readonly server: NameServer;
  readonly name: string;
  readonly type: RecordType;
}

interface Denied extends Held {
  readonly above: string;
}

/** One finding a server: which names it denies although it serves what is below them. */
export async function judgeEmptyNames(bench: Bench & Senses, held: readonly Held[]): Promise<void> {
  const { claim, dns, target } = bench;
  const full = new Set([target.domain, ...held.map(({ name }) => name)]);
  const asked = held.flatMap((one) => emptyAbove(one.name, full, target.domain).map((above) => ({ ...one, above })));
  const distinct = [...new Map(asked.map((one) => [`${one.server.address} ${one.above}`, one])).values()];
  const seen = await Promise.all(
    distinct.map(async (one) => ({ one, exists: await dns.exists(one.server, one.above, one.type) })),
  );
  const denied = seen.flatMap(({ one, exists }): Denied[] => (exists.known && !exists.value ? [one] : []));
  for (const group of Map.groupBy(denied, ({ server }) => server.name).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { server, name, type, above } = first;
    const places = joined([...new Set(group.map(({ server: { address } }) => address))].map((one) => verbatim(one)));
    const names = listed([...new Set(group.map((one) => one.above))]);
    const below = listed([...new Set(group.map((one) => one.name))]);
    claim(false, {
      good: say`The name server ${server.name} (${places}) knows all names of ${target.domain}`,
      bad: say`The name server ${server.name} (${places}) says that there is no ${names}, although it holds records below (${below}): resolvers that take it at its word do not find those`,
      observed: say`NXDOMAIN for ${above}`,
      expected: say`NOERROR, and no record`,
      fix: say`Ask your DNS provider to mend its name servers, or move the domain to another one: a name exists where there are records below it (RFC 8020). The first of these must say NOERROR like the second:\ndig @${server.address} ${above} ${type} +norecurse\ndig @${server.address} ${name} ${type} +norecurse\nUntil then, a TXT record at ${above}, of whatever text, keeps that name from being denied.`,
    });
  }
}

/** The names between a name with records and its domain that have none. */
function emptyAbove(name: string, full: ReadonlySet<string>, domain: string): readonly string[] {
  const above = name.slice(name.indexOf('.') + 1);
  return above === name || full.has(above) || !isUnder(above, domain)
    ? []
    : [above, ...emptyAbove(above, full, domain)];
}

/**
 * Whether it is certain that nothing stands below a name: every server of its zone denies it, and each knows another
 * name that has nothing but records below it, so that its word covers what is below (RFC 8020 §2).
 */
export async function isBareBelow(
  { dns, plan, target }: Bench & Senses,
  name: string,
  type: RecordType,
): Promise<boolean> {
  const everybody = await dns.everyServer(name, type);
  if (!everybody.known || everybody.value.length === 0 || !everybody.value.every(denies)) return false;
  const above = `_domainkey.${target.domain}`;
  const key = await dns.everyServer(`${plan.selector}.${above}`, 'TXT');
  const holders = key.known ? key.value.filter(hasRecords).map(({ server }) => server.address) : [];
  const proofs = everybody.value.map(async ({ server }) => {
    const exists = holders.includes(server.address) ? await dns.exists(server, above, 'TXT') : undefined;
    return exists?.known === true && exists.value;
  });
  return (await Promise.all(proofs)).every(Boolean);
}

function denies({ answer }: ServerAnswer): boolean {
  return answer.known && answer.value.outcome === 'nxdomain' && answer.value.aliases.length === 0;
}

function hasRecords({ answer }: ServerAnswer): boolean {
  return answer.known && answer.value.outcome === 'records';
}
