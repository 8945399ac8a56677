import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { transaction } from '../../../../bin/history/database.ts';
import { adder, inHistory, keepRuns, lastRuns } from '../../../../bin/history/history.ts';
import { badRows, domainsIn, historyOf } from '../../../../bin/history/queries.ts';
import { HISTORY_SCHEMA, type DomainHistory } from '../../../../reporters/past/summary.ts';
import { HISTORY } from '../../../../reporters/schema.ts';
import type { PastRun } from '../../../../reporters/report.ts';
import type { Verdict } from '../../../../reporters/verdict.ts';

const MINUTE = 60_000;
const BEGIN = Date.UTC(2026, 10, 1);
const DOMAIN = 'example.org';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailproof-history-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a run every five minutes finds: a letter each. */
const EXITS: Readonly<Record<string, number>> = { '.': 0, x: 1, '?': 2 };
const VERDICTS: Readonly<Record<string, Verdict>> = { '.': 'pass', x: 'fail', '?': 'inconclusive' };

function at(minutes: number): string {
  return new Date(BEGIN + minutes * MINUTE).toISOString();
}

/** Keeps runs, one every five minutes; a blank is a run that did not come. */
function keep(story: string, more: (index: number) => Partial<PastRun> = () => ({})): void {
  inHistory(folder, (database) =>
    transaction(database, () => {
      const add = adder(database);
      for (const [index, letter] of [...story].entries())
        if (letter !== ' ')
          add(DOMAIN, {
            started: at(index * 5),
            seconds: 1,
            exit: EXITS[letter] ?? 0,
            verdicts: { 'dns.mx': VERDICTS[letter] ?? 'pass', 'dns.spf': 'pass' },
            measures: {},
            ...more(index),
          });
    }),
  );
}

/** As it is asked five minutes after the last run of the story. */
function asked(minutes: number): DomainHistory {
  const found = inHistory(folder, (database) => historyOf(database, DOMAIN, { now: BEGIN + minutes * MINUTE }));
  if (found === undefined) throw new Error('no history');
  return found;
}

describe('uptime', () => {
  test('knows of maintenance, which is neither, and begins and ends no outage', () => {
    keep('...xxx.', (index) => (index >= 3 && index <= 5 ? { maintenance: true } : {}));
    const { spans, incidents, state } = asked(35);
    expect(spans.at(-1)).toEqual({
      name: 'all',
      up: 20 * 60,
      down: 0,
      unknown: 0,
      maintenance: 15 * 60,
      uptime: 1,
      incidents: 0,
    });
    expect({ incidents, state }).toEqual({ incidents: [], state: 'up' });
    expect(inHistory(folder, (database) => lastRuns(database, DOMAIN)).map(({ exit }) => exit)).toEqual([0, 0, 0, 0]);
  });

  test('is not harmed by what was waived, whatever the exit code says of a warning beside it', () => {
    keep('..xx..', (index) => (index === 2 || index === 3 ? { up: true } : {}));
    const { spans, state } = asked(30);
    expect([spans.at(-1)?.down, spans.at(-1)?.incidents, state]).toEqual([0, 0, 'up']);
    expect(inHistory(folder, (database) => lastRuns(database, DOMAIN)).map(({ up }) => up)).toEqual([
      undefined,
      undefined,
      true,
      true,
      undefined,
      undefined,
    ]);
  });

  test('is right to the minute, and what could not be told is neither', () => {
    keep('....xx..??..x...');
    const { spans, state, since, runs, first, last } = asked(80);
    expect(spans.at(-1)).toEqual({
      name: 'all',
      up: 55 * 60,
      down: 15 * 60,
      unknown: 10 * 60,
      maintenance: 0,
      uptime: 55 / 70,
      incidents: 2,
    });
    expect(spans.map(({ up }) => up)).toEqual([3300, 3300, 3300, 3300]);
    expect({ state, since, runs, first, last }).toEqual({
      state: 'up',
      since: at(65),
      runs: 16,
      first: at(0),
      last: at(75),
    });
  });

  test('counts only what falls into its span', () => {
    keep('x'.repeat(12) + '.'.repeat(12 * 24 - 6));
    const { spans } = asked(5 * (12 * 25 - 6));
    expect(spans.map(({ name, down, incidents }) => [name, down / 60, incidents])).toEqual([
      ['24h', 30, 1],
      ['7d', 60, 1],
      ['30d', 60, 1],
      ['all', 60, 1],
    ]);
  });

  test('where nobody looked, nothing is known, however good it was before', () => {
    keep(`....${' '.repeat(20)}....`);
    expect(asked(28 * 5).spans.at(-1)).toMatchObject({ up: (4 + 1 + 4) * 300, unknown: 19 * 300, uptime: 1 });
    expect(asked(28 * 5 + 600).spans[0]).toMatchObject({ up: 10 * 300, incidents: 0 });
  });

  test('a warning is no outage, also where it fails the run', () => {
    keep('..', () => ({ exit: 1, verdicts: { 'dns.mx': 'warn' } }));
    expect(asked(10)).toMatchObject({ state: 'up', incidents: [], checks: [{ id: 'dns.mx', times: 1, runs: 2 }] });
  });

  test('a bug of ours says nothing of the server', () => {
    keep('.', () => ({ exit: 1, verdicts: { 'dns.mx': 'broken' } }));
    expect(asked(5).state).toBe('unknown');
  });
});

