import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FILE } from '../../../../bin/history/database.ts';
import {
  inHistory,
  isThere,
  keepRuns,
  lookAtHistory,
  prepareHistory,
  readHistory,
  writeLines,
} from '../../../../bin/history/history.ts';
import { linesFile } from '../../../../bin/history/lines.ts';
import { english, verbatim } from '../../../../common/say.ts';
import type { PastRun } from '../../../../reporters/report.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailproof-history-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(exit: number): PastRun {
  return {
    started: `2026-11-01T00:00:0${exit}.000Z`,
    seconds: 1.5,
    exit,
    verdicts: { 'dns.mx': 'pass' },
    measures: { 'roundtrip-seconds': 0.5 },
  };
}

function add(domain: string, one: PastRun, keep = 10): void {
  expect(keepRuns({ folder, keep }, new Map([[domain, one]]))).toEqual([]);
}

function lines(...runs: readonly PastRun[]): string {
  return runs.map((one) => `${JSON.stringify(one)}\n`).join('');
}

test('what was added is read again, oldest first, each domain for itself', () => {
  for (const exit of [0, 1]) add('example.org', run(exit));
  add('example.net', run(2));
  expect(readHistory(folder, 'example.org')).toEqual([run(0), run(1)]);
  expect(readHistory(folder, 'example.net')).toEqual([run(2)]);
  expect(readHistory(folder, 'example.com')).toEqual([]);
});

