/**
 * The file that holds the history: opened, made where there is none, and set aside where it is damaged or somebody
 * else's. Several processes may have it open and write at once (SQLite's write-ahead log).
 */
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { say, verbatim, type Text } from '../../common/say.ts';
import { reasonOf } from '../../common/system-error.ts';
import { UsageError } from '../asked/usage-error.ts';

/** In the history's folder, beside what SQLite keeps with the same beginning. */
export const FILE = 'history.sqlite';

/** "mpho", by which the file is known as ours (SQLite, file format, 1.3). */
const APPLICATION = 0x6d70686f;

/** How long a writer waits for its turn. Milliseconds. */
const PATIENCE = 15_000;
const PAUSE = 20;

/**
 * A run is some hundred bytes: what all checks said stands once for the many runs that say the same. Times are
 * milliseconds of the epoch.
 */
const RUNS = `
  CREATE TABLE domains (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE verdict_sets (id INTEGER PRIMARY KEY, verdicts TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    domain INTEGER NOT NULL REFERENCES domains,
    started INTEGER NOT NULL,
    seconds REAL NOT NULL,
    exit INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('up', 'down', 'unknown')),
    maintenance INTEGER NOT NULL DEFAULT 0,
    verdict_set INTEGER NOT NULL REFERENCES verdict_sets,
    measures TEXT NOT NULL,
    dark TEXT
  ) STRICT;
  CREATE INDEX runs_by_time ON runs (domain, started);
  CREATE INDEX runs_by_order ON runs (domain);
  CREATE INDEX runs_by_set ON runs (verdict_set);
  CREATE TABLE checks (
    id TEXT NOT NULL, lang TEXT NOT NULL, title TEXT NOT NULL, failure TEXT NOT NULL, PRIMARY KEY (id, lang)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE imports (file TEXT PRIMARY KEY, bytes INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

/**
 * What is new, and to whom it has not been told yet: an event stays pending at a channel until it has been delivered
 * there. `words` are JSON.
 */
const EVENTS = `
  CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    domain INTEGER NOT NULL REFERENCES domains,
    check_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    words TEXT NOT NULL
  ) STRICT;
  CREATE TABLE pending (
    channel TEXT NOT NULL,
    event INTEGER NOT NULL REFERENCES events,
    message TEXT,
    sender TEXT,
    PRIMARY KEY (channel, event)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE said (
    domain INTEGER NOT NULL REFERENCES domains, check_id TEXT NOT NULL, print TEXT NOT NULL, PRIMARY KEY (domain, check_id)
  ) STRICT, WITHOUT ROWID;
`;

/** From nothing to what it is now, a step a version. */
const STEPS = [RUNS, EVENTS] as const;
const VERSION = STEPS.length;

export interface OpenedHistory {
  readonly database: DatabaseSync;
  /** What the operator should know of: that a file was set aside. */
  readonly remarks: readonly Text[];
}

/**
 * Opens the history in a folder. What cannot be had is a usage error that says why.
 * @param thorough Whether every page is looked at for damage, which takes longer the longer the history is.
 */
export function openDatabase(folder: string, thorough = false): OpenedHistory {
  const path = join(folder, FILE);
  const remarks: Text[] = [];
  for (;;) {
    const seen = inode(path);
    try {
      return { database: open(path, thorough), remarks };
    } catch (error) {
      const trouble = troubleWith(error);
      if (trouble === undefined || remarks.length > 0) throw unusable(path, error);
      remarks.push(setAside(path, seen, trouble));
    }
  }
}

/** Why the history is no use, as a usage error. */
export function unusable(path: string, error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  const why = whyOf(error);
  const text = say`the history ${path} cannot be used: ${why}`;
  return NO_ROOM.has(codeOf(error)) ? new NoRoom(text, why) : new UsageError(text);
}

/** The disk is in the way: no mistake of the user, and no matter of the server that is looked at. */
export class NoRoom extends UsageError {
  readonly why: Text;

  constructor(text: Text, why: Text) {
    super(text);
    this.why = why;
  }
}

class Foreign extends Error {}

function open(path: string, thorough: boolean): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: PATIENCE });
  try {
    patiently(() => asOfOneMoment(database, () => refuseForeign(database, path)));
    patiently(() => database.exec('PRAGMA journal_mode = WAL'));
    database.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
    if (numberOf(database, 'PRAGMA user_version') < VERSION) transaction(database, () => make(database));
    if (thorough && database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'] !== 'ok')
      throw Object.assign(new Error('damaged'), { errcode: CORRUPT });
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function refuseForeign(database: DatabaseSync, path: string): void {
  const application = numberOf(database, 'PRAGMA application_id');
  const version = numberOf(database, 'PRAGMA user_version');
  const empty = numberOf(database, 'SELECT count(*) FROM sqlite_schema') === 0;
  if (application !== APPLICATION && !(application === 0 && empty)) throw new Foreign();
  if (version > VERSION)
    throw new UsageError(
      say`the history ${path} was written by a newer mailproof: install that, or name another folder`,
    );
}

/** Takes the steps that are missing; somebody else may have been faster. */
function make(database: DatabaseSync): void {
  const steps = STEPS.slice(numberOf(database, 'PRAGMA user_version'));
  if (steps.length === 0) return;
  database.exec(`${steps.join('')} PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${VERSION}`);
}

/** Changing the mode, and reading while another one does, do not wait for their turn by themselves. */
function patiently(act: () => void): void {
  const until = performance.now() + PATIENCE;
  for (;;) {
    try {
      act();
      return;
    } catch (error) {
      if (!BUSY.has(codeOf(error)) || performance.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

/** What is read does not change in between. */
function asOfOneMoment(database: DatabaseSync, read: () => void): void {
  database.exec('BEGIN');
  try {
    read();
  } finally {
    if (database.isTransaction) database.exec('COMMIT');
  }
}

/** All of it, or nothing: also where the process is killed in between. */
export function transaction<T>(database: DatabaseSync, act: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = act();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function numberOf(database: DatabaseSync, query: string): number {
  return Number(Object.values(database.prepare(query).get() ?? {})[0] ?? 0);
}

/** SQLite's result codes (the low byte of the extended ones). */
const CORRUPT = 11;
const NOT_A_DATABASE = 26;
/** A full disk, and what SQLite says where it cannot even make its own files there. */
const NO_ROOM: ReadonlySet<number> = new Set([10, 13]);
const BUSY: ReadonlySet<number> = new Set([5, 6]);
const WHY: ReadonlyMap<number, Text> = new Map([
  [3, say`permission is denied`],
  [5, say`another process does not let go of it`],
  [8, say`it may not be written`],
  [10, say`the disk cannot be read or written`],
  [CORRUPT, say`it is damaged`],
  [13, say`the disk is full`],
  [14, say`it cannot be opened`],
  [NOT_A_DATABASE, say`it is damaged`],
]);

function codeOf(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
}

/** Why SQLite or the system did not do something, in words. */
export function whyOf(error: unknown): Text {
  const said = codeOf(error) === 0 || !(error instanceof Error) ? undefined : verbatim(error.message);
  return WHY.get(codeOf(error)) ?? said ?? reasonOf(error);
}

/** What is wrong with the file itself; undefined where something else stands in the way. */
function troubleWith(error: unknown): Text | undefined {
  if (error instanceof Foreign) return say`is not mailproof's`;
  const code = codeOf(error);
  return code === CORRUPT || code === NOT_A_DATABASE ? say`is damaged` : undefined;
}

/**
 * Renames the file and what belongs to it; the history begins anew. Where another process has done so meanwhile, its
 * new file stays.
 */
function setAside(path: string, seen: number | undefined, trouble: Text): Text {
  const place = `${path}.${new Date().toISOString().slice(0, 19).replaceAll(/[:T]/g, '-')}.aside`;
  if (inode(path) === seen) {
    renameSync(path, place);
    for (const name of readdirSync(dirname(path)))
      if (name === `${basename(path)}-wal` || name === `${basename(path)}-shm`)
        renameSync(join(dirname(path), name), `${place}${name.slice(basename(path).length)}`);
  }
  return say`the history ${path} ${trouble}: it is kept as ${verbatim(basename(place))}, and a new one begins`;
}

function inode(path: string): number | undefined {
  return existsSync(path) ? statSync(path).ino : undefined;
}
