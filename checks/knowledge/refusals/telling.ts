/**
 * What is told of a refusal: who refused and why, whether to wait or to act, what to do, which checks prove it, and how
 * we know.
 */
import { joined, lines, say, verbatim, type Text } from '../../../common/say.ts';
import { excerpt } from '../text.ts';
import type { Explanation, Refusal, Step } from './explain.ts';
import type { Provider } from './providers.ts';
import type { Whose } from './reasons.ts';

/** Servers explain themselves at length, with links to their rules. */
const LONGEST_REPLY = 400;

/** One sentence: `mx.example.net (Gmail) does not know the recipient`. */
export function summaryOf({ refusal, provider, reason }: Explanation): Text {
  return say`${speakerOf(refusal, provider)} ${reason.means}`;
}

function speakerOf({ server }: Refusal, provider: Provider | undefined): Text {
  if (server !== undefined)
    return provider === undefined ? verbatim(excerpt(server)) : say`${excerpt(server)} (${provider.name})`;
  return provider === undefined ? say`The other server` : verbatim(provider.name);
}

/** Its own words. */
export function quoteOf({ words }: Refusal): Text {
  return verbatim(excerpt(words, LONGEST_REPLY));
}

const STEPS: Readonly<Record<Step, Text>> = {
  connection: say`when it was connected to`,
  greeting: say`in place of a greeting, before it knew sender or recipient`,
  EHLO: say`when it heard the sending server's name (EHLO)`,
  STARTTLS: say`when the connection was to be encrypted (STARTTLS)`,
  AUTH: say`at the login (AUTH)`,
  MAIL: say`when it heard the sender's address (MAIL FROM)`,
  RCPT: say`when it heard the recipient's address (RCPT TO)`,
  DATA: say`when it had the whole message (DATA)`,
};

/** At which step of the delivery; undefined where that is not told. */
export function stepWords({ step }: Refusal): Text | undefined {
  return step === undefined ? undefined : STEPS[step];
}

const WHOSE: Readonly<Record<Whose, Text>> = {
  ours: say`Something at the sending server or in its DNS has to be changed`,
  recipient: say`Nothing is wrong at the sending server`,
  theirs: say`The cause lies with the other server, as far as its words tell`,
  wait: say`It passes by itself, as a rule`,
};

/** Whether to wait or to act. */
export function courseOf({ lasting, reason: { whose } }: Explanation): Text {
  if (lasting === 'permanent') return say`Refused for good: it is not tried again. ${WHOSE[whose]}`;
  return lasting === 'temporary' ? say`Put off: the sending server tries again. ${WHOSE[whose]}` : WHOSE[whose];
}

/** What to do: the reason's action, and the provider's own next step. */
export function remedyOf({ reason: { todo }, nextStep }: Explanation): Text {
  return nextStep === undefined ? todo : lines(todo, nextStep);
}

/** The checks that show whether the cause is there; undefined where none does. */
export function proofOf({ reason: { checks } }: Explanation, domain: string): Text | undefined {
  if (checks.length === 0) return undefined;
  return verbatim(`mailproof ${domain} --only ${checks.join(' --only ')}`);
}

/** How it is known that the reply means this. */
export function sourceOf({ provider, by, guess }: Explanation): Text {
  if (by === 'codes') return say`By its codes alone (RFC 5321, RFC 3463): its words are not in our table`;
  if (provider === undefined) return say`By words that many servers use`;
  const place = say`${provider.source} (${provider.on})`;
  if (guess || provider.known === 'guess') return say`A guess from its words; see ${place}`;
  if (provider.known === 'quoted') return say`By what others report of ${provider.name}: ${place}`;
  return provider.known === 'run' ? say`By running it: ${place}` : say`By the provider's own page: ${place}`;
}

/** For reports, which have a place for the quote and the remedy of their own: everything between them. */
export function detailOf(explanation: Explanation): Text {
  const step = stepWords(explanation.refusal);
  const parts = [...(step === undefined ? [] : [say`It said so ${step}`]), courseOf(explanation)];
  return joined(parts, '. ');
}
