/** A disk that fills, as the history shows it. */
import { describe, expect, test } from 'vitest';
import { daysLeft, withForecast } from '../../../../bin/engine/forecast.ts';
import { pastRun } from '../../../../reporters/history.ts';
import { FREE_DISK } from '../../../../reporters/measures.ts';
import type { PastRun, Report } from '../../../../reporters/report.ts';
import { sampleReport } from '../../../golden/sample.ts';

const HOUR = 3_600_000;
const sample = sampleReport();
const [one] = sample.checks;
if (one === undefined) throw new Error('the sample has no check');

/** A report in which so many gigabytes are free. */
function reportOf(free: number): Report {
  const { reason: _, cause: _cause, fix: _fix, ...check } = one as NonNullable<typeof one>;
  const evidence = { resources: { memory: 8e9, disk: { folder: '/', size: 1e11, free: free * 1e9 } } };
  return { ...sample, checks: [{ ...check, id: 'host.resources', verdict: 'pass', findings: [], evidence }] };
}

/** A run every six hours, the last one six hours ago. */
function past(hours: number, freeAt: (hoursAgo: number) => number): readonly PastRun[] {
  return Array.from({ length: Math.floor(hours / 6) }, (_, index) => {
    const ago = hours - index * 6;
    const started = new Date(Date.parse(sample.started) - ago * HOUR).toISOString();
    return { ...pastRun(reportOf(freeAt(ago))), started };
  });
}

describe('a disk', () => {
  test('is measured in each run', () => {
    expect(pastRun(reportOf(12.345)).measures).toMatchObject({ [FREE_DISK]: 12.35 });
  });

  test('that fills by two gigabytes a day and has ten free is full in five days', () => {
    const runs = past(96, (ago) => 10 + ago / 12);
    expect(daysLeft(reportOf(10), runs)).toBeCloseTo(5, 1);
    expect(withForecast(reportOf(10), runs, 'required').checks[0]).toMatchObject({
      verdict: 'warn',
      findings: [{ level: 'recommended', message: expect.stringContaining('it is full in 5 days') }],
      fix: expect.stringContaining('docker system df'),
    });
  });

  test.each([
    ['goes up and down', past(96, (ago) => 10 + Math.sin(ago) * 3)],
    ['gets emptier', past(96, (ago) => 10 - ago / 48)],
    ['stays as it is', past(96, () => 10)],
    ['has been looked at for a day only', past(24, (ago) => 10 + ago / 12)],
    ['has years to go', past(96, (ago) => 10 + ago / 2400)],
  ])('that %s is as it was', (_, runs) => {
    const report = reportOf(10);
    expect(withForecast(report, runs, 'required')).toBe(report);
  });
});
