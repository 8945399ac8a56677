/** What kind of file a message is: one that was delivered, a copy that never was, or a bounce that returns one. */
import { say, type Text } from '../../common/say.ts';
import { MOST_READ, readBounce } from './bounce.ts';
import { bodyOf, valueOf, type HeaderField } from './headers.ts';
import type { ReceivedHop } from './received.ts';

/**
 * `returned`: a bounce gives back the whole message; `header`: a bounce gives back its header, or no more of it than is
 * read.
 */
export type FileKind = 'file' | 'returned' | 'header';

export interface JudgedMessage {
  readonly origin: FileKind;
  /** The message to judge, Latin-1 decoded bytes. */
  readonly judged: string;
}

/**
 * The message that a file is about: its own, or the one that a bounce returns. A bounce that returns none is judged
 * itself.
 */
export function originOf(raw: string): JudgedMessage {
  const original = readBounce(raw)?.original;
  if (original === undefined) return { origin: 'file', judged: raw };
  const isWhole = raw.length <= MOST_READ && bodyOf(original).trim() !== '';
  return { origin: isWhole ? 'returned' : 'header', judged: original };
}

/** What mail programs write into a message that is not sent yet. */
const DRAFT_FIELDS = ['x-unsent', 'x-mozilla-draft-info', 'x-evolution-composer-mode'];

interface Undelivered {
  readonly origin: FileKind;
  readonly fields: readonly HeaderField[];
  readonly hops: readonly ReceivedHop[];
}

/** Why a message at hand was never delivered as it is; undefined where it was. */
export function undelivered({ hops, fields, origin }: Undelivered): Text | undefined {
  if (hops.length > 0) return undefined;
  if (origin !== 'file')
    return say`The bounce returns the message as it was before any server had it: it has no Received line`;
  if (isDraft(fields))
    return say`The file is a draft and no delivered message: no server has had it yet. Save the message where it arrived`;
  return say`The file is no delivered message, since it has no Received line: it is a copy from a Sent folder, a draft, or what a webmail made of it. Save the message's source where it arrived`;
}

function isDraft(fields: readonly HeaderField[]): boolean {
  return (
    DRAFT_FIELDS.some((name) => valueOf(fields, name) !== undefined) ||
    /draft/i.test(valueOf(fields, 'x-uniform-type-identifier') ?? '') ||
    valueOf(fields, 'date') === undefined
  );
}
