/** Since when, how often, how long: questions to the history, answered by SQLite. Times are in milliseconds. */
import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import { spoken } from '../../reporters/language.ts';
import type {
  CheckHistory,
  DomainHistory,
  Incident,
  PastOutage,
  Percentiles,
  PastSpan,
  SpanName,
} from '../../reporters/past/summary.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;
const LENGTHS: Readonly<Record<Exclude<SpanName, 'all'>, number>> = { '24h': DAY, '7d': 7 * DAY, '30d': 30 * DAY };

/** What a run said holds until the next run, but for no longer than so many times the usual time between two. */
const HOLDS = 2;
/** The usual time is taken from so many runs. */
const USUAL_RUNS = 101;
/** A history of one run: for how long what it said holds. */
const FIRST_HOLDS = 15 * 60 * SECOND;

const MOST_INCIDENTS = 50;
const MOST_OF_A_CHECK = 20;

export interface HistoryQuestion {
  readonly now: number;
  /** The time between two runs, where whoever asks knows it; else the usual one is taken from the runs. */
  readonly interval?: number;
}

/** What the history says of a domain; undefined where it holds no run of it. */
export function historyOf(database: DatabaseSync, domain: string, asked: HistoryQuestion): DomainHistory | undefined {
  const ask = new Asker(database, domain);
  const [bounds] = ask.rows('', 'SELECT count(*) AS runs, min(started) AS first FROM mine');
  const [last] = ask.rows('', 'SELECT started, state, maintenance FROM mine ORDER BY id DESC LIMIT 1');
  if (bounds === undefined || last === undefined) return undefined;
  const first = Number(bounds['first']);
  const hold = HOLDS * (asked.interval ?? ask.usual());
  const found = outageRows(ask);
  return {
    domain,
    runs: Number(bounds['runs']),
    first: iso(first),
    last: iso(Number(last['started'])),
    ...present(ask, last),
    spans: [
      ...Object.entries(LENGTHS).map(([name, length]) =>
        span(ask, name as SpanName, { from: Math.max(first, asked.now - length), to: asked.now, hold }, found),
      ),
      span(ask, 'all', { from: first, to: asked.now, hold }, found),
    ],
    incidents: found.slice(0, MOST_INCIDENTS).map((row) => outage(ask, row, asked.now)),
    checks: checkHistories(ask, asked.now),
  };
}

/** The domains of which there is a run, by their names. */
export function domainsIn(database: DatabaseSync): readonly string[] {
  return database
    .prepare('SELECT name FROM domains WHERE id IN (SELECT domain FROM runs) ORDER BY name')
    .all()
    .map((row) => String(row['name']));
}

type Row = Record<string, SQLOutputValue>;

/** Asks about the runs of one domain, which are called `mine`. */
class Asker {
  readonly #database: DatabaseSync;
  readonly #id: number;

  constructor(database: DatabaseSync, domain: string) {
    this.#database = database;
    this.#id = Number(database.prepare('SELECT id FROM domains WHERE name = ?').get(domain)?.['id'] ?? -1);
  }

  /** @param tables Further common table expressions; '' for none. */
  rows(tables: string, select: string, values: Readonly<Record<string, SQLInputValue>> = {}): readonly Row[] {
    const mine = `mine AS (SELECT * FROM runs WHERE domain = ${this.#id})`;
    return this.#database.prepare(`WITH ${mine}${tables === '' ? '' : `, ${tables}`} ${select}`).all(values);
  }

  /** The median time between two runs. */
  usual(): number {
    const [row] = this.rows(
      `latest AS (SELECT started FROM mine ORDER BY started DESC LIMIT ${USUAL_RUNS}),
      gaps AS (SELECT started - lag(started) OVER (ORDER BY started) AS gap FROM latest),
      ranked AS (SELECT gap, row_number() OVER (ORDER BY gap) AS place, count(*) OVER () AS total FROM gaps WHERE gap > 0)`,
      `SELECT gap FROM ranked WHERE place = (total + 1) / 2`,
    );
    return row === undefined ? FIRST_HOLDS : Number(row['gap']);
  }
}

