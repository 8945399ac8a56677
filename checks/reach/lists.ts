/** Asks public blocklists about an address or a domain, through a resolver that they answer truthfully. */
import { mapFact, unknown, type Fact, type Unknown } from '../../common/fact.ts';
import { say } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { listQuestions, listVerdict, type Blocklist, type ListAnswer, type ListVerdict } from '../knowledge/dnsbl.ts';

/**
 * What a list says about a subject, through the first resolver that it answers truthfully; undefined if it does not
 * list subjects of that kind.
 */
export async function askList(
  { dns }: Pick<Senses, 'dns'>,
  list: Blocklist,
  subject: string,
): Promise<Fact<ListVerdict> | undefined> {
  const questions = listQuestions(list, subject);
  if (questions === undefined) return undefined;
  let doubt: Unknown | undefined;
  for (const index of dns.resolvers.keys()) {
    const codes = async (name: string): Promise<ListAnswer> =>
      mapFact(await dns.recursive(name, 'A', index), ({ records }) => records);
    const [listed, clean, answer] = await Promise.all([
      codes(questions.listed),
      codes(questions.clean),
      codes(questions.subject),
    ]);
    const verdict = listVerdict(list, { listed, clean, subject: answer });
    if (verdict.known) return verdict;
    doubt ??= verdict;
  }
  return doubt ?? unknown(say`No resolver could be asked about ${list.title}`);
}
