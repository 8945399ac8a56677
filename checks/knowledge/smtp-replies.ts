/**
 * Which reply is which: what a mail server means by a 4xx or 5xx. The code alone does not tell a server that is broken
 * from one that puts strangers off, and the words do, where one knows who says them. One table, read from above: the
 * first row that fits counts.
 *
 * `refusals/` reads replies for another question. There somebody else's server refused a message, and its words lead to
 * what its sender can mend; here the server at hand answers a stranger, and its words tell whether it serves anybody.
 */

import { FIRST_NEVER, FIRST_NOT_NOW } from '../../common/smtp.ts';
import type { Part } from '../words/sign.ts';

/** What the reply answers; `other` is whatever else a client may say. */
export type SmtpStep = 'greeting' | 'EHLO' | 'STARTTLS' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'other';

/** A reply as far as it matters here. */
export interface Reply {
  readonly code: number;
  /** RFC 3463, such as `4.3.0`, where the server gave one. */
  readonly enhanced?: string | undefined;
  /** All of it in one line, code and all. */
  readonly text: string;
}

/** What a reply means. */
export type Meaning =
  | { readonly kind: 'yes' }
  /** The server cannot, whoever asks; undefined where its words do not say what is out of order. */
  | { readonly kind: 'outage'; readonly part: Part | undefined }
  /** Strangers are to come again later (RFC 6647). */
  | { readonly kind: 'greylisting' }
  /** We asked too often for its taste. */
  | { readonly kind: 'rate limit' }
  /** It does not want to talk to the place that we look from, or to a client that introduces itself so. */
  | { readonly kind: 'refusal of us' }
  /** TLS is not to be had; mail may be. */
  | { readonly kind: 'no TLS' }
  /** It takes the recipient for somebody at another server. */
  | { readonly kind: 'relaying' }
  | { readonly kind: 'recipient refused' }
  | { readonly kind: 'sender refused' }
  | { readonly kind: 'mailbox full' }
  | { readonly kind: 'too large' }
  /** No, or not now, without words that this table knows. */
  | { readonly kind: 'no' | 'not now' };

interface Row {
  readonly meaning: Meaning;
  readonly steps?: readonly SmtpStep[];
  readonly code?: RegExp;
  readonly enhanced?: RegExp;
  readonly words?: RegExp;
}

const GREYLISTING: Meaning = { kind: 'greylisting' };
const RATE_LIMIT: Meaning = { kind: 'rate limit' };
const OF_US: Meaning = { kind: 'refusal of us' };
const outage = (part?: Part): Meaning => ({ kind: 'outage', part });

