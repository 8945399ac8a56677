/** Explains a refusal: the reply of a mail server, as it stands in a bounce, a log or an app's error message. */
import type { Text } from '../../../common/say.ts';
import { authenticationReason, reasonOfCodes } from './codes.ts';
import { PROVIDERS, providerOf, type Provider, type ProviderId } from './providers.ts';
import { REASONS, type Reason, type ReasonId } from './reasons.ts';
import { WAYS, type Wording } from './table.ts';

/** The commands of a delivery (RFC 5321 §3.3), and what comes before them. */
export type Step = 'connection' | 'greeting' | 'EHLO' | 'STARTTLS' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA';

/** A reply as it was found. */
export interface Refusal {
  /** RFC 5321 §4.2. */
  readonly code: number | undefined;
  /** RFC 3463. */
  readonly enhanced: string | undefined;
  /** All of it in one line, without what the sending server wrote around it. */
  readonly words: string;
  /** The server that said it, where that is known. */
  readonly server: string | undefined;
  readonly step: Step | undefined;
  /** What else the sending server writes about it, where the reply itself is not quoted or says nothing. */
  readonly context?: string;
}

export interface Explanation {
  readonly refusal: Refusal;
  readonly id: ReasonId;
  readonly reason: Reason;
  readonly provider: Provider | undefined;
  /** Whether the sending server goes on trying. */
  readonly lasting: 'permanent' | 'temporary' | undefined;
  /** By what the reason was found: words that the table knows, or the codes alone. */
  readonly by: 'words' | 'codes';
  /** Nobody has written down that it means this. */
  readonly guess: boolean;
  /** The provider's own next step, unless the recipient alone can do something. */
  readonly nextStep: Text | undefined;
}

/** A whole conversation pasted in is more than a reply. */
const LONGEST_REPLY = 4_000;
/** `550-5.7.26 words`, `550 words`, `#5.1.1`, also in the middle of other people's words. */
const REPLY = /(?:^|[\s:(<"'#])([245]\d\d)(?:[- ]+(?:#?\(?([245]\.\d{1,3}\.\d{1,3})\)?:?)?|$)/;
const ENHANCED = /(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/;

const STEPS: readonly (readonly [RegExp, Step])[] = [
  [/end of DATA|end of message|after (?:end of )?data|>>> ?\.$|in reply to \.|message body/i, 'DATA'],
  [/(?:reply to|after|>>>|sent:?|pipelined)\s*(?:end of )?DATA/i, 'DATA'],
  [/(?:reply to|after|>>>|sent:?|pipelined|MAIL\+)\s*RCPT/i, 'RCPT'],
  [/(?:reply to|after|>>>|sent:?|pipelined)\s*MAIL/i, 'MAIL'],
  [/(?:reply to|after|>>>|sent:?)\s*(?:EHLO|HELO)/i, 'EHLO'],
  [/(?:reply to|after|>>>|sent:?)\s*STARTTLS/i, 'STARTTLS'],
  [/(?:reply to|after|>>>|sent:?)\s*AUTH/i, 'AUTH'],
  [/refused to talk to me|initial connection|while receiving the initial server greeting/i, 'greeting'],
  [/connect to |connection (?:timed out|refused)|no route to host|network unreachable/i, 'connection'],
];

/**
 * `host mx.example.net[192.0.2.1] said:` (Postfix), `host mx.example.net [192.0.2.1]` (Exim), `while talking to
 * mx.example.net` (Sendmail).
 */
const SPEAKER =
  /(?:\bhost |while talking to |\bserver |connect to |from remote mail server [^:]*host )([a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+)\.?[\s[:]/i;

/** Reads a reply out of any words around it. */
export function readRefusal(text: string, server?: string): Refusal {
  const line = text.slice(0, LONGEST_REPLY).replaceAll(/\s+/g, ' ').trim();
  const found = REPLY.exec(line);
  const words = found === null ? line : withoutRepeatedCodes(line.slice(found.index).replace(/^[\s:(<"'#]+/, ''));
  const step = STEPS.find(([pattern]) => pattern.test(line))?.[1];
  return {
    code: found === null ? undefined : Number(found[1]),
    enhanced: found?.[2] ?? ENHANCED.exec(line)?.[1],
    words,
    server: server ?? SPEAKER.exec(line)?.[1]?.toLowerCase(),
    step,
  };
}

/** A reply of several lines repeats its codes at each: `550-5.7.1 one 550 5.7.1 two`. */
function withoutRepeatedCodes(reply: string): string {
  const code = reply.slice(0, 3);
  const [, enhanced = ''] = /^\d\d\d[- ]([245]\.\d{1,3}\.\d{1,3})?/.exec(reply) ?? [];
  const [head, ...rest] = reply.split(new RegExp(` ${code}[- ](?:${enhanced.replaceAll('.', '\\.')} ?)?`));
  return [head, ...rest]
    .join(' ')
    .replace(/^(\d\d\d)-/, '$1 ')
    .replaceAll(/ {2,}/g, ' ');
}

/** What a refusal means; undefined where neither its words nor its codes are known. */
export function explainRefusal(refusal: Refusal): Explanation | undefined {
  const who = providerOf(refusal.words, refusal.server);
  const fits = (text: string): Wording | undefined =>
    WAYS.find(({ by, says }) => (by === undefined || by === who) && says.test(text));
  // A bare code, an address or a program's number says nothing; the text around it may.
  const isBare = refusal.code === undefined || !/[a-z]{3}/i.test(refusal.words);
  const way = fits(refusal.words) ?? (isBare ? fits(refusal.context ?? '') : undefined);
  const byCode = way?.vague === true ? authenticationReason(refusal.enhanced) : undefined;
  const id = byCode ?? way?.reason ?? reasonOfCodes(refusal.code, refusal.enhanced);
  if (id === undefined) return undefined;
  const reason: Reason = REASONS[id];
  const provider: Provider | undefined = who === undefined ? undefined : PROVIDERS[who];
  return {
    refusal,
    id,
    reason,
    provider,
    lasting: lastingOf(refusal),
    by: way === undefined || byCode !== undefined ? 'codes' : 'words',
    guess: way?.guess === true || (provider?.known === 'guess' && way?.by === who),
    nextStep: reason.whose === 'recipient' ? undefined : provider?.nextStep,
  };
}

function lastingOf({ code, enhanced }: Refusal): Explanation['lasting'] {
  const first = enhanced?.[0] ?? (code === undefined ? undefined : String(code)[0]);
  if (first === '5') return 'permanent';
  return first === '4' ? 'temporary' : undefined;
}

export type { ProviderId };
