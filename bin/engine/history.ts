/** The runs of a domain, one JSON line each, in a folder of the operator's: read before a run, added to after it. */
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { say, type Text } from '../../common/say.ts';
import { VERDICTS, type Verdict } from '../../reporters/verdict.ts';
import type { Dark, PastRun } from '../../reporters/report.ts';
import { reasonOf } from '../../common/system-error.ts';
import { makeFolder } from '../asked/folder.ts';
import { UsageError } from '../asked/usage-error.ts';

export interface HistoryRequest {
  readonly folder: string;
  /** So many runs are kept. */
  readonly keep: number;
  /** Where the folder was named. */
  readonly at: Text;
}

export const DEFAULT_KEEP = 1000;

/** The file of a domain (which is checked: letters, digits, dots and hyphens). */
export function historyFile(folder: string, domain: string): string {
  return join(folder, `${domain}.jsonl`);
}

/** Makes the folder where there is none. Throws a usage error where it cannot be used. */
export function prepareHistory({ folder, at }: HistoryRequest): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new UsageError(say`${at} ${folder} cannot be used: ${reasonOf(error)}`);
  }
}

/** The runs of a domain, oldest first. Lines that are torn or foreign are passed over. */
export function readHistory(folder: string, domain: string): readonly PastRun[] {
  return linesIn(historyFile(folder, domain)).flatMap((line) => readRun(line) ?? []);
}

/** Adds the runs of several domains, by name. What cannot be kept (a full disk) is no matter of theirs: says why. */
export function keepRuns(
  history: Pick<HistoryRequest, 'folder' | 'keep'>,
  runs: ReadonlyMap<string, PastRun>,
): readonly Text[] {
  for (const [domain, run] of runs) {
    try {
      addToHistory(history, domain, run);
    } catch (error) {
      return [
        say`This run is not kept in ${history.folder}: ${error instanceof UsageError ? error.text : reasonOf(error)}`,
      ];
    }
  }
  return [];
}

/** Adds a run, and drops the oldest beyond `keep`. */
export function addToHistory(
  { folder, keep }: Pick<HistoryRequest, 'folder' | 'keep'>,
  domain: string,
  run: PastRun,
): void {
  const path = historyFile(folder, domain);
  const file = openSync(path, 'a');
  try {
    // Begins with a line break too, so that a line torn by a crash spoils nothing but itself.
    writeSync(file, `\n${JSON.stringify(run)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  const lines = linesIn(path);
  if (lines.length <= keep) return;
  keepLast(path, lines.slice(-keep));
}

/** Puts a shorter file in the place of the old one, at the end of all symbolic links, with its mode and its owner. */
function keepLast(path: string, lines: readonly string[]): void {
  const place = realpathSync(path);
  const { mode, uid, gid } = statSync(place);
  const draft = `${place}.${process.pid}.tmp`;
  writeFileSync(draft, lines.map((line) => `${line}\n`).join(''), { mode });
  // Only root can, and only root need.
  if (process.getuid?.() === 0) chownSync(draft, uid, gid);
  chmodSync(draft, mode);
  renameSync(draft, place);
}

function linesIn(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw new UsageError(say`the history ${path} cannot be read: ${reasonOf(error)}`);
  }
}

function readRun(line: string): PastRun | undefined {
  const { started, seconds, exit, verdicts, measures, dark } = parsed(line) ?? {};
  if (
    typeof started !== 'string' ||
    Number.isNaN(Date.parse(started)) ||
    typeof seconds !== 'number' ||
    typeof exit !== 'number'
  )
    return undefined;
  const unknowns = entriesOf(dark, isDark);
  return {
    started,
    seconds,
    exit,
    verdicts: entriesOf(verdicts, isVerdict),
    measures: entriesOf(measures, (value) => typeof value === 'number'),
    ...(Object.keys(unknowns).length === 0 ? {} : { dark: unknowns }),
  };
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const content: unknown = JSON.parse(line);
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

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
