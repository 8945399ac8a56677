/**
 * The form of a message: the fields that every message needs (RFC 5322 §3.6), and what an encrypted message of Delta
 * Chat looks like.
 */
import { LONGEST_HEADER, MOST_HEADER_LINES } from '../../common/header-section.ts';
import { say } from '../../common/say.ts';
import { bodyOf, headerFields, readDate, valueOf, valuesOf, type HeaderField } from '../knowledge/headers.ts';
import { contentTypeOf, partsOf } from '../knowledge/mime.ts';
import { advice, recommended, required, type Problem } from '../knowledge/problem.ts';
import { excerpt, typed } from '../knowledge/text.ts';
import { DAY, HOUR } from '../knowledge/units.ts';
import type { Letter } from '../knowledge/letter.ts';

/** RFC 5322 §3.6: at most once each. Receivers show one of several, and signatures cover another. */
const ONCE = ['Date', 'Sender', 'Reply-To', 'To', 'Cc', 'Message-ID', 'In-Reply-To', 'References', 'Subject'] as const;
/** RFC 5322 §2.1.1, without the line end. */
const LONGEST_LINE = 998;
/**
 * How far the Date may be ahead of the first server's clock, or behind it: phones compose messages while they have no
 * network.
 */
const MOST_AHEAD = 2 * HOUR;
const MOST_BEHIND = 7 * DAY;
/** RFC 5322 §3.6.4, loosely: no blanks, one at sign. */
const MESSAGE_ID = /^<[^\s<>@]{1,500}@[^\s<>@]{1,500}>$/;

const TOO_LONG = recommended(
  say`The header has more than ${MOST_HEADER_LINES} lines or ${LONGEST_HEADER / 1024} KB; many servers refuse it or cut it off, and the rest of it is not read here`,
);

/** What is wrong with the fields that every message has. */
export function fieldProblems(letter: Letter): readonly Problem[] {
  return [
    ...fromProblems(letter),
    ...dateProblems(letter),
    ...idProblems(letter.fields),
    ...repeatProblems(letter.fields),
    ...(letter.cut ? [TOO_LONG] : []),
    ...lineProblems(letter.raw),
  ];
}

function fromProblems({ fromFields, from, fields }: Letter): readonly Problem[] {
  if (fromFields === 0) return [required(say`The message has no From field, so it says nowhere who wrote it`)];
  if (fromFields > 1)
    return [required(say`The message has ${fromFields} From fields; receivers refuse it or take it for a forgery`)];
  if (from.length === 0)
    return [required(say`The From field holds no mail address: ${excerpt(typed(valueOf(fields, 'from') ?? ''))}`)];
  return from.length > 1
    ? [
        recommended(
          say`The From field names ${from.length} authors: ${excerpt(from.join(', '))}. Many receivers allow one only`,
        ),
      ]
    : [];
}

function dateProblems({ fields, hops }: Letter): readonly Problem[] {
  const value = valueOf(fields, 'date');
  if (value === undefined) return [required(say`The message has no Date field`)];
  const date = readDate(value);
  if (date === undefined) return [recommended(say`The Date field cannot be read: ${excerpt(typed(value))}`)];
  const first = hops.findLast(({ at }) => at !== undefined);
  if (first?.at === undefined) return [];
  const ahead = date - first.at;
  if (ahead > MOST_AHEAD)
    return [
      recommended(
        say`The Date is ${hours(ahead)} h later than the moment when the first server took the message: the sender's clock is wrong`,
      ),
    ];
  return ahead < -MOST_BEHIND
    ? [
        recommended(
          say`The Date is ${hours(-ahead)} h earlier than the moment when the first server took the message: the sender's clock is wrong, or the message waited that long`,
        ),
      ]
    : [];
}

function hours(milliseconds: number): number {
  return Math.round(milliseconds / HOUR);
}