/** How the last run found the server, and since when all runs that could tell say so. */
function present(ask: Asker, last: Row): Pick<DomainHistory, 'state' | 'since'> {
  const state = Number(last['maintenance']) === 1 ? 'maintenance' : String(last['state']);
  const [row] = ask.rows(
    `told AS (SELECT id, started, iif(maintenance = 1, 'maintenance', state) AS state FROM mine)`,
    `SELECT min(started) AS since FROM told WHERE state = :state AND id > coalesce((
      SELECT max(id) FROM told WHERE state <> :state AND (state <> 'unknown' OR :state = 'unknown')), 0)`,
    { state },
  );
  return { state: state as DomainHistory['state'], since: iso(Number(row?.['since'] ?? last['started'])) };
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly hold: number;
}

function span(ask: Asker, name: SpanName, window: Window, found: readonly Row[]): PastSpan {
  const { from, to, hold } = window;
  const rows = ask.rows(
    `held AS (
      SELECT iif(maintenance = 1, 'maintenance', state) AS state, max(started, :from) AS began,
        min(coalesce(lead(started) OVER (ORDER BY started, id), started + :hold), started + :hold, :to) AS ended FROM mine
      WHERE started >= coalesce((SELECT max(started) FROM mine WHERE started <= :from), 0))`,
    `SELECT state, sum(ended - began) AS length FROM held WHERE ended > began GROUP BY state`,
    { from, to, hold },
  );
  const lengths = new Map(rows.map((row) => [String(row['state']), Number(row['length'])]));
  const [up, down, maintenance] = ['up', 'down', 'maintenance'].map((state) => lengths.get(state) ?? 0) as [
    number,
    number,
    number,
  ];
  const delivery = percentiles(ask, 'roundtrip-seconds', from, to);
  return {
    name,
    up: up / SECOND,
    down: down / SECOND,
    unknown: Math.max(0, to - from - up - down - maintenance) / SECOND,
    maintenance: maintenance / SECOND,
    ...(up + down === 0 ? {} : { uptime: up / (up + down) }),
    incidents: found.filter((row) => isWithin(row, window)).length,
    ...(delivery === undefined ? {} : { delivery }),
  };
}

/** By the nearest rank. */
function percentiles(ask: Asker, measure: string, from: number, to: number): Percentiles | undefined {
  const [row] = ask.rows(
    `found AS (SELECT measures ->> :measure AS value FROM mine WHERE started BETWEEN :from AND :to),
      ranked AS (SELECT value, row_number() OVER (ORDER BY value) AS place, count(*) OVER () AS total FROM found
        WHERE value IS NOT NULL)`,
    `SELECT max(total) AS count, min(value) FILTER (WHERE place * 2 >= total) AS median,
      min(value) FILTER (WHERE place * 20 >= total * 19) AS p95, max(value) AS max FROM ranked`,
    { measure, from, to },
  );
  if (row === undefined || row['count'] === null) return undefined;
  const [count, median, p95, max] = ['count', 'median', 'p95', 'max'].map((name) => Number(row[name])) as [
    number,
    number,
    number,
    number,
  ];
  return { count, median, p95, max };
}

/** From the first run that found the server down to the next that found it up; what could not be told ends nothing. */
const OUTAGES = `told AS (
      SELECT id, started, state, lag(state) OVER (ORDER BY id) AS before FROM mine
      WHERE state IN ('up', 'down') AND maintenance = 0),
    edges AS (
      SELECT id, started AS began, state, lead(started) OVER (ORDER BY id) AS ended, lead(id) OVER (ORDER BY id) AS end_id
      FROM told WHERE before IS NOT state),
    outages AS (SELECT * FROM edges WHERE state = 'down')`;

/** All of them, the newest first. */
function outageRows(ask: Asker): readonly Row[] {
  return ask.rows(OUTAGES, 'SELECT * FROM outages ORDER BY id DESC');
}

function outage(ask: Asker, row: Row, now: number): PastOutage {
  const found = ask.rows(
    `sets AS (SELECT DISTINCT verdict_set FROM mine
       WHERE id >= :from AND id < coalesce(:to, 9e18) AND maintenance = 0)`,
    `SELECT DISTINCT entry.key AS id FROM sets JOIN verdict_sets ON verdict_sets.id = verdict_set,
       json_each(verdicts) AS entry WHERE entry.value = 'fail'`,
    { from: Number(row['id']), to: row['end_id'] ?? null },
  );
  return { ...incident(row, now), checks: found.map(({ id }) => String(id)) };
}

function isWithin(row: Row, { from, to }: Window): boolean {
  return Number(row['began']) < to && (row['ended'] === null || Number(row['ended']) > from);
}

