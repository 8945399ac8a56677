/**
 * What is new, and to whom it has not been told yet. News is kept together with the run that brings it, all or nothing,
 * and is pending at every channel until it has been delivered there: whatever breaks in between, the next run tells it.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { ownMark, processFate, type ProcessMark } from '../../fixtures/mail/process.ts';
import type { Changes, CheckReport, Report } from '../../reporters/report.ts';
import { eventsIn, type EventKind, type NotifiedEvent } from '../../reporters/notification.ts';
import { recordIn } from './lines.ts';
import { transaction } from './database.ts';

/** Of what the reporters print: pending there is what nobody could read. */
export const PRINTED = 'printed';

const PRINT = 16;
/** What has been told everywhere is kept for so many milliseconds. */
const KEPT = 90 * 86_400_000;

/** Keeps what is new in a report as pending at channels; within the transaction that keeps the run. */
export function keepEvents(database: DatabaseSync, report: Report, channels: readonly string[]): void {
  const domain = domainId(database, report.target.domain);
  const put = database.prepare('INSERT INTO events (uid, domain, check_id, kind, at, words) VALUES (?, ?, ?, ?, ?, ?)');
  const owe = database.prepare('INSERT INTO pending (channel, event) VALUES (?, ?)');
  for (const event of eventsIn(report, changedIn(database, domain, report))) {
    const { kind, check, at, headline, findings, fix, since } = event;
    const words = JSON.stringify({ headline, findings, fix, since });
    const { lastInsertRowid } = put.run(randomUUID(), domain, check, kind, Date.parse(at), words);
    for (const channel of channels) if (channel !== PRINTED || kind !== 'changed') owe.run(channel, lastInsertRowid);
  }
  database
    .prepare('DELETE FROM events WHERE at < ? AND id NOT IN (SELECT event FROM pending)')
    .run(Date.parse(report.started) - KEPT);
}

function domainId(database: DatabaseSync, name: string): number {
  return Number(database.prepare('SELECT id FROM domains WHERE name = ?').get(name)?.['id']);
}

/**
 * The checks that were told to be bad before and say something else now. Numbers do not count: days, seconds and sizes
 * are others in every run.
 */
function changedIn(database: DatabaseSync, domain: number, { checks, changes }: Report): readonly string[] {
  const said = database.prepare('SELECT print FROM said WHERE domain = ? AND check_id = ?');
  const put = database.prepare('INSERT OR REPLACE INTO said (domain, check_id, print) VALUES (?, ?, ?)');
  const forget = database.prepare('DELETE FROM said WHERE domain = ? AND check_id = ?');
  const changed: string[] = [];
  for (const check of checks) {
    const before = said.get(domain, check.id)?.['print'];
    const isRaised = changes?.raised.includes(check.id) === true;
    if (check.verdict === 'pass') forget.run(domain, check.id);
    if ((!isRaised && before === undefined) || (check.verdict !== 'fail' && check.verdict !== 'warn')) continue;
    const print = printOf(check);
    put.run(domain, check.id, print);
    if (!isRaised && before !== print && check.waived === undefined) changed.push(check.id);
  }
  return changed;
}

function printOf({ verdict, findings }: CheckReport): string {
  const words = findings.map(({ level, message }) => `${level} ${message.replaceAll(/\d+/g, '#')}`);
  return createHash('sha256')
    .update([verdict, ...words.toSorted()].join('\n'))
    .digest('hex')
    .slice(0, PRINT);
}

/** What was new in earlier runs and could not be printed then. */
export function unprinted(database: DatabaseSync, domain: string): Changes {
  const rows = database
    .prepare(
      `SELECT check_id, kind FROM pending JOIN events ON events.id = event JOIN domains ON domains.id = events.domain
       WHERE channel = ? AND name = ? ORDER BY event`,
    )
    .all(PRINTED, domain);
  const of = (kind: EventKind): readonly string[] => [
    ...new Set(rows.filter((row) => row['kind'] === kind).map((row) => String(row['check_id']))),
  ];
  return { raised: of('raised'), cleared: of('cleared'), stale: of('stale'), known: of('known') };
}

/** What was pending of a domain has been printed. */
export function markPrinted(database: DatabaseSync, domain: string): void {
  database
    .prepare('DELETE FROM pending WHERE channel = ? AND event IN (SELECT id FROM events WHERE domain = ?)')
    .run(PRINTED, domainId(database, domain));
}

/** A message to be sent: what is in it, and how it is called whenever it is sent. */
export interface Batch {
  readonly message: string;
  readonly events: readonly NotifiedEvent[];
}

/**
 * Takes what is pending at a channel for this process to send. What another process is sending is left to it; what one
 * was sending when it was killed may have arrived, and is sent again as the message that it was.
 */
export function claim(database: DatabaseSync, channel: string): readonly Batch[] {
  return transaction(database, () => {
    const me = JSON.stringify(ownMark());
    const pending = database
      .prepare('SELECT event, message, sender FROM pending WHERE channel = ? ORDER BY event')
      .all(channel);
    // What came later waits with it: told out of order, the last word would be an old one.
    const taken = pending.findIndex(({ sender }) => sender !== null && sender !== me && isAtWork(String(sender)));
    const rows = taken === -1 ? pending : pending.slice(0, taken);
    const fresh = randomUUID();
    const put = database.prepare('UPDATE pending SET message = ?, sender = ? WHERE channel = ? AND event = ?');
    for (const { event, message } of rows) put.run(message ?? fresh, me, channel, event ?? null);
    const batches = Map.groupBy(rows, ({ message }) => String(message ?? fresh));
    return [...batches].map(([message, some]) => ({
      message,
      events: some.flatMap(({ event }) => eventFrom(database, Number(event))),
    }));
  });
}

function isAtWork(sender: string): boolean {
  const { pid, start, place } = recordIn(sender) ?? {};
  if (typeof pid !== 'number' || typeof start !== 'string' || typeof place !== 'string') return false;
  return processFate({ pid, start, place } satisfies ProcessMark) === 'running';
}

function eventFrom(database: DatabaseSync, id: number): readonly NotifiedEvent[] {
  const row = database
    .prepare(
      'SELECT uid, name, check_id, kind, at, words FROM events JOIN domains ON domains.id = domain WHERE events.id = ?',
    )
    .get(id);
  if (row === undefined) return [];
  const { headline, findings, fix, since } = recordIn(String(row['words'])) ?? {};
  return [
    {
      id: String(row['uid']),
      kind: String(row['kind']) as EventKind,
      domain: String(row['name']),
      check: String(row['check_id']),
      at: new Date(Number(row['at'])).toISOString(),
      headline: String(headline),
      findings: Array.isArray(findings) ? findings.map(String) : [],
      ...(typeof fix === 'string' ? { fix } : {}),
      ...(typeof since === 'string' ? { since } : {}),
    },
  ];
}

/** A message has been delivered. */
export function settle(database: DatabaseSync, channel: string, message: string): void {
  database.prepare('DELETE FROM pending WHERE channel = ? AND message = ?').run(channel, message);
}

/** A message could not be delivered, for sure: what is in it is told with what comes next. */
export function release(database: DatabaseSync, channel: string, message: string, refused: boolean): void {
  database
    .prepare('UPDATE pending SET sender = NULL, message = iif(?, NULL, message) WHERE channel = ? AND message = ?')
    .run(refused ? 1 : 0, channel, message);
}