function idProblems(fields: readonly HeaderField[]): readonly Problem[] {
  const value = valueOf(fields, 'message-id');
  if (value === undefined) return [recommended(say`The message has no Message-ID`)];
  return MESSAGE_ID.test(value)
    ? []
    : [recommended(say`The Message-ID does not have the form ${'<something@a.domain>'}: ${excerpt(typed(value))}`)];
}

function repeatProblems(fields: readonly HeaderField[]): readonly Problem[] {
  return ONCE.flatMap((name) => {
    const count = valuesOf(fields, name).length;
    return count < 2 ? [] : [recommended(say`The message has ${count} ${name} fields, of which it may have one`)];
  });
}

function lineProblems(raw: string): readonly Problem[] {
  const problems: Problem[] = [];
  if (longestLine(raw) > LONGEST_LINE)
    problems.push(
      recommended(
        say`The message has a line of more than ${LONGEST_LINE} characters; servers may break it, and its signature with it`,
      ),
    );
  if (raw.includes('\0')) problems.push(recommended(say`The message holds NUL bytes, which servers remove or refuse`));
  return problems;
}

function longestLine(raw: string): number {
  let longest = 0;
  for (let start = 0; start < raw.length;) {
    const end = raw.indexOf('\n', start);
    const stop = end === -1 ? raw.length : end;
    longest = Math.max(longest, stop - start - (raw.charAt(stop - 1) === '\r' ? 1 : 0));
    start = stop + 1;
  }
  return longest;
}

const ARMOR = '-----BEGIN PGP MESSAGE-----';
const ARMOR_END = '-----END PGP MESSAGE-----';
/** What Delta Chat writes instead of a subject. */
const NO_SUBJECT = ['...', '[...]'];

/** Whether Delta Chat wrote the message (also in its older versions). */
export function isFromDeltaChat(fields: readonly HeaderField[]): boolean {
  return valueOf(fields, 'chat-version') !== undefined;
}

/**
 * What is wrong with a message that Delta Chat wrote. One that is not encrypted has no special form. An encrypted one
 * is multipart/encrypted with two parts (RFC 3156 §4); servers that add a footer or rewrap it make it unreadable.
 */
export function chatProblems({ fields, raw }: Letter): readonly Problem[] {
  const { type, parameters } = contentTypeOf(fields);
  const body = bodyOf(raw);
  if (type !== 'multipart/encrypted') {
    return body.includes(ARMOR)
      ? [
          required(
            say`The message is encrypted, but it arrived as ${excerpt(type)} instead of multipart/encrypted: a server on the way wrapped it anew, and Delta Chat may not be able to open it`,
          ),
        ]
      : [];
  }
  const problems: Problem[] = [];
  if (parameters.get('protocol')?.toLowerCase() !== 'application/pgp-encrypted')
    problems.push(
      required(say`The message does not say that it is encrypted with OpenPGP (protocol="application/pgp-encrypted")`),
    );
  const parts = partsOf(body, parameters.get('boundary') ?? '');
  const types = parts.map((part) => contentTypeOf(headerFields(part)).type);
  const armored = bodyOf(parts[1] ?? '');
  if (parts.length !== 2 || types[0] !== 'application/pgp-encrypted') {
    problems.push(
      required(
        say`An encrypted message has two parts, of which the first is application/pgp-encrypted; this one has ${parts.length}: ${excerpt(types.join(', '))}. A server on the way changed it`,
      ),
    );
  } else if (!armored.includes(ARMOR) || !armored.includes(ARMOR_END)) {
    problems.push(required(say`The encrypted part is cut off or was changed: it is no whole PGP message`));
  }
  const subject = valueOf(fields, 'subject') ?? '';
  if (!NO_SUBJECT.includes(subject))
    problems.push(
      advice(
        say`The subject of the encrypted message can be read by everybody, or a server on the way changed it: ${excerpt(typed(subject))}`,
      ),
    );
  return problems;
}
