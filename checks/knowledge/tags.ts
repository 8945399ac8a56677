/**
 * The `tag=value; tag=value` list that DKIM, DMARC, MTA-STS and TLS-RPT records are written in (RFC 6376 §3.2, RFC 9989
 * §4.7).
 */
import { trimmed } from './text.ts';

export interface Tag {
  /** As written: tag names are case-sensitive (RFC 6376 §3.2). */
  readonly name: string;
  /** Without the white space around it; white space inside is kept. */
  readonly value: string;
}

export interface TagList {
  readonly tags: readonly Tag[];
  /** Names that occur more than once: the whole list is invalid then (RFC 6376 §3.2). */
  readonly duplicates: readonly string[];
  /** Pieces between semicolons that are no `tag=value`. */
  readonly malformed: readonly string[];
}

/** No honest record has more; the rest of a longer one is not read. */
const MOST_TAGS = 100;

/**
 * RFC 6376 §3.2: `tag-name = ALPHA *ALNUMPUNC`, an underscore counts as punctuation; the hyphen of other registries is
 * let through.
 */
const TAG_NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** White space that may stand around names and values (RFC 6376 §2.8: folding white space). */
const BLANKS = ' \t\r\n';

/** Reads a tag list; a semicolon at its end is fine, tags may come in any order. */
export function parseTags(text: string): TagList {
  const tags: Tag[] = [];
  const malformed: string[] = [];
  for (const piece of text.split(';', MOST_TAGS)) {
    const words = trimmed(piece, BLANKS);
    if (words === '') continue;
    const tag = readTag(words);
    if (tag === undefined) malformed.push(words);
    else tags.push(tag);
  }
  const names = tags.map((tag) => tag.name);
  const duplicates = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  return { tags, duplicates, malformed };
}

/** The value of a tag, or undefined where the list has none of that name. */
export function tagValue(list: TagList, name: string): string | undefined {
  return list.tags.find((tag) => tag.name === name)?.value;
}

/** Tags of `known` that are written in another case: receivers do not see them. */
export function miscased(list: TagList, known: readonly string[]): readonly Tag[] {
  return list.tags.filter((tag) => !known.includes(tag.name) && known.includes(tag.name.toLowerCase()));
}

/**
 * Whether the list starts with `v=<version>`, which is case-sensitive (RFC 6376 §3.6.1, RFC 9989 §4.7, RFC 8461 §3.1,
 * RFC 8460 §3).
 */
export function startsWithVersion(text: string, version: string): boolean {
  const [first = ''] = text.split(';', 1);
  const tag = readTag(trimmed(first, BLANKS));
  return tag?.name === 'v' && tag.value === version;
}

function readTag(piece: string): Tag | undefined {
  const split = piece.indexOf('=');
  if (split < 1) return undefined;
  const name = trimmed(piece.slice(0, split), BLANKS);
  return TAG_NAME.test(name) ? { name, value: trimmed(piece.slice(split + 1), BLANKS) } : undefined;
}
