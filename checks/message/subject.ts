/** Marks that filters put before the subject. */
import { say } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { valueOf } from '../knowledge/headers.ts';
import type { Letter } from '../knowledge/letter.ts';
import { excerpt } from '../knowledge/text.ts';
import type { Bench } from '../words/bench.ts';
import { signaturesOf } from './at-hand.ts';

/**
 * `***SPAM***`, `[SPAM]`, `{Spam?}`, `*** GMX Spamverdacht ***`, `[PMX:###]` (SpamAssassin rewrite_header, amavis,
 * MailScanner, GMX, PureMessage).
 */
const MARK =
  /^\s*(?:\*{2,5}\s{0,2}[\w ]{0,20}spam[\w ]{0,20}\*{2,5}|[[{(<]\s?[\w -]{0,20}spam[\w?:. -]{0,20}[\]})>]|\[PMX:#+\]|spam:)/i;

/**
 * A mark says that some filter on the way took the message for spam; a signature that is valid with it says that the
 * sender wrote it.
 */
export async function judgeSubject(bench: Bench & Senses, { fields }: Letter): Promise<void> {
  const subject = valueOf(fields, 'subject') ?? '';
  const [mark] = MARK.exec(subject) ?? [];
  if (mark === undefined) return;
  const signatures = await signaturesOf(bench);
  if (signatures.known && signatures.value.some(({ result }) => result.known && result.value === 'pass')) return;
  bench.claim(false, {
    good: say`The subject bears no mark of a filter`,
    bad: say`The subject bears the mark of a spam filter (${excerpt(mark.trim())}), which some server on the way put there`,
    level: 'recommended',
    observed: excerpt(subject),
  });
}
