/** What SpamAssassin, Rspamd and the servers that build on them (amavis, Exim, cPanel, mailcow) write. */
import { say } from '../../../common/say.ts';
import type { Reading, Surroundings, Symbol, VerdictField } from './types.ts';
import { flagOpinion, leading, numberOf, symbolsIn } from './words.ts';

const SEEN = '2026-11-29';
const NUMBER = String.raw`(-?\d{1,5}(?:\.\d{1,5})?)`;
/** SpamAssassin, and what imitates it: `Yes, score=7.1 required=5.0 tests=BAYES_50=0.8,…`. */
const STATUS = /^(yes|no)\b/i;
const STATUS_SCORE = new RegExp(String.raw`\b(?:score|hits)=${NUMBER}`, 'i');
const STATUS_LIMIT = new RegExp(String.raw`\brequired=${NUMBER}`, 'i');
/** The figures stand at the head. */
const STATUS_HEAD = 200;
/** Rspamd: `default: False [1.20 / 15.00]; SYMBOL(3.00)[…]; …`. */
const RESULT = new RegExp(String.raw`^[^:]{1,60}: (true|false) \[${NUMBER} ?/ ?${NUMBER}\]`, 'i');
/** What Rspamd does with spam that it lets in. */
const SPAM_ACTIONS = new Set(['add header', 'rewrite subject', 'reject', 'quarantine', 'discard']);

/**
 * mailcow's data/conf/rspamd/local.d/actions.conf: from here on a message goes to Junk. Its administrator may have set
 * another.
 */
export const MAILCOW_JUNK = 8;
/**
 * Below this no configuration in use files a message away: Rspamd greylists from 4 on, SpamAssassin and Rspamd mark
 * from 5 or 6 on.
 */
const SURELY_CLEAN = 4;

/** Rspamd writes True for `reject` only, so False is said of junk too. */
function rspamdResult(value: string, { mailcow }: Surroundings): Reading | undefined {
  const [, word, digits, limit] = RESULT.exec(value) ?? [];
  if (word === undefined) return undefined;
  const score = numberOf(digits);
  const symbols = symbolsIn(value, /\b([A-Z][A-Z0-9_]{1,60})\((-?[\d.]{1,10})\)/g);
  if (word.toLowerCase() === 'true') return { opinion: 'spam', score, limit: numberOf(limit), symbols };
  if (score === undefined) return { opinion: 'unknown', symbols };
  if (mailcow) return { opinion: score >= MAILCOW_JUNK ? 'spam' : 'clean', score, limit: MAILCOW_JUNK, symbols };
  if (score < SURELY_CLEAN) return { opinion: 'clean', score, symbols };
  return {
    opinion: 'unknown',
    score,
    symbols,
    meaning: say`"False" only says that the message was not refused. At a mailcow that left its limits alone, it goes to Junk from a score of ${MAILCOW_JUNK} on; elsewhere the limit is not known`,
  };
}

function status(value: string): Reading | undefined {
  const [, word] = STATUS.exec(value) ?? [];
  const head = value.slice(0, STATUS_HEAD);
  if (word === undefined) return undefined;
  const tests = /\btests=\[?(.{1,8000})/.exec(value.replaceAll(/,\s+/g, ','))?.[1]?.split(/[\s\]]/, 1)[0] ?? '';
  return {
    opinion: word.toLowerCase() === 'yes' ? 'spam' : 'clean',
    score: numberOf(STATUS_SCORE.exec(head)?.[1]),
    limit: numberOf(STATUS_LIMIT.exec(head)?.[1]),
    symbols: symbolsIn(tests, /(?:^|,)([A-Z][A-Z0-9_]{1,60})(?:=(-?[\d.]{1,10}))?/g),
  };
}

/** `*  3.5 BAYES_99 BODY: …` (SpamAssassin), ` 3.5 BAYES_99 …` (Exim). */
function report(value: string): readonly Symbol[] {
  return symbolsIn(
    value.replaceAll(/(-?\d{1,3}(?:\.\d{1,2})?)\s+([A-Z][A-Z0-9_]{2,60})\b/g, '$2=$1'),
    /\b([A-Z][A-Z0-9_]{2,60})=(-?[\d.]{1,10})/g,
  );
}

