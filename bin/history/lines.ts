/**
 * Runs as lines of JSON, a file a domain: what a history was before it became one SQLite file, and what a branch of git
 * keeps, which can put together lines that two wrote.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readDomain } from '../../checks/knowledge/names.ts';
import { VERDICTS, type Verdict } from '../../reporters/verdict.ts';
import type { Dark, PastRun } from '../../reporters/report.ts';

const ENDING = '.jsonl';

/** The file of a domain (which is checked: letters, digits, dots and hyphens). */
export function linesFile(folder: string, domain: string): string {
  return join(folder, `${domain}${ENDING}`);
}

/** The domains of which there are lines in a folder, and how many bytes. */
export function domainsWithLines(folder: string): readonly { readonly domain: string; readonly bytes: number }[] {
  return readdirSync(folder).flatMap((name) => {
    const domain = name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : '';
    const read = readDomain(domain);
    if (!('name' in read) || read.name !== domain) return [];
    const stats = statSync(join(folder, name), { throwIfNoEntry: false });
    return stats?.isFile() === true ? [{ domain, bytes: stats.size }] : [];
  });
}

/** The runs in a file, in its order. Lines that are torn or foreign are passed over. */
export function runsInLines(path: string): readonly PastRun[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : (readRun(line) ?? [])));
}

function readRun(line: string): PastRun | undefined {
  const { started, seconds, exit, verdicts, measures, dark, up } = recordIn(line) ?? {};
  if (
    typeof started !== 'string' ||
    Number.isNaN(Date.parse(started)) ||
    typeof seconds !== 'number' ||
    typeof exit !== 'number'
  )
    return undefined;
  return { started, seconds, exit, ...readParts(verdicts, measures, dark), ...(up === true ? { up } : {}) };
}

/** What a run says besides its times, from `unknown` inward. */
export function readParts(
  verdicts: unknown,
  measures: unknown,
  dark: unknown,
): Pick<PastRun, 'verdicts' | 'measures' | 'dark'> {
  const unknowns = entriesOf(dark, isDark);
  return {
    verdicts: entriesOf(verdicts, isVerdict),
    measures: entriesOf(measures, (value) => typeof value === 'number'),
    ...(Object.keys(unknowns).length === 0 ? {} : { dark: unknowns }),
  };
}

/** An object in JSON; undefined where there is none. */
export function recordIn(words: string): Record<string, unknown> | undefined {
  try {
    const content: unknown = JSON.parse(words);
    return typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function entriesOf<T>(value: unknown, fits: (value: unknown) => value is T): Record<string, T> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => fits(entry[1])));
}

function isVerdict(value: unknown): value is Verdict {
  return VERDICTS.some((verdict) => verdict === value);
}

function isDark(value: unknown): value is Dark {
  if (typeof value !== 'object' || value === null || !('since' in value)) return false;
  const { since, told } = value as { readonly since: unknown; readonly told?: unknown };
  return typeof since === 'string' && !Number.isNaN(Date.parse(since)) && (told === undefined || told === true);
}