function incident(row: Row, now: number): Incident {
  const began = Number(row['began']);
  const ended = row['ended'] === null ? undefined : Number(row['ended']);
  return {
    began: iso(began),
    ...(ended === undefined ? {} : { ended: iso(ended) }),
    seconds: Math.max(0, (ended ?? now) - began) / SECOND,
  };
}

/**
 * For every check that was ever bad, from when to when. Runs in a row that say the same are put together first, or
 * years of runs would each be looked into.
 */
const BADS = `steps AS (
      SELECT id, started, verdict_set, lag(verdict_set) OVER (ORDER BY id) AS before FROM mine WHERE maintenance = 0),
    changes AS (SELECT id, started, verdict_set FROM steps WHERE before IS NOT verdict_set),
    said AS (
      SELECT DISTINCT verdict_set, entry.key AS check_id, iif(entry.value = 'pass', 'good', 'bad') AS state
      FROM (SELECT DISTINCT verdict_set FROM changes) JOIN verdict_sets ON verdict_sets.id = verdict_set,
        json_each(verdict_sets.verdicts) AS entry WHERE entry.value IN ('pass', 'warn', 'fail', 'broken')),
    marks AS (
      SELECT changes.id, started, check_id, state,
        lag(state) OVER (PARTITION BY check_id ORDER BY changes.id) AS before FROM changes
      JOIN said ON said.verdict_set = changes.verdict_set
      WHERE check_id IN (SELECT check_id FROM said WHERE state = 'bad')),
    turns AS (
      SELECT check_id, id, started AS began, state, lead(started) OVER (PARTITION BY check_id ORDER BY id) AS ended
      FROM marks WHERE before IS NOT state),
    bads AS (SELECT check_id, id, began, ended FROM turns WHERE state = 'bad')`;

function checkHistories(ask: Asker, now: number): readonly CheckHistory[] {
  const rows = ask.rows(BADS, `SELECT * FROM bads ORDER BY id DESC`);
  const groups = [...Map.groupBy(rows, (row) => String(row['check_id']))];
  const words = failures(ask);
  return groups
    .map(([id, turns]) => checkHistory(ask, id, words.get(id), turns, now))
    .toSorted((one, other) => Number(other.since !== undefined) - Number(one.since !== undefined));
}

function checkHistory(
  ask: Asker,
  id: string,
  failure: string | undefined,
  turns: readonly Row[],
  now: number,
): CheckHistory {
  const incidents = turns.map((row) => incident(row, now));
  const [last] = turns;
  const open = last !== undefined && last['ended'] === null ? last : undefined;
  return {
    id,
    ...(failure === undefined ? {} : { failure }),
    ...(open === undefined ? {} : { since: iso(Number(open['began'])), runs: badRuns(ask, id, Number(open['id'])) }),
    times: turns.length,
    seconds: incidents.reduce((sum, { seconds }) => sum + seconds, 0),
    incidents: incidents.slice(0, MOST_OF_A_CHECK),
  };
}

/** In how many runs a check is bad, from a run on. */
function badRuns(ask: Asker, id: string, from: number): number {
  const [row] = ask.rows(
    '',
    `SELECT count(*) AS runs FROM mine WHERE id >= :from AND maintenance = 0 AND verdict_set IN (
      SELECT verdict_sets.id FROM verdict_sets, json_each(verdicts) AS entry
      WHERE entry.key = :id AND entry.value IN ('warn', 'fail', 'broken'))`,
    { from, id },
  );
  return Number(row?.['runs'] ?? 0);
}

/** Since when, and in how many runs in a row, each check that is bad has been so, by its id. */
export function badRows(database: DatabaseSync, domain: string): ReadonlyMap<string, { since: string; times: number }> {
  const ask = new Asker(database, domain);
  const rows = ask.rows(BADS, `SELECT * FROM bads WHERE ended IS NULL`);
  return new Map(
    rows.map((row) => {
      const id = String(row['check_id']);
      return [id, { since: iso(Number(row['began'])), times: badRuns(ask, id, Number(row['id'])) }];
    }),
  );
}

function failures(ask: Asker): ReadonlyMap<string, string> {
  const rows = ask.rows('', 'SELECT id, failure FROM checks WHERE lang = :lang', { lang: spoken() });
  return new Map(rows.map((row) => [String(row['id']), String(row['failure'])]));
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
