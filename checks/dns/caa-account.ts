/** The CAA records that count for a name, and the one account that may get its certificates by them. */
import type { Fact } from '../../common/fact.ts';
import { say } from '../../common/say.ts';
import type { DnsAnswer } from '../../fixtures/dns/types.ts';
import type { Senses } from '../../fixtures/senses.ts';
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
      good: say`A CAA record lets only one account get certificates, the server's own`,
      bad: say`No CAA record says that only the server's own account may get certificates: whoever is between it and the authority for a moment can get one, too`,
      level: 'advice',
      expected: ACCOUNT,
    },
  );
}
