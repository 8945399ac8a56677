/** Authentication as the receiver found it when the message arrived, against what is found here today. */
import { say, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { signerOf } from '../knowledge/authentication-results.ts';
import { compauthMeaning } from '../knowledge/filters/microsoft.ts';
import { authorDomain } from '../knowledge/letter.ts';
import { belongs } from '../knowledge/organisations.ts';
import { excerpt } from '../knowledge/text.ts';
import type { Bench } from '../words/bench.ts';
import { dmarcOf, letterOf, signaturesOf, spfOf } from './at-hand.ts';
import { said, type Said } from './receiver.ts';

/** What is found here: it passes, it does not, there is nothing to find, or it is not known. */
type Here = 'pass' | 'fail' | 'none' | 'unknown';

const FAILED = new Set(['fail', 'softfail', 'permerror', 'hardfail']);

/**
 * Where it failed there as it fails here, another check owns the cause; where it passes here, something was wrong only
 * then. A question to DNS that got no answer there (temperror) is neither.
 */
export async function judgeResults(bench: Bench & Senses): Promise<void> {
  const letter = letterOf(bench);
  const author = bench.sure(authorDomain(letter));
  const here = await foundHere(bench, author);
  for (const method of ['dkim', 'spf', 'dmarc'] as const) {
    const found = said(letter, method).filter(
      (result) => method !== 'dkim' || belongs(signerOf(result) ?? author, author),
    );
    if (found.length > 0) judgeMethod(bench, { method, found, here: here[method] });
  }
  judgeComposite(bench, said(letter, 'compauth'));
}

async function foundHere(
  senses: Bench & Senses,
  author: string,
): Promise<Readonly<Record<'dkim' | 'spf' | 'dmarc', Here>>> {
  const [signatures, spf, dmarc] = [await signaturesOf(senses), await spfOf(senses), await dmarcOf(senses)];
  const own = signatures.known ? signatures.value.filter(({ domain }) => belongs(domain, author)) : [];
  const passes = own.some(({ result }) => result.known && result.value === 'pass');
  const open = !signatures.known || own.some(({ result }) => !result.known);
  const evaluated = dmarc.known ? dmarc.value : undefined;
  return {
    dkim: passes ? 'pass' : open ? 'unknown' : own.length === 0 ? 'none' : 'fail',
    spf: !spf.known || spf.value === undefined ? 'unknown' : spf.value.outcome.result === 'pass' ? 'pass' : 'fail',
    dmarc:
      evaluated === undefined || (evaluated.evaluation.result === 'fail' && evaluated.open !== undefined)
        ? 'unknown'
        : evaluated.evaluation.result,
  };
}

interface FoundResults {
  readonly method: 'dkim' | 'spf' | 'dmarc';
  /** What the receiver wrote; not empty. */
  readonly found: readonly Said[];
  readonly here: Here;
}

function judgeMethod({ claim, doubt, plan }: Bench, { method, found, here }: FoundResults): void {
  const good = say`The receiver found nothing wrong with ${method}`;
  if (found.some(({ result }) => result === 'pass')) {
    claim(true, { good, bad: good });
    return;
  }
  const failed = found.find(({ result }) => FAILED.has(result));
  const unanswered = found.find(({ result }) => result === 'temperror');
  if (failed === undefined) {
    // Exim says of a key that is not there that it could not be asked for.
    if (unanswered !== undefined && here === 'fail') doubt(asHere(unanswered, method));
    else if (unanswered !== undefined) claim(false, { good, ...askedInVain(unanswered, method, plan.domain) });
    return;
  }
  if (here === 'pass') claim(false, { good, ...onlyThen(failed, method) });
  else if (here === 'fail') doubt(asHere(failed, method));
  else
    doubt({
      reason: say`${failed.server} found ${method}=${wordOf(failed)} when the message arrived, which cannot be compared with what is found here`,
      cause: `message.${OWNER[method]}`,
    });
}

function asHere(found: Said, method: keyof typeof OWNER): { readonly reason: Text; readonly cause: string } {
  return {
    reason: say`${found.server} found ${method}=${wordOf(found)} for the message, as is found here`,
    cause: `message.${OWNER[method]}`,
  };
}

/** As the server wrote it. */
function wordOf({ result, written }: Said): string {
  return written ?? result;
}

/** Which check judges a method. */
const OWNER = { dkim: 'signature', spf: 'spf', dmarc: 'dmarc' } as const;

interface Sentences {
  readonly bad: Text;
  readonly fix: Text;
  readonly level: 'recommended' | 'advice';
  readonly observed?: Text;
}

/** What the receiver did about it, it did not tell: so this is no verdict on the folder. */
function onlyThen(found: Said, method: string): Sentences {
  const { server, comment } = found;
  return {
    bad: say`${server} found ${method}=${wordOf(found)} when the message arrived, although ${method} passes today`,
    fix: say`Something was different then: a DNS record that was not there yet or could not be asked for. Send another message; if that fails there too, the receiver's resolver may still have the old record until its TTL is over.`,
    level: 'recommended',
    ...(comment === '' ? {} : { observed: say`${excerpt(comment)}` }),
  };
}

function askedInVain(found: Said, method: string, domain: string): Sentences {
  const { server, comment } = found;
  return {
    bad: say`${server} got no answer to its questions about ${method} when the message arrived (${wordOf(found)}), so it could not judge that`,
    fix: say`If that happens often, the name servers of the domain are slow or cannot be reached from there. Whether they answer from here:\nmailproof ${domain} --only dns`,
    level: 'advice',
    ...(comment === '' ? {} : { observed: say`${excerpt(comment)}` }),
  };
}

/** Microsoft's sum of everything that it knows about the sender. */
function judgeComposite({ claim }: Bench, found: readonly Said[]): void {
  const [first] = found;
  if (first === undefined) return;
  const { server, result, reason } = first;
  const meaning = compauthMeaning(result, reason);
  const words = reason === undefined ? `compauth=${result}` : `compauth=${result} reason=${excerpt(reason)}`;
  claim(meaning === undefined || result === 'softpass', {
    good: say`Microsoft's composite authentication found nothing wrong`,
    bad: say`${server} found ${words}: ${meaning ?? say``}`,
    level: 'recommended',
    fix: say`Let the message carry a valid signature of its domain and give the domain a DMARC policy; the checks message.signature and message.dmarc tell what lacks.`,
  });
}