test('reading makes no history where there is none', () => {
  expect(isThere(folder)).toBe(false);
  expect(readHistory(folder, 'example.org')).toEqual([]);
  expect(readHistory(join(folder, 'no', 'where'), 'example.org')).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test('the oldest of a domain are dropped, and what only they said', () => {
  add('example.net', run(0), 2);
  for (const exit of [0, 1, 2, 3]) add('example.org', { ...run(exit), verdicts: { [`dns.m${exit}`]: 'pass' } }, 2);
  expect(readHistory(folder, 'example.org').map(({ exit }) => exit)).toEqual([2, 3]);
  expect(readHistory(folder, 'example.net')).toEqual([run(0)]);
  const sets = inHistory(folder, (database) => database.prepare('SELECT verdicts FROM verdict_sets').all());
  expect(sets).toHaveLength(3);
});

test('runs that say the same share what they say, and are some hundred bytes each', () => {
  const verdicts = Object.fromEntries(
    Array.from({ length: 130 }, (_, index) => [`area.check-${index}`, 'pass'] as const),
  );
  const many = Array.from({ length: 3000 }, (_, index) => ({
    ...run(0),
    started: new Date(Date.UTC(2026, 0, 1) + index * 300_000).toISOString(),
    verdicts,
  }));
  writeFileSync(linesFile(folder, 'example.org'), lines(...many));
  expect(readHistory(folder, 'example.org')).toHaveLength(3000);
  const [pages] = inHistory(folder, (database) =>
    database.prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size').all(),
  );
  expect(Number(pages?.['bytes']) / many.length).toBeLessThan(200);
});

describe('lines of JSON, as a history was before', () => {
  test('are taken over once, and again what was added to them', () => {
    writeFileSync(linesFile(folder, 'example.org'), lines(run(0), run(1)));
    expect(readHistory(folder, 'example.org')).toEqual([run(0), run(1)]);
    add('example.org', run(2));
    appendFileSync(linesFile(folder, 'example.org'), lines(run(3)));
    expect(readHistory(folder, 'example.org').map(({ exit }) => exit)).toEqual([0, 1, 2, 3]);
    expect(readHistory(folder, 'example.org')).toHaveLength(4);
  });

  test('a torn one spoils nothing but itself, and foreign ones count for nothing', () => {
    writeFileSync(
      linesFile(folder, 'example.org'),
      `${lines(run(0))}{"started":"2026-11-01T00:0\n\n${lines(run(1))}null\n[]\n{"started":"soon","seconds":1,"exit":0}\n{"started":"2026-11-01T00:00:00.000Z","seconds":1,"exit":0,"verdicts":{"a.b":"fine","c.d":"fail"},"measures":7}\n`,
    );
    writeFileSync(join(folder, 'not a domain.jsonl'), lines(run(0)));
    expect(readHistory(folder, 'example.org')).toEqual([
      run(0),
      run(1),
      { ...run(0), seconds: 1, verdicts: { 'c.d': 'fail' }, measures: {} },
    ]);
  });

  test('what was not known any more is read again, and nothing else in its place', () => {
    const dark = {
      'dns.mx': { since: '2026-11-01T00:00:00.000Z', told: true },
      'a.b': { since: '2026-11-01T00:00:00.000Z' },
    } as const;
    add('example.org', { ...run(0), dark });
    appendFileSync(
      linesFile(folder, 'example.org'),
      `${JSON.stringify({ ...run(1), dark: { 'a.b': { since: 'soon' }, 'c.d': 7, 'e.f': { since: '2026-11-01', told: 'yes' } } })}\n`,
    );
    expect(readHistory(folder, 'example.org')).toEqual([{ ...run(0), dark }, run(1)]);
  });

  test('are written for a branch, the last of each domain, and taken over into a new history as they were', () => {
    for (const exit of [0, 1, 2]) add('example.org', run(exit));
    add('example.net', run(3));
    writeLines(folder, 2);
    expect(readFileSync(linesFile(folder, 'example.org'), 'utf8')).toBe(lines(run(1), run(2)));
    rmSync(join(folder, FILE));
    expect(readHistory(folder, 'example.org')).toEqual([run(1), run(2)]);
    expect(readHistory(folder, 'example.net')).toEqual([run(3)]);
  });
});

/** What became of a file in the history's place. */
function setAside(): { readonly told: readonly string[]; readonly aside: readonly string[] } {
  const told = lookAtHistory(folder).map(english);
  return { told, aside: readdirSync(folder).filter((name) => name.endsWith('.aside')) };
}

describe('a file that is no history of ours', () => {
  test('that is no database is told in one line and set aside, and a new history begins', () => {
    writeFileSync(join(folder, FILE), 'The quick brown fox jumps over the lazy dog.\n'.repeat(200));
    const { told, aside } = setAside();
    expect(told).toEqual([
      `the history ${join(folder, FILE)} is damaged: it is kept as ${aside[0] ?? ''}, and a new one begins`,
    ]);
    expect(readFileSync(join(folder, aside[0] ?? ''), 'utf8')).toContain('quick brown fox');
    add('example.org', run(0));
    expect(readHistory(folder, 'example.org')).toEqual([run(0)]);
    expect(setAside().told).toEqual([]);
  });

  test('that is another program’s is told as such, and keeps what it holds', () => {
    const foreign = new DatabaseSync(join(folder, FILE));
    foreign.exec("CREATE TABLE notes (words TEXT); INSERT INTO notes VALUES ('mine')");
    foreign.close();
    const { told, aside } = setAside();
    expect(told).toEqual([
      `the history ${join(folder, FILE)} is not mailproof's: it is kept as ${aside[0] ?? ''}, and a new one begins`,
    ]);
    const kept = new DatabaseSync(join(folder, aside[0] ?? ''));
    expect(kept.prepare('SELECT words FROM notes').all()).toEqual([{ words: 'mine' }]);
    kept.close();
  });

  test('in which a page is damaged is set aside, and the lines of JSON are taken over anew', () => {
    writeFileSync(
      linesFile(folder, 'example.org'),
      lines(...Array.from({ length: 500 }, (_, index) => ({ ...run(0), seconds: index }))),
    );
    expect(readHistory(folder, 'example.org')).toHaveLength(500);
    const bytes = readFileSync(join(folder, FILE));
    bytes.fill(0x5a, 4 * 4096, 12 * 4096);
    writeFileSync(join(folder, FILE), bytes);
    expect(setAside().told).toEqual([expect.stringContaining('is damaged: it is kept as')]);
    expect(readHistory(folder, 'example.org')).toHaveLength(500);
  });

  test('that a newer mailproof wrote is left as it is', () => {
    add('example.org', run(0));
    const newer = new DatabaseSync(join(folder, FILE));
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    expect(() => lookAtHistory(folder)).toThrow(
      'was written by a newer mailproof: install that, or name another folder',
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.aside'))).toEqual([]);
  });
});

test('several runs may end at once, also where none has ended before', async () => {
  const module = new URL('../../../../bin/history/history.ts', import.meta.url).href;
  const script = `const { keepRuns } = await import(${JSON.stringify(module)});
    for (let i = 0; i < 30; i += 1) {
      const told = keepRuns({ folder: ${JSON.stringify(folder)}, keep: 1000 }, new Map([['example.org', ${JSON.stringify(run(0))}]]));
      if (told.length > 0) throw new Error(JSON.stringify(told));
    }`;
  const writers = [1, 2, 3].map(() =>
    spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' }),
  );
  const ends = await Promise.all(writers.map((writer) => once(writer, 'exit')));
  expect(ends.map(([code]) => Number(code))).toEqual([0, 0, 0]);
  expect(readHistory(folder, 'example.org')).toHaveLength(90);
});

test('a folder that cannot be one is told before the run', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => prepareHistory({ folder: join(folder, 'file', 'below'), keep: 1, at: verbatim('--history') })).toThrow(
    'cannot be used: it is a file and no folder, or lies below one',
  );
  expect(prepareHistory({ folder: join(folder, 'new', 'one'), keep: 1, at: verbatim('--history') })).toEqual([]);
  expect(readdirSync(join(folder, 'new', 'one'))).toEqual([]);
});

test('a run that cannot be kept is told in one line, however many domains there are', () => {
  mkdirSync(join(folder, FILE));
  const told = keepRuns({ folder, keep: 10 }, new Map(['a.example', 'b.example'].map((domain) => [domain, run(0)])));
  expect(told.map(english)).toEqual([
    `This run is not kept in ${folder}: the history ${join(folder, FILE)} cannot be used: it cannot be opened`,
  ]);
});
