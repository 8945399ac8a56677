/** `mailproof merge`: reports of one domain from several places, and reports that are masked. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCommandLine } from '../../../../bin/asked/arguments.ts';
import { merge } from '../../../../bin/commands/merge.ts';
import type { Report } from '../../../../reporters/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailproof-merge-'));
afterAll(() => rmSync(folder, { recursive: true }));

const GOLDEN = JSON.parse(readFileSync(new URL('../../../golden/report.json', import.meta.url), 'utf8')) as
  Report | { readonly reports: readonly [Report] };
const FAILING = 'reports' in GOLDEN ? GOLDEN.reports[0] : GOLDEN;
const GOOD: Report = {
  ...FAILING,
  checks: FAILING.checks.map((check) =>
    check.verdict === 'fail' ? { ...check, verdict: 'pass', findings: [] } : check,
  ),
};

function file(name: string, report: Report): string {
  const place = join(folder, name);
  writeFileSync(place, JSON.stringify(report));
  return place;
}

async function merged(...words: readonly string[]): Promise<string> {
  const place = join(folder, 'merged.json');
  await merge(readCommandLine([...words, '--reporter', `json=${place}`]));
  return readFileSync(place, 'utf8');
}

const [frankfurt, tokyo] = [file('frankfurt.json', FAILING), file('tokyo.json', GOOD)];

test('one verdict for each check, with the place where it fails', async () => {
  const text = await merged(`Frankfurt=${frankfurt}`, `Tokyo=${tokyo}`);
  expect(text).toContain('From Frankfurt only: ');
  expect(text).not.toContain('From Tokyo only: ');
});

test('without places the newest run counts', async () => {
  const newer = { ...GOOD, started: new Date(Date.parse(GOOD.started) + 60_000).toISOString() };
  const text = await merged(frankfurt, file('newer.json', newer));
  expect(text).toContain(newer.started);
  expect(text).not.toContain('only: ');
});

test('what was merged can be read again, masked', async () => {
  const again = file('again.json', JSON.parse(await merged(`Frankfurt=${frankfurt}`, `Tokyo=${tokyo}`)) as Report);
  const text = await merged(again, '--mask');
  expect(text).toContain('IPv4-1');
  expect(text).not.toContain('24.48.100.24');
});
