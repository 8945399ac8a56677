import { describe, expect, it } from 'vitest';
import { readWaivers, waive } from '../../../../bin/asked/waivers.ts';
import type { Report } from '../../../../reporters/report.ts';
import { EXIT } from '../../../../reporters/verdict.ts';
import { sampleReport } from '../../../golden/sample.ts';

const failing = (report: Report): string[] =>
  report.checks.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
const sample: Report = { ...sampleReport(), started: '2026-11-20T10:00:00.000Z' };
const all = failing(sample).map((id) => ({ id, reason: 'known' }));

describe('a waiver', () => {
  it('keeps the verdict and takes it out of the exit code', () => {
    const report = waive(
      { ...sample, checks: sample.checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'pass') },
      all,
      'required',
    );
    expect(failing(report)).toEqual(failing(sample));
    expect(report.checks.filter(({ waived }) => waived !== undefined).map(({ id }) => id)).toEqual(failing(sample));
    expect(report.exit).toBe(EXIT.good);
  });

  it('may be of an area, and leaves what passes alone', () => {
    const [id = ''] = failing(sample);
    const report = waive(sample, [{ id: id.split('.', 1)[0] ?? '', reason: 'known' }], 'required');
    expect(
      report.checks.every(({ verdict, waived }) => waived === undefined || verdict === 'fail' || verdict === 'warn'),
    ).toBe(true);
    expect(report.checks.find((check) => check.id === id)?.waived).toEqual({ reason: 'known' });
  });

  it('holds on its last day, and rings on the next', () => {
    const [id = ''] = failing(sample);
    expect(
      waive(sample, [{ id, reason: 'known', until: '2026-11-20' }], 'required').checks.find((check) => check.id === id)
        ?.waived,
    ).toEqual({ reason: 'known', until: '2026-11-20' });
    const late = waive(sample, [{ id, reason: 'known', until: '2026-11-19' }], 'required');
    expect(late.checks.some(({ waived }) => waived !== undefined)).toBe(false);
    expect(late.vantage.remarks).toContain(`The waiver of ${id} has expired: it held until 2026-11-19.`);
    expect(late.exit).toBe(EXIT.failed);
  });
});

describe('in mailproof.yaml', () => {
  const lines = { at: (path: readonly (string | number)[]) => `mailproof.yaml ${path.join('.')}` };

  it('is read', () => {
    expect(
      readWaivers(
        [
          { id: 'smtp.size', reason: ' small mails only', until: '2027-01-31' },
          { id: 'pop3', reason: 'wanted' },
        ],
        lines,
      ),
    ).toEqual([
      { id: 'smtp.size', reason: 'small mails only', until: '2027-01-31' },
      { id: 'pop3', reason: 'wanted' },
    ]);
  });

  it.each([
    [
      [{ id: 'smtp.size', reason: 'x', until: '2027-13-41' }],
      'mailproof.yaml waivers.0.until: until: 2027-13-41 is no day',
    ],
    [
      [
        { id: 'pop3', reason: 'x' },
        { id: 'smtp.sise', reason: 'x' },
      ],
      'waivers.1.id: id "smtp.sise" names no check; did you mean smtp.size?',
    ],
  ])('%j is refused', (content, message) => {
    expect(() => readWaivers(content, lines)).toThrow(message);
  });
});
