/** The runs of all domains, in one SQLite file in a folder of the operator's: read before a run, added to after it. */
import { accessSync, constants, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import { say, type Text } from '../../common/say.ts';
import { reasonOf } from '../../common/system-error.ts';
import { stateOf } from '../../reporters/history.ts';
import { spoken } from '../../reporters/language.ts';
import type { CheckReport, PastRun } from '../../reporters/report.ts';
import { EXIT } from '../../reporters/verdict.ts';
import { makeFolder } from '../asked/folder.ts';
import { UsageError } from '../asked/usage-error.ts';
import { FILE, NoRoom, openDatabase, transaction, unusable, whyOf } from './database.ts';
import { domainsWithLines, linesFile, readParts, recordIn, runsInLines } from './lines.ts';

export interface HistoryRequest {
  readonly folder: string;
  /** So many runs of a domain are kept. */
  readonly keep: number;
  /** Where the folder was named. */
  readonly at: Text;
}

/** Two years of a run every five minutes. */
export const DEFAULT_KEEP = 200_000;

/** What is judged by looking back looks at so many runs; how long something lasts is asked of all of them. */
const LOOKED_BACK = 10_000;

/**
 * Makes the folder where there is none. Returns what the operator should know. Throws a usage error where the folder
 * cannot be used.
 */
export function prepareHistory({ folder, at }: HistoryRequest): readonly Text[] {
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new UsageError(say`${at} ${folder} cannot be used: ${reasonOf(error)}`);
  }
  try {
    return existsSync(join(folder, FILE)) ? lookAtHistory(folder) : [];
  } catch (error) {
    if (error instanceof NoRoom) return [error.text];
    throw error;
  }
}

/** Looks at the whole file. What is damaged or somebody else's is set aside: says so. */
export function lookAtHistory(folder: string): readonly Text[] {
  const { database, remarks } = openDatabase(folder, true);
  database.close();
  return remarks;
}

/** Opens the history for a few questions, and closes it. What goes wrong with it is a usage error. */
export function inHistory<T>(folder: string, use: (database: DatabaseSync) => T): T {
  const { database } = openDatabase(folder);
  try {
    takeOver(database, folder);
    return use(database);
  } catch (error) {
    throw unusable(join(folder, FILE), error);
  } finally {
    database.close();
  }
}

/** Whether there is any history in a folder: reading makes none. */
export function isThere(folder: string): boolean {
  return existsSync(join(folder, FILE)) || (existsSync(folder) && domainsWithLines(folder).length > 0);
}

/** The last runs of a domain, oldest first; not those that fell into maintenance. */
export function readHistory(folder: string, domain: string): readonly PastRun[] {
  return isThere(folder) ? inHistory(folder, (database) => lastRuns(database, domain)) : [];
}

/**
 * Adds the runs of several domains, by name. What cannot be kept (a full disk) is no matter of theirs: says why.
 * @param more What is kept with them, or not at all.
 */
export function keepRuns(
  history: Pick<HistoryRequest, 'folder' | 'keep'>,
  runs: ReadonlyMap<string, PastRun>,
  words: readonly CheckWords[] = [],
  more: (database: DatabaseSync) => void = () => undefined,
): readonly Text[] {
  try {
    inHistory(history.folder, (database) =>
      transaction(database, () => {
        const add = adder(database);
        for (const [domain, run] of runs) {
          add(domain, run);
          dropOldest(database, domain, history.keep);
        }
        keepWords(database, words);
        more(database);
      }),
    );
    return [];
  } catch (error) {
    return [say`This run is not kept in ${history.folder}: ${reasonIn(error)}`];
  }
}

function reasonIn(error: unknown): Text {
  if (error instanceof NoRoom) return error.why;
  return error instanceof UsageError ? error.text : whyOf(error);
}

/** What a check is about, so that the history can be read without its report. */
export type CheckWords = Pick<CheckReport, 'id' | 'title' | 'failure'>;

function keepWords(database: DatabaseSync, words: readonly CheckWords[]): void {
  const put = database.prepare(
    `INSERT INTO checks (id, lang, title, failure) VALUES (?1, ?2, ?3, ?4)
     ON CONFLICT DO UPDATE SET title = ?3, failure = ?4 WHERE title <> ?3 OR failure <> ?4`,
  );
  for (const { id, title, failure } of words) put.run(id, spoken(), title, failure);
}

/** The last runs of a domain, oldest first. */
export function lastRuns(database: DatabaseSync, domain: string, most = LOOKED_BACK): readonly PastRun[] {
  const rows = database
    .prepare(
      `SELECT started, seconds, exit, state, verdict_set, measures, dark FROM runs
       WHERE domain = (SELECT id FROM domains WHERE name = ?) AND maintenance = 0 ORDER BY id DESC LIMIT ?`,
    )
    .all(domain, most);
  const verdicts = verdictSets(
    database,
    rows.map((row) => row['verdict_set']),
  );
  return rows.map((row) => runFrom(row, verdicts.get(Number(row['verdict_set'])))).toReversed();
}

