import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addToHistory, historyFile, keepRuns, prepareHistory, readHistory } from '../../../../bin/engine/history.ts';
import { english, verbatim } from '../../../../common/say.ts';
import type { PastRun } from '../../../../reporters/report.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailproof-history-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(exit: number): PastRun {
  return {
    started: '2026-11-01T00:00:00.000Z',
    seconds: 1.5,
    exit,
    verdicts: { 'dns.mx': 'pass' },
    measures: { 'roundtrip-seconds': 0.5 },
  };
}

test('what was added is read again, oldest first, a file a domain', () => {
  for (const exit of [0, 1]) addToHistory({ folder, keep: 10 }, 'example.org', run(exit));
  addToHistory({ folder, keep: 10 }, 'example.net', run(2));
  expect(readHistory(folder, 'example.org')).toEqual([run(0), run(1)]);
  expect(readHistory(folder, 'example.net')).toEqual([run(2)]);
  expect(readHistory(folder, 'example.com')).toEqual([]);
});

test('the oldest are dropped, and nothing else is left in the folder', () => {
  for (const exit of [0, 1, 2, 3]) addToHistory({ folder, keep: 2 }, 'example.org', run(exit));
  expect(readHistory(folder, 'example.org').map(({ exit }) => exit)).toEqual([2, 3]);
  expect(readdirSync(folder)).toEqual(['example.org.jsonl']);
});

test('dropping the oldest leaves a symbolic link one, and the file its mode', () => {
  const elsewhere = join(folder, 'elsewhere');
  writeFileSync(elsewhere, '', { mode: 0o600 });
  symlinkSync(elsewhere, historyFile(folder, 'example.org'));
  for (const exit of [0, 1, 2]) addToHistory({ folder, keep: 1 }, 'example.org', run(exit));
  expect(readHistory(folder, 'example.org').map(({ exit }) => exit)).toEqual([2]);
  expect(lstatSync(historyFile(folder, 'example.org')).isSymbolicLink()).toBe(true);
  expect(statSync(elsewhere).mode & 0o777).toBe(0o600);
});

test('a torn line spoils nothing but itself, and foreign lines count for nothing', () => {
  addToHistory({ folder, keep: 10 }, 'example.org', run(0));
  appendFileSync(historyFile(folder, 'example.org'), '{"started":"2026-11-01T00:0');
  addToHistory({ folder, keep: 10 }, 'example.org', run(1));
  appendFileSync(
    historyFile(folder, 'example.org'),
    'null\n[]\n{"started":"soon","seconds":1,"exit":0}\n{"started":"2026-11-01T00:00:00.000Z","seconds":1,"exit":0,"verdicts":{"a.b":"fine","c.d":"fail"},"measures":7}\n',
  );
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
  addToHistory({ folder, keep: 10 }, 'example.org', { ...run(0), dark });
  appendFileSync(
    historyFile(folder, 'example.org'),
    `${JSON.stringify({ ...run(1), dark: { 'a.b': { since: 'soon' }, 'c.d': 7, 'e.f': { since: '2026-11-01', told: 'yes' } } })}\n`,
  );
  expect(readHistory(folder, 'example.org')).toEqual([{ ...run(0), dark }, run(1)]);
});

test('several runs may end at once', async () => {
  const module = new URL('../../../../bin/engine/history.ts', import.meta.url).href;
  const script = `const { addToHistory } = await import(${JSON.stringify(module)});
    for (let i = 0; i < 30; i += 1) addToHistory({ folder: ${JSON.stringify(folder)}, keep: 1000 }, 'example.org', ${JSON.stringify(run(0))});`;
  const writers = [1, 2, 3].map(() =>
    spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' }),
  );
  await Promise.all(writers.map((writer) => once(writer, 'exit')));
  expect(readHistory(folder, 'example.org')).toHaveLength(90);
});

test('a folder that cannot be one is told before the run', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => prepareHistory({ folder: join(folder, 'file', 'below'), keep: 1, at: verbatim('--history') })).toThrow(
    'cannot be used: it is a file and no folder, or lies below one',
  );
  prepareHistory({ folder: join(folder, 'new', 'one'), keep: 1, at: verbatim('--history') });
  expect(readdirSync(join(folder, 'new', 'one'))).toEqual([]);
});

test('a run that cannot be kept is told in one line, however many domains there are', () => {
  for (const domain of ['a.example', 'b.example']) mkdirSync(historyFile(folder, domain));
  const told = keepRuns({ folder, keep: 10 }, new Map(['a.example', 'b.example'].map((domain) => [domain, run(0)])));
  expect(told.map(english)).toEqual([`This run is not kept in ${folder}: it is a folder`]);
});
