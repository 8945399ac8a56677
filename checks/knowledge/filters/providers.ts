/** What mailbox providers and filtering services write. Few of them document it; the rows say which are guesses. */
import { say } from '../../../common/say.ts';
import type { Opinion, Reading, VerdictField } from './types.ts';
import { flagOpinion, leading, pairs, symbolsIn } from './words.ts';

const SEEN = '2026-11-29';
const HEADERS = 'headers of delivered messages, and what their readers say of them';

/** The opinion that a word at the head of a value stands for. */
function byWord(words: Readonly<Record<string, Opinion>>): (value: string) => Reading {
  return (value) => {
    const word = /^[a-z0-9_-]{1,40}/i.exec(value)?.[0] ?? '';
    return { opinion: words[word.toLowerCase()] ?? 'unknown', quoted: [value] };
  };
}

/** A figure whose scale nobody outside knows. */
function figure(value: string): Reading | undefined {
  const score = leading(value);
  return value === '' ? undefined : { opinion: 'unknown', quoted: [value], ...(score === undefined ? {} : { score }) };
}

/** `Yes, SCORE=6.01 using … TAG_LEVEL=3.5 … tests=BSF_SC0_MISMATCH_TO, …`. */
function barracuda(value: string): Reading {
  const words = pairs(value, '=');
  return {
    opinion: flagOpinion(value),
    score: leading(words.get('score') ?? ''),
    limit: leading(words.get('tag_level') ?? ''),
    symbols: symbolsIn(/\btests=(.{1,2000})/.exec(value)?.[1] ?? '', /\b([A-Z][A-Z0-9_]{2,60})\b()/g),
  };
}

/** `rule=notspam policy=default score=0 …`. */
function proofpoint(value: string): Reading {
  const words = pairs(value, '=');
  const rule = words.get('rule') ?? '';
  const opinion = /not_?spam|safe|outbound/i.test(rule)
    ? 'clean'
    : /spam|phish|bulk|malware|suspect/i.test(rule)
      ? 'spam'
      : 'unknown';
  return { opinion, score: leading(words.get('score') ?? ''), quoted: rule === '' ? [] : [`rule=${rule}`] };
}

/** GMX: a number, and words in a comment. */
function gmx(value: string): Reading {
  const kind = leading(value);
  return { opinion: kind === undefined ? 'unknown' : kind === 0 ? 'clean' : 'spam', quoted: [value] };
}

export const PROVIDER_FIELDS: readonly VerdictField[] = [
  {
    names: ['x-ui-filterresults'],
    filter: 'GMX, WEB.DE',
    read: byWord({ junk: 'spam', spam: 'spam', notjunk: 'clean', notspam: 'clean' }),
    source: HEADERS,
    seen: SEEN,
    guess: true,
  },
  { names: ['x-gmx-antispam'], filter: 'GMX', read: gmx, source: HEADERS, seen: SEEN, guess: true },
  {
    names: ['x-mras'],
    filter: 'Mail.ru',
    read: byWord({ spam: 'spam', probable_spam: 'spam', ok: 'clean', notspam: 'clean' }),
    source: HEADERS,
    seen: SEEN,
    guess: true,
  },
  {
    names: ['x-yandex-spam'],
    filter: 'Yandex',
    read: byWord({ '1': 'clean', '4': 'spam' }),
    source: HEADERS,
    seen: SEEN,
    guess: true,
  },
  {
    names: ['x-yahoofilteredbulk'],
    filter: 'Yahoo',
    read: (value) => ({
      opinion: 'spam',
      quoted: [value],
      meaning: say`Yahoo filed it as bulk mail, which is its junk folder`,
    }),
    source: HEADERS,
    seen: SEEN,
    guess: true,
  },
  {
    names: ['x-suspected-spam'],
    filter: 'iCloud',
    read: (value) => ({ opinion: flagOpinion(value), quoted: [value] }),
    source: HEADERS,
    seen: SEEN,
    guess: true,
  },
  { names: ['x-icl-score'], filter: 'iCloud', read: figure, source: HEADERS, seen: SEEN, guess: true },
  {
    names: ['x-pm-spam-action'],
    filter: 'Proton Mail',
    read: byWord({
      spam: 'spam',
      quarantine: 'spam',
      phishing: 'spam',
      inbox: 'clean',
      none: 'clean',
      default: 'unknown',
    }),
    source: HEADERS,
    seen: SEEN,
    guess: true,
  },
  {
    names: ['x-pm-spamscore', 'x-pm-spam'],
    filter: 'Proton Mail',
    read: figure,
    source: HEADERS,
    seen: SEEN,
    guess: true,
  },
  {
    names: ['x-vr-spamstate', 'x-ovh-spamstate'],
    filter: 'OVH (Vade)',
    read: byWord({ spam: 'spam', phishing: 'spam', scam: 'spam', virus: 'spam', ok: 'clean', legit: 'clean' }),
    source: HEADERS,
    seen: SEEN,
    guess: true,
  },
  {
    names: ['x-vr-spamscore', 'x-ovh-spamscore'],
    filter: 'OVH (Vade)',
    read: figure,
    source: HEADERS,
    seen: SEEN,
    guess: true,
  },
  {
    names: ['x-barracuda-spam-status', 'x-barracuda-spam-flag'],
    filter: 'Barracuda',
    read: barracuda,
    source: 'campus.barracuda.com, "Understanding the message headers"',
    seen: SEEN,
    guess: true,
  },
  { names: ['x-barracuda-spam-score'], filter: 'Barracuda', read: figure, source: HEADERS, seen: SEEN, guess: true },
  {
    names: ['x-proofpoint-spam-details'],
    filter: 'Proofpoint',
    read: proofpoint,
    source: HEADERS,
    seen: SEEN,
    guess: true,
  },
  { names: ['x-mimecast-spam-score'], filter: 'Mimecast', read: figure, source: HEADERS, seen: SEEN, guess: true },
  { names: ['x-mbo-spam-probability'], filter: 'mailbox.org', read: figure, source: HEADERS, seen: SEEN, guess: true },
  {
    names: ['x-klms-antispam-status', 'x-kse-antispam-status'],
    filter: 'Kaspersky',
    read: (value) => ({
      opinion: /not_detected|trusted/i.test(value) ? 'clean' : /spam|blacklist|phish/i.test(value) ? 'spam' : 'unknown',
      quoted: [value],
    }),
    source: 'support.kaspersky.com/KLMS/8.2/en-us/56122.htm',
    seen: SEEN,
  },
];