type Row = Record<string, SQLOutputValue>;

function runFrom(row: Row, verdicts: PastRun['verdicts'] = {}): PastRun {
  const exit = Number(row['exit']);
  const { measures, dark } = readParts({}, recordIn(String(row['measures'])), recordIn(String(row['dark'])));
  return {
    started: new Date(Number(row['started'])).toISOString(),
    seconds: Number(row['seconds']),
    exit,
    verdicts,
    measures,
    ...(dark === undefined ? {} : { dark }),
    ...(exit === EXIT.failed && row['state'] === 'up' && Object.values(verdicts).includes('fail') ? { up: true } : {}),
  };
}

/** Each set is read once, however many runs share it. */
function verdictSets(
  database: DatabaseSync,
  ids: readonly (SQLOutputValue | undefined)[],
): ReadonlyMap<number, PastRun['verdicts']> {
  const find = database.prepare('SELECT verdicts FROM verdict_sets WHERE id = ?');
  return new Map(
    [...new Set(ids.map(Number))].map((id) => [
      id,
      readParts(recordIn(String(find.get(id)?.['verdicts'])), {}, {}).verdicts,
    ]),
  );
}

/** What adds a run of a domain behind all others. */
export function adder(database: DatabaseSync): (domain: string, run: PastRun) => void {
  const [name, set, put] = [
    'INSERT OR IGNORE INTO domains (name) VALUES (?)',
    'INSERT OR IGNORE INTO verdict_sets (verdicts) VALUES (?)',
    `INSERT INTO runs (domain, started, seconds, exit, state, maintenance, verdict_set, measures, dark)
       SELECT domains.id, ?, ?, ?, ?, ?, verdict_sets.id, ?, ? FROM domains, verdict_sets WHERE name = ? AND verdicts = ?`,
  ].map((query) => database.prepare(query)) as [StatementSync, StatementSync, StatementSync];
  return (domain, run) => {
    const { started, seconds, exit, measures, dark, maintenance } = run;
    const verdicts = JSON.stringify(run.verdicts);
    name.run(domain);
    set.run(verdicts);
    const unknowns = dark === undefined ? null : JSON.stringify(dark);
    const rests = Number(maintenance === true);
    const measured = JSON.stringify(measures);
    put.run(Date.parse(started), seconds, exit, stateOf(run), rests, measured, unknowns, domain, verdicts);
  };
}

function dropOldest(database: DatabaseSync, domain: string, keep: number): void {
  const { changes } = database
    .prepare(
      `DELETE FROM runs WHERE domain = (SELECT id FROM domains WHERE name = ?1) AND id <= (
         SELECT id FROM runs WHERE domain = (SELECT id FROM domains WHERE name = ?1) ORDER BY id DESC LIMIT 1 OFFSET ?2)`,
    )
    .run(domain, keep);
  if (changes > 0) database.exec('DELETE FROM verdict_sets WHERE id NOT IN (SELECT verdict_set FROM runs)');
}

/** Takes lines of JSON over that were not there before; what is in the history already stays one run. */
function takeOver(database: DatabaseSync, folder: string): void {
  const seen = database.prepare('SELECT bytes FROM imports WHERE file = ?');
  const grown = domainsWithLines(folder).filter(
    ({ domain, bytes }) => Number(seen.get(domain)?.['bytes'] ?? -1) !== bytes,
  );
  if (grown.length === 0) return;
  transaction(database, () => {
    const add = adder(database);
    const known = database.prepare(
      `SELECT 1 FROM runs JOIN domains ON domains.id = runs.domain
       WHERE name = ? AND started = ? AND seconds = ? AND exit = ?`,
    );
    for (const { domain, bytes } of grown) {
      for (const run of runsInLines(linesFile(folder, domain)))
        if (known.get(domain, Date.parse(run.started), run.seconds, run.exit) === undefined) add(domain, run);
      database.prepare('INSERT OR REPLACE INTO imports (file, bytes) VALUES (?, ?)').run(domain, bytes);
    }
  });
}

/** Writes the last runs of every domain as lines of JSON, for a branch of git: a file a domain. */
export function writeLines(folder: string, keep: number): void {
  if (!existsSync(join(folder, FILE))) return;
  inHistory(folder, (database) => {
    for (const row of database.prepare('SELECT name FROM domains').all()) {
      const domain = String(row['name']);
      const runs = lastRuns(database, domain, keep);
      writeFileSync(linesFile(folder, domain), runs.map((run) => `${JSON.stringify(run)}\n`).join(''));
    }
  });
}