const ROWS: readonly Row[] = [
  // Greylisting. It comes first, because qmail says it with 4.3.0, and postscreen with 4.3.2.
  // RFC 6647 §2; Postgrey `450 4.2.0 … Greylisted, see …`, SQLgrey `Greylisted for 5 minutes`, rspamd `451 4.7.1
  // Greylisted, please try again later`, milter-greylist `451 4.7.1 Greylisting in action`, spamdyke `421 Your address
  // has been graylisted`, qmail `451 GREYLISTED: temporary failure (#4.3.0)`.
  { meaning: GREYLISTING, code: /^4/, words: /gr[ae]y-?list/i },
  // greylistd, which Debian's Exim asks.
  { meaning: GREYLISTING, code: /^4/, words: /not yet authorized to deliver mail from/i },
  // qmail's qgreylist.
  { meaning: GREYLISTING, code: /^451/, words: /^\d{3} GL - temporary problem/i },
  // rspamd's soft reject unless it is told other words; it acts at the end of a message only.
  {
    meaning: GREYLISTING,
    steps: ['DATA'],
    code: /^451/,
    enhanced: /^4\.7\.1$/,
    words: /^451 4\.7\.1 Try again later$/i,
  },
  // postscreen's tests after the greeting: a client that passes them is known from then on, and this once is put off
  // (POSTSCREEN_README).
  { meaning: GREYLISTING, steps: ['MAIL', 'RCPT', 'DATA', 'other'], words: /4\.3\.2 Service currently unavailable/i },

  // A rate limit. Before the outages: Sendmail says `421 4.3.2 Connection rate limit exceeded`, `421 4.3.2 Too many
  // open connections`. Postfix' anvil `421 4.7.0 … Error: too many connections from …`, `450 4.7.1 Error: too much mail
  // from …`, `too many recipients from`; rspamd `Ratelimit … exceeded`; Exim `421 Too many concurrent SMTP connections
  // from this IP address`; chatmail's filtermail `450 4.7.1: Too much mail from …`.
  {
    meaning: RATE_LIMIT,
    words:
      /rate[ -]?limit|rate exceeded|throttl|too much mail|too many (?:open |concurrent |simultaneous )?(?:smtp )?(?:connections|messages|mails|recipients|new tls sessions|auth commands)(?: (?:from|for|within|open)\b|$|\.$)|too many errors/i,
  },
  // Microsoft: `451 4.7.5xx Server busy. Please try again later from [address]`, by the address' reputation.
  { meaning: RATE_LIMIT, enhanced: /^4\.7\.[56]\d\d$/ },

  // Outages: RFC 3463 §3.4 has X.3.X for the mail system itself.
  // The disk. RFC 5321 §4.2.3: 452; Postfix `452 4.3.1 Insufficient system storage`.
  { meaning: outage('disk'), enhanced: /^[45]\.3\.1$/ },
  {
    meaning: outage('disk'),
    code: /^452/,
    words: /insufficient (?:system |disk )?(?:storage|space)|no space left|disk (?:is )?full/i,
  },
  // The database that knows the mailboxes. Postfix `451 4.3.0 <…>: Temporary lookup failure`, Exim `451 Temporary local
  // problem` after a lookup that failed.
  { meaning: outage('database'), code: /^4/, words: /lookup (?:failure|error|failed)/i },
  // The settings. Postfix `451 4.3.5 Server configuration error`, also where a policy server does not answer.
  { meaning: outage('settings'), enhanced: /^4\.3\.5$/ },
  { meaning: outage('settings'), code: /^4/, words: /server configuration (?:error|problem)/i },
  // Too much to do for anybody more. postscreen `421 4.3.2 All server ports are busy`, Exim `421 Too many concurrent
  // SMTP connections; please try again later`.
  {
    meaning: outage('load'),
    code: /^4/,
    words: /ports are busy|too many concurrent smtp connections; |too busy|load (?:average )?(?:is )?too high/i,
  },
  // A milter: Postfix answers STARTTLS and AUTH so where its filter says "not now", or does not answer and
  // milter_default_action is tempfail ("Sendmail compatibility: map 4xx into 454"). Alone it does not tell why; see
  // troubleOf.
  { meaning: outage('filter'), steps: ['STARTTLS', 'AUTH'], code: /^454/, enhanced: /^4\.3\.0$/ },
  // Looking up names. RFC 3463 §3.2 X.1.8 (the sender's domain), §3.5 X.4.3 (the directory server).
  { meaning: outage('names'), enhanced: /^4\.(?:1\.8|4\.3)$/ },
  // Who knows the passwords. RFC 4954 §4: 454; Postfix `454 4.7.0 Temporary authentication failure: Connection lost to
  // authentication server`.
  { meaning: outage('logins'), steps: ['AUTH'], code: /^4/ },
  // Everything else of the mail system itself; qmail has the code at the end: `451 qq temporary problem (#4.3.0)`.
  { meaning: outage(), enhanced: /^4\.3\./ },
  { meaning: outage(), code: /^4/, words: /\(#4\.3\.\d\)/ },
  // RFC 5321 §4.2.3: 451 "local error in processing"; Exim `451 Temporary local problem - please try later`.
  { meaning: outage(), code: /^451/, words: /local (?:error|problem)/i },

  // A refusal of a sender in whose name this client may not write. RFC 7372 §3 has X.7.20 to X.7.24 and X.7.26, ARC
  // (RFC 8617 §10) X.7.29; the words often name the client's address. chasquid `550 5.7.23 SPF check failed`,
  // filtermail `554 5.7.1 No DKIM signature found`, rspamd `554 5.7.1 Rejected by DMARC policy`.
  { meaning: { kind: 'sender refused' }, enhanced: /^5\.7\.2[0-469]$/ },
  { meaning: { kind: 'sender refused' }, code: /^5/, words: /\b(?:SPF|DKIM|DMARC)\b/ },

  // A refusal of us. Postfix and postscreen `550 5.7.1 Service unavailable; client [address] blocked using
  // zen.spamhaus.org`, `554 5.7.1 <…>: Client host rejected: …`, `450 4.7.25 Client host rejected: cannot find your
  // hostname` (RFC 7372 has X.7.25), `504 5.5.2 <…>: Helo command rejected`; Exim `550 … is in a black list at …`.
  {
    meaning: OF_US,
    words:
      /blocked using|client host (?:rejected|\[)|helo command rejected|(?:black|block|deny)[- ]?list|access denied[.,;]? +banned|(?:your|this) (?:ip|ip address|host|address|network|server)\b.*(?:blocked|banned|listed|rejected|denied|reputation|not (?:allowed|permitted|accepted))|cannot find your (?:reverse )?hostname|poor reputation/i,
  },
  { meaning: OF_US, enhanced: /^[45]\.7\.25$/ },
  // postscreen, of a client on its denylist.
  { meaning: OF_US, code: /^521/, words: /5\.3\.2 Service currently unavailable/i },

  // RFC 5321 §3.8, §4.2.3: 421 is "service not available", whatever it answers; with a greeting, so is every other 4xx.
  { meaning: outage(), steps: ['greeting'], code: /^4/ },
  // RFC 3207 §4: `454 TLS not available due to temporary reason`; Postfix `454 4.7.0 TLS not available due to local
  // problem`.
  { meaning: { kind: 'no TLS' }, steps: ['STARTTLS'] },

  // RFC 3463 §3.8 X.7.1; Postfix `454 4.7.1 <…>: Relay access denied`, Exim `550 relay not permitted`, Exchange `550
  // 5.7.54 Unable to relay`.
  {
    meaning: { kind: 'relaying' },
    words:
      /\brelay(?:ing)?\b.{0,40}(?:denied|not permitted|not allowed|prohibited|refused)|unable to relay|(?:do not|don't) relay/i,
  },
  // RFC 3463 §3.3 X.2.2; Dovecot `452 4.2.2 … Quota exceeded`, `552 5.2.2`.
  { meaning: { kind: 'mailbox full' }, enhanced: /^[45]\.2\.2$/ },
  { meaning: { kind: 'mailbox full' }, words: /quota|mailbox (?:is )?full/i },
  // RFC 3463 §3.4 X.3.4; RFC 1870 §6: 552.
  { meaning: { kind: 'too large' }, enhanced: /^5\.(?:3\.4|2\.3)$/ },
  // RFC 3463 §3.2: X.1.7 and X.1.8 are of the sender, X.1.0 to X.1.6 and X.1.10 of the recipient.
  { meaning: { kind: 'sender refused' }, enhanced: /^[45]\.1\.[78]$/ },
  { meaning: { kind: 'sender refused' }, words: /sender address rejected/i },
  { meaning: { kind: 'recipient refused' }, steps: ['RCPT'], enhanced: /^5\.1\.(?:[0-6]|10)$/ },
  {
    meaning: { kind: 'recipient refused' },
    steps: ['RCPT'],
    words:
      /(?:user|recipient|mailbox)\b.{0,20}\b(?:unknown|not found|unavailable|does not exist)|(?:unknown|no such|unrouteable) (?:user|recipient|mailbox|address)/i,
  },

  // No words that this table knows, and an address: whoever says no so speaks of the client that has it.
  {
    meaning: OF_US,
    steps: ['greeting', 'EHLO', 'MAIL', 'RCPT'],
    words: /(?:^|[\s[(])(?:\d{1,3}\.){3}\d{1,3}(?=$|[\s\])]|[.,;:](?:\s|$))/,
  },
];

/** What a server means by one reply. */
export function meaningOf(step: SmtpStep, reply: Reply): Meaning {
  if (reply.code < FIRST_NOT_NOW) return { kind: 'yes' };
  const row = ROWS.find(
    ({ steps, code, enhanced, words }) =>
      (steps === undefined || steps.includes(step)) &&
      (code === undefined || code.test(String(reply.code))) &&
      (enhanced === undefined || enhanced.test(reply.enhanced ?? '')) &&
      (words === undefined || words.test(reply.text)),
  );
  return row?.meaning ?? { kind: reply.code < FIRST_NEVER ? 'not now' : 'no' };
}

/** RFC 3463 §2, after the code. */
const TEXT = /^([2-5]\d\d)[ -]?(?:([245]\.\d{1,3}\.\d{1,3})(?= |$))?/;

/** Reads a reply that was kept as its words in one line; undefined where they do not begin with a code. */
export function replyIn(text: string): Reply | undefined {
  const [, code, enhanced] = TEXT.exec(text) ?? [];
  return code === undefined ? undefined : { code: Number(code), enhanced, text };
}

const VERBS: ReadonlyMap<string, SmtpStep> = new Map(
  (['EHLO', 'STARTTLS', 'AUTH', 'MAIL', 'RCPT', 'DATA'] as const).map((verb) => [verb, verb]),
);

/** The step that a command belongs to; an empty one stands for the greeting. */
export function stepOf(command: string): SmtpStep {
  return command === '' ? 'greeting' : (VERBS.get(command.split(/[ :]/, 1)[0]?.toUpperCase() ?? '') ?? 'other');
}
