/**
 * Renders texts for people. What a server said is made visible here, so that it can neither steer a terminal nor hide.
 */
import { visible } from '../common/visible.ts';
import { fill, type Text } from '../common/say.ts';
import { comma, twinOf } from './language.ts';

/**
 * Orders that CI servers take from what a job prints. GitHub's runner obeys `::error::…` at the start of a line, also
 * after blanks (and a screen breaks lines at blanks), and `##[error]…` anywhere in it; Azure Pipelines and TeamCity
 * have `##vso[` and `##teamcity[`.
 */
const ORDER = /(?<!\S)::(?=[a-z])|##(?=(?:vso|teamcity)?\[)/gi;

/**
 * Makes every character that does not simply print visible (ESC becomes `\x1b`, a newline `\n`), and orders to a CI
 * server mere words.
 */
export function printable(words: string): string {
  return visible(words).replace(ORDER, (order) => (order === '::' ? String.raw`\x3a:` : String.raw`\x23#`));
}

/** A text in the language that is spoken, its arguments made printable. Line breaks of the text's own form stay. */
export function render(text: Text): string {
  const args = text.args.map((arg) => (typeof arg === 'string' ? printable(arg) : render(arg)));
  return text.list === true ? args.join(comma()) : fill(twinOf(text.form), args);
}

/** Evidence with every string made printable and every list and string cut to a length that a report can hold. */
export function printableEvidence(value: unknown, depth = 0): unknown {
  if (typeof value === 'string')
    return printable(value.length > MOST_CHARACTERS ? `${value.slice(0, MOST_CHARACTERS)}…` : value);
  if (value === null || typeof value !== 'object') return value;
  if (depth > MOST_DEPTH) return '…';
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map((item) => printableEvidence(item, depth + 1));
  const entries = Object.entries(value).slice(0, MOST_ITEMS);
  return Object.fromEntries(entries.map(([key, item]) => [printable(key), printableEvidence(item, depth + 1)]));
}

const MOST_CHARACTERS = 4_096;
const MOST_ITEMS = 200;
const MOST_DEPTH = 8;
