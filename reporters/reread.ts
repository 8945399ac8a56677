/**
 * Reports that were read from a file are a stranger's words: whoever wrote the file, nothing in it steers a terminal,
 * hides, or gives a CI server orders.
 */
import { printable, printableEvidence } from './render.ts';
import type { Report } from './report.ts';

/** Texts that may have several lines; all others are on one. */
const OF_SEVERAL_LINES: ReadonlySet<string> = new Set([
  'fix',
  'why',
  'message',
  'observed',
  'expected',
  'reason',
  'purpose',
  'note',
]);

/** The same report with every string made printable. One that mailproof has written is as it was. */
export function printableReport(report: Report): Report {
  return printed(report, '') as Report;
}

/** As deep as the schema goes; evidence, which may be anything, has its own bounds. */
function printed(value: unknown, name: string): unknown {
  if (typeof value === 'string')
    return OF_SEVERAL_LINES.has(name) ? value.split('\n').map(printable).join('\n') : printable(value);
  if (name === 'evidence') return printableEvidence(value);
  if (Array.isArray(value)) return value.map((item) => printed(item, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [printable(key), printed(item, key)]));
}
