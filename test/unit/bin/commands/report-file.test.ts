import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReports } from '../../../../bin/commands/report-file.ts';
import { toConsole } from '../../../../reporters/console.ts';
import { toMarkdown } from '../../../../reporters/markdown.ts';
import type { Report } from '../../../../reporters/report.ts';
import { sampleReport } from '../../../golden/sample.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailproof-report-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(report: unknown): readonly Report[] {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return readReports(file);
}

/** Every string in it, names too. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, item]) => [name, ...stringsIn(item)])
    : [];
}

const sample = sampleReport();

it('a report that mailproof has written is read as it was', () => {
  expect(read(sample)).toEqual([JSON.parse(JSON.stringify(sample))]);
});

describe('a report that somebody else has written', () => {
  const HOSTILE = '\u001b]0;x\u0007\u202e::error::x\n::error::forged\n##[error]forged';
  const forged = {
    ...sample,
    target: { ...sample.target, host: HOSTILE, addresses: [HOSTILE] },
    vantage: { resolvers: [HOSTILE], remarks: [HOSTILE] },
    checks: sample.checks.map((check) => ({
      ...check,
      title: HOSTILE,
      failure: HOSTILE,
      why: HOSTILE,
      fix: HOSTILE,
      reason: HOSTILE,
      references: [HOSTILE],
      evidence: { [HOSTILE]: [HOSTILE] },
      findings: [{ level: 'required', message: HOSTILE, observed: HOSTILE, expected: HOSTILE }],
    })),
  };

  it('steers neither a terminal nor a CI server', () => {
    const reports = read(forged);
    const told = `${stringsIn(reports).join('\n')}\n${toConsole(reports, { colour: false, width: 100 })}\n${toMarkdown(reports)}`;
    expect(told).not.toMatch(/[\u001b\u0007\u202e]/);
    expect(told).not.toMatch(/##\[|(?:^|\s)::error/m);
  });

  it('has one line where there is one', () => {
    const [{ checks: [check] = [] } = { checks: [] }] = read(forged);
    expect(check?.title).not.toContain('\n');
    expect(check?.fix?.split('\n')).toHaveLength(3);
  });

  it.each([
    [{ started: 'x' }, '/started must match format'],
    [{ started: '2026-13-41T00:00:00Z' }, '/started must match format'],
    [{ target: { ...sample.target, domain: 'exam\nple.org' } }, 'which is no domain'],
    [{ target: { ...sample.target, domain: '../../etc' } }, 'which is no domain'],
    [{ seconds: '1' }, '/seconds must be number'],
  ])('and is none is refused: %j', (change, message) => {
    expect(() => read({ ...sample, ...change })).toThrow(message);
  });
});
