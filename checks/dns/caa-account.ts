/** The CAA records that count for a name, and the one account that may get its certificates by them. */
import { thenFact, unknown, type Fact } from '../../common/fact.ts';
import { say } from '../../common/say.ts';
import type { DnsAnswer } from '../../fixtures/dns/types.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { MAILCOW_AUTHORITY, type CaaVerdict } from '../knowledge/caa.ts';
import type { Bench } from '../words/bench.ts';

/** RFC 8659 §3: the records of the closest name upwards that has any; the root is not asked. */
export async function relevantCaa({ dns }: Senses, name: string): Promise<Fact<DnsAnswer<'CAA'>>> {
  for (let asked = name; ; asked = asked.slice(asked.indexOf('.') + 1)) {
    const answer = await dns.ask(asked, 'CAA');
    if (!answer.known || answer.value.outcome === 'records' || !asked.includes('.')) return answer;
  }
}

/** RFC 8657 §3: a condition by which an authority issues to one of its accounts only. */
const ACCOUNT = 'accounturi=';

/** For a server whose plan has that condition. */
export async function judgeAccount(bench: Bench & Senses): Promise<void> {
  const planned = bench.plan.records.find(({ type, data }) => type === 'CAA' && data.includes(ACCOUNT));
  const found = planned === undefined ? undefined : await relevantCaa(bench, planned.name);
  if (found?.known !== true) return;
  bench.claim(
    found.value.records.some(({ value }) => value.includes(ACCOUNT)),
    {
      good: say`A CAA record lets only one account get certificates`,
      bad: say`No CAA record says that only the server's own account may get certificates: whoever is between it and the authority for a moment can get one, too`,
      level: 'advice',
      expected: ACCOUNT,
    },
  );
}

/** The conditions that CAA records put on names, by which accounts they leave. */
export interface Bound {
  readonly name: string;
  readonly accounts: readonly string[];
}

/** Whether the account that the server itself has is among them; without that, the next renewal fails. */
export async function judgeHeldAccount(
  bench: Bench & Senses,
  authority: readonly string[],
  bound: readonly Bound[],
): Promise<void> {
  const isOwn = bench.plan.kind.renewsBy !== undefined && authority.some((one) => MAILCOW_AUTHORITY.includes(one));
  const held = isOwn && bound.length > 0 ? await heldAccount(bench) : undefined;
  if (held === undefined) return;
  if (!held.known) return bench.doubt(held);
  bench.evidence('account', held.value);
  for (const { name, accounts } of bound)
    bench.claim(accounts.includes(held.value), {
      good: say`The CAA record of ${name} names the server's own account`,
      bad: say`The CAA record of ${name} lets another account get certificates than the server's own`,
      observed: accounts.join(', '),
      expected: held.value,
      fix: say`Let the CAA record at your DNS provider name the server's account, or delete that part of it:\n0 issue "letsencrypt.org;accounturi=${held.value}"`,
    });
}

/**
 * Undefined where nobody can look. The authority would tell it to whoever holds the account's key, and is not asked: no
 * check signs anything in the server's name.
 */
async function heldAccount({ server, settings, plan }: Bench & Senses): Promise<Fact<string> | undefined> {
  const isPlanned = plan.records.some(({ type, data }) => type === 'CAA' && data.includes(ACCOUNT));
  if (settings.shell !== undefined)
    return isPlanned ? thenFact(await server.relay(), ({ account }) => account) : server.acmeAccount();
  return isPlanned
    ? undefined
    : unknown(
        say`A CAA record lets only one account get certificates, and whether that is the server's own stands in the log of its acme container alone: give --ssh user@host, or --local on the server itself`,
      );
}

/** Of an authority that the server does not itself get its certificates from, nothing is expected. */
export function judgeMethods(
  { claim, plan }: Bench & Senses,
  name: string,
  verdict: CaaVerdict,
  authority: string,
): void {
  const { methods, conditions } = verdict;
  const way = plan.kind.renewsBy;
  if (methods === undefined || way === undefined || !MAILCOW_AUTHORITY.includes(authority)) return;
  claim(methods.includes(way), {
    good: say`The CAA record of ${name} allows ${way}, by which the server renews its certificate`,
    bad: say`The CAA record of ${name} forbids ${way}, by which the server renews its certificate unless it was set up to do so by DNS`,
    level: 'recommended',
    observed: conditions.join('; '),
    expected: `validationmethods=${[way, ...methods].join(',')}`,
    fix: say`In the CAA record at your DNS provider, add ${way} to validationmethods, or delete that part of the record. Where the server renews by DNS on purpose, leave the record and waive this check.`,
  });
}