function action(value: string, { value: other }: Surroundings): Reading | undefined {
  const word = value.toLowerCase();
  if (word === '') return undefined;
  const opinion = SPAM_ACTIONS.has(word) ? 'spam' : word === 'no action' || word === 'greylist' ? 'clean' : 'unknown';
  return { opinion, score: leading(other('x-rspamd-score') ?? ''), quoted: [word] };
}

/** Fastmail's default limit; it writes X-Spam-source and X-Spam-hits beside the score. */
const FASTMAIL_JUNK = 5;

function points(value: string, { value: other }: Surroundings): Reading | undefined {
  const figure = leading(value);
  if (figure === undefined) return undefined;
  if (other('x-spam-source') === undefined && other('x-spam-hits') === undefined)
    return { opinion: 'unknown', score: figure };
  return {
    opinion: figure >= FASTMAIL_JUNK ? 'spam' : 'clean',
    score: figure,
    limit: FASTMAIL_JUNK,
    symbols: symbolsIn(other('x-spam-hits') ?? '', /\b([A-Z][A-Z0-9_]{1,60}) (-?[\d.]{1,10})/g),
  };
}

/** One character a point. */
function bar(value: string): Reading | undefined {
  const count = /^(\*{1,60}|\+{1,60})$/.exec(value.trim())?.[1]?.length;
  return count === undefined ? undefined : { opinion: 'unknown', score: count };
}

export const OPEN_SOURCE: readonly VerdictField[] = [
  {
    names: ['x-spam-flag'],
    filter: 'SpamAssassin, Rspamd, GMX',
    read: (value) => ({ opinion: flagOpinion(value) }),
    source:
      'Mail::SpamAssassin::Conf (add_header); mailcow milter_headers.conf; hilfe.gmx.net "Spamschutz-Einstellungen"',
    seen: SEEN,
  },
  {
    names: ['x-spam'],
    filter: 'Rspamd',
    // Mail.ru writes `undefined` here and its verdict into X-Mras.
    read: (value) => (flagOpinion(value) === 'unknown' ? undefined : { opinion: flagOpinion(value) }),
    source: 'rspamd milter_headers.lua (routine x-spam)',
    seen: SEEN,
  },
  {
    names: ['x-spam-status'],
    filter: 'SpamAssassin',
    read: status,
    source: 'Mail::SpamAssassin::Conf (add_header all Status); amavis',
    seen: SEEN,
  },
  {
    names: ['x-spamd-result'],
    filter: 'Rspamd',
    read: rspamdResult,
    source: 'rspamd milter_headers.lua (True for the action reject only); mailcow actions.conf (add_header = 8)',
    seen: SEEN,
  },
  {
    names: ['x-rspamd-action', 'x-spam-action'],
    filter: 'Rspamd',
    read: action,
    source: 'docs.rspamd.com, "Actions"',
    seen: SEEN,
  },
  {
    names: ['deliver-to'],
    filter: 'Rspamd',
    read: (value) => (/^junk$/i.test(value) ? { opinion: 'spam', quoted: [value] } : undefined),
    source: 'rspamd milter_headers.lua (routine spam-header, its default)',
    seen: SEEN,
  },
  {
    names: ['x-spam-report', 'x-ham-report'],
    filter: 'SpamAssassin',
    read: (value) => ({
      opinion: /has NOT identified/i.test(value) ? 'clean' : /has identified/i.test(value) ? 'spam' : 'unknown',
      symbols: report(value),
    }),
    source: 'Mail::SpamAssassin::Conf (report); Exim $spam_report; cPanel',
    seen: SEEN,
  },
  {
    names: ['x-spam-score'],
    filter: 'SpamAssassin, Exim, Fastmail',
    read: points,
    source: 'Exim specification §45.2 ($spam_score); fastmail.help, "Understanding message headers"',
    seen: SEEN,
  },
  {
    names: ['x-spam-level', 'x-spam-bar', 'x-spamd-bar'],
    filter: 'SpamAssassin, Rspamd, Exim',
    read: bar,
    source: 'Mail::SpamAssassin::Conf (_STARS_); rspamd milter_headers.lua (x-spamd-bar); Exim $spam_bar',
    seen: SEEN,
  },
];