describe('outages', () => {
  test('have a beginning and an end, and name what failed in them; what could not be told ends none', () => {
    keep('..xx?x..x');
    expect(asked(45).incidents).toEqual([
      { began: at(40), seconds: 300, checks: ['dns.mx'] },
      { began: at(10), ended: at(30), seconds: 1200, checks: ['dns.mx'] },
    ]);
    expect(asked(45).state).toBe('down');
  });

  test('an end is an end, also when the clock was put back', () => {
    keep('xx.', (index) => (index === 2 ? { started: at(-60) } : {}));
    const [incident] = asked(10).incidents;
    expect(incident).toEqual({ began: at(0), ended: at(-60), seconds: 0, checks: ['dns.mx'] });
  });
});

describe('each check', () => {
  test('since when, how often, how long', () => {
    keep('.x.xx?xx');
    expect(asked(40).checks).toEqual([
      {
        id: 'dns.mx',
        since: at(15),
        runs: 4,
        times: 2,
        seconds: 300 + 1500,
        incidents: [
          { began: at(15), seconds: 1500 },
          { began: at(5), ended: at(10), seconds: 300 },
        ],
      },
    ]);
    expect(inHistory(folder, (database) => badRows(database, DOMAIN))).toEqual(
      new Map([['dns.mx', { since: at(15), times: 4 }]]),
    );
  });

  test('is named in words where the report had them', () => {
    keep('.x');
    keepRuns(
      { folder, keep: 10 },
      new Map([['example.net', { started: at(0), seconds: 1, exit: 0, verdicts: {}, measures: {} }]]),
      [{ id: 'dns.mx', title: 'The domain receives mail', failure: 'Nobody can write to the domain' }],
    );
    expect(asked(10).checks[0]?.failure).toBe('Nobody can write to the domain');
    expect(inHistory(folder, domainsIn)).toEqual(['example.net', DOMAIN]);
  });
});

test('how long a message takes: the median and the slow ones, by the nearest rank', () => {
  keep('.'.repeat(20), (index) => ({ measures: { 'roundtrip-seconds': index + 1 } }));
  expect(asked(100).spans[0]?.delivery).toEqual({ count: 20, median: 10, p95: 19, max: 20 });
  expect(asked(100).spans[0]).toMatchObject({ uptime: 1 });
});

test('a history of one run, and one asked in the future', () => {
  keep('.');
  expect(asked(1)).toMatchObject({ runs: 1, state: 'up', spans: [{ up: 60 }, { up: 60 }, { up: 60 }, { up: 60 }] });
  expect(asked(60 * 24 * 40).spans[0]).toMatchObject({ up: 0, down: 0 });
  expect(asked(60 * 24 * 40).spans[0]).not.toHaveProperty('uptime');
});

test('as JSON it is as its schema says', () => {
  keep('..xx.x', (index) => ({ measures: { 'roundtrip-seconds': index + 1 } }));
  const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true } });
  const validate = ajv.compile(HISTORY);
  validate({ schema: HISTORY_SCHEMA, asked: at(0), domains: [asked(30)] });
  expect(validate.errors ?? []).toEqual([]);
});
