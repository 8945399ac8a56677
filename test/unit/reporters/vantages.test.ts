/** One domain from several places: one verdict a check, and where what was found in some of them was found. */
import { describe, expect, test } from 'vitest';
import type { CheckReport, Report, ReportFinding } from '../../../reporters/report.ts';
import { seenFromAll } from '../../../reporters/vantages.ts';
import type { Verdict } from '../../../reporters/verdict.ts';

function check(id: string, verdict: Verdict, ...messages: readonly string[]): CheckReport {
  const level =
    ({ fail: 'required', warn: 'recommended', inconclusive: 'unknown' } as const)[verdict as 'fail'] ?? 'advice';
  const findings = messages.map((message): ReportFinding => ({ level, message }));
  return {
    id,
    area: id.split('.')[0] ?? '',
    title: 'Well',
    failure: 'Ill',
    weight: 'required',
    why: 'w',
    references: [],
    verdict,
    findings,
    evidence: {},
    seconds: 1,
  };
}

function report(started: string, ...checks: readonly CheckReport[]): Report {
  return {
    schema: 'mailproof/report/1',
    target: { domain: 'example.org', addresses: ['192.0.2.1'] },
    vantage: { resolvers: ['192.0.2.53'], remarks: ['no IPv6 here'] },
    started,
    seconds: 1,
    exit: 0,
    checks,
    areas: { imap: { title: 'IMAP', contact: true } },
    summary: { pass: 0, warn: 0, fail: 0, inconclusive: 0, exempt: 0, broken: 0 },
  };
}

const EARLY = '2026-11-22T12:00:00.000Z';
const LATE = '2026-11-22T13:00:00.000Z';

function merged(frankfurt: CheckReport, tokyo: CheckReport) {
  const whole = seenFromAll(
    [
      { place: 'Frankfurt', report: report(EARLY, frankfurt) },
      { place: 'Tokyo', report: report(LATE, tokyo) },
    ],
    'required',
  );
  const [only] = whole.checks;
  return { verdict: only?.verdict, says: only?.findings.map(({ message }) => message), exit: whole.exit };
}

describe('a check', () => {
  test('that fails from one place only says which', () => {
    expect(merged(check('imap.reachable', 'fail', 'port 993 is closed'), check('imap.reachable', 'pass'))).toEqual({
      verdict: 'fail',
      says: ['From Frankfurt only: port 993 is closed'],
      exit: 1,
    });
  });

  test('that fails everywhere does not', () => {
    const failing = check('imap.reachable', 'fail', 'port 993 is closed');
    expect(merged(failing, failing)).toEqual({ verdict: 'fail', says: ['port 993 is closed'], exit: 1 });
  });

  test('that one place could not see is what the other saw', () => {
    const blind = check('imap.reachable', 'inconclusive', 'no IPv6 here');
    expect(merged(blind, check('imap.reachable', 'pass'))).toEqual({ verdict: 'pass', says: [], exit: 0 });
    const failing = check('imap.reachable', 'fail', 'port 993 is closed');
    expect(merged(blind, failing)).toEqual({ verdict: 'fail', says: ['port 993 is closed'], exit: 1 });
    expect(merged(blind, blind)).toMatchObject({ verdict: 'inconclusive', says: ['no IPv6 here'] });
  });

  test('that says different things says where each', () => {
    expect(merged(check('imap.reachable', 'warn', 'slow'), check('imap.reachable', 'fail', 'closed'))).toMatchObject({
      verdict: 'fail',
      says: ['From Frankfurt only: slow', 'From Tokyo only: closed'],
    });
  });

  test('that one place was not asked for is there', () => {
    const whole = seenFromAll(
      [
        { place: 'Frankfurt', report: report(LATE, check('imap.reachable', 'pass'), check('imap.login', 'pass')) },
        { place: 'Tokyo', report: report(EARLY, check('imap.reachable', 'pass')) },
      ],
      'required',
    );
    expect(whole.checks.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      'imap.reachable pass',
      'imap.login pass',
    ]);
    expect(whole.summary.pass).toBe(2);
    expect(whole.started).toBe(LATE);
    expect(whole.vantage.remarks).toEqual([
      'Seen from Frankfurt, Tokyo',
      'Frankfurt: no IPv6 here',
      'Tokyo: no IPv6 here',
    ]);
  });
});
