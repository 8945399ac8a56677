import { describe, expect, test } from 'vitest';
import { withRoots } from '../../../../bin/engine/roots.ts';
import { OUTAGES } from '../../../../checks/knowledge/outages.ts';
import { render } from '../../../../reporters/render.ts';
import type { CheckReport, Report, ReportFinding } from '../../../../reporters/report.ts';

const FILTER: ReportFinding = {
  level: 'required',
  message: 'mail.example.org:25 (IPv4) takes connections, and puts off everything',
  observed: '451 4.7.1 Service unavailable - try again later',
  sign: 'filter',
};
const OTHER: ReportFinding = { level: 'recommended', message: 'Something else' };
const WHAT = render(OUTAGES.filter.what);

function check(id: string, given: Partial<CheckReport>): CheckReport {
  return {
    id,
    area: id.slice(0, id.indexOf('.')),
    title: `${id} is well`,
    failure: `${id} is not well`,
    weight: 'required',
    verdict: 'pass',
    findings: [],
    why: 'It matters',
    references: [],
    evidence: {},
    seconds: 1,
    ...given,
  };
}

function report(...checks: readonly CheckReport[]): Report {
  return {
    schema: 'mailproof/report/1',
    target: { domain: 'example.org', addresses: [] },
    vantage: { resolvers: [], remarks: [] },
    started: '2026-11-29T12:00:00.000Z',
    seconds: 2,
    exit: 1,
    summary: { pass: 0, warn: 0, fail: 2, inconclusive: 1, exempt: 0, broken: 0 },
    checks,
  };
}

const before = report(
  check('smtp.reachable', { verdict: 'fail', findings: [FILTER], fix: 'Look at Postfix', evidence: { said: '451' } }),
  check('smtp.submission', { verdict: 'fail', findings: [FILTER, OTHER], fix: 'Do something else' }),
  check('smtp.login', { verdict: 'fail', findings: [FILTER], fix: 'Look at the login' }),
  check('tls.trust', {
    verdict: 'inconclusive',
    findings: [{ level: 'unknown', message: 'No session' }],
    reason: 'No session',
    cause: 'smtp.login',
  }),
  check('imap.reachable', {}),
);
const after = withRoots(before, 'required');

function found(id: string): CheckReport | undefined {
  return after.checks.find((one) => one.id === id);
}

describe('a run told by its root', () => {
  test('one failure has the cause, its consequence and what to do, and keeps what it saw', () => {
    expect(found('smtp.reachable')).toMatchObject({
      verdict: 'fail',
      failure: render(OUTAGES.filter.failure),
      findings: [{ level: 'required', message: WHAT, observed: FILTER.observed }],
      fix: render(OUTAGES.filter.fix),
      evidence: { said: '451', seen: { verdict: 'fail', findings: [FILTER] } },
    });
  });

  test('another that saw the same waits for it, and keeps what it saw', () => {
    const login = found('smtp.login');
    expect(login).toMatchObject({
      verdict: 'inconclusive',
      reason: WHAT,
      cause: 'smtp.reachable',
      findings: [{ level: 'unknown', message: WHAT }],
      evidence: { seen: { verdict: 'fail', findings: [FILTER] } },
    });
    expect(login).not.toHaveProperty('fix');
  });

  test('what is left of a check decides its verdict', () => {
    expect(found('smtp.submission')).toMatchObject({ verdict: 'warn', findings: [OTHER], fix: 'Do something else' });
  });

  test('who waited goes on waiting, for the root', () => {
    expect(found('tls.trust')).toMatchObject({ verdict: 'inconclusive', cause: 'smtp.reachable', reason: WHAT });
  });

  test('the rest is as it was, and all is counted anew', () => {
    expect(found('imap.reachable')).toBe(before.checks.at(-1));
    expect(after.summary).toMatchObject({ pass: 1, warn: 1, fail: 1, inconclusive: 2 });
    expect(after.exit).toBe(1);
  });

  test('told twice, it is the same', () => {
    expect(withRoots(after, 'required')).toBe(after);
  });
});
