/** Renders texts for people. What a server said is made visible here, so that it can neither steer a terminal nor hide. */
import { fill, type Text } from '../fixtures/say.ts';

/** Controls (C0, DEL, C1), line and paragraph separators, bidirectional overrides and isolates, zero-width characters, lone surrogates. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu;

/** Makes every character that does not simply print visible: ESC becomes `\x1b`, a newline `\n`. */
export function printable(words: string): string {
  return words.replace(UNPRINTABLE, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    if (character === '\t') return '\\t';
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** A text in English, its arguments made printable. Line breaks of the text's own form stay. */
export function render(text: Text): string {
  return fill(text.form, text.args.map((arg) => (typeof arg === 'string' ? printable(arg) : render(arg))));
}

/** Evidence with every string made printable and every list and string cut to a length that a report can hold. */
export function printableEvidence(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return printable(value.length > MOST_CHARACTERS ? `${value.slice(0, MOST_CHARACTERS)}…` : value);
  if (value === null || typeof value !== 'object') return value;
  if (depth > MOST_DEPTH) return '…';
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map((item) => printableEvidence(item, depth + 1));
  const entries = Object.entries(value).slice(0, MOST_ITEMS);
  return Object.fromEntries(entries.map(([key, item]) => [printable(key), printableEvidence(item, depth + 1)]));
}

const MOST_CHARACTERS = 4_096;
const MOST_ITEMS = 200;
const MOST_DEPTH = 8;
