/** What a person is told: each cause once, with all that waits for it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { digestOf } from '../../../reporters/digest.ts';
import { findingsOnce, reasonOnce } from '../../../reporters/once.ts';
import { pasteParts } from '../../../reporters/paste.ts';
import { Progress } from '../../../reporters/progress.ts';
import type { CheckReport, ReportFinding } from '../../../reporters/report.ts';
import { headline } from '../../../reporters/words.ts';
import { sampleReport } from '../../golden/sample.ts';

const [FIRST] = sampleReport().checks as [CheckReport, ...CheckReport[]];

function made(id: string, verdict: CheckReport['verdict'], rest: Partial<CheckReport> = {}): CheckReport {
  return { ...FIRST, id, verdict, findings: [], ...rest };
}

function required(message: string): ReportFinding {
  return { level: 'required', message };
}

function said(words: readonly string[]): readonly string[] {
  return findingsOnce(words.map(required)).map(({ message }) => message);
}

test('what waits for a cause, through others too, is counted under it and told nowhere else', () => {
  const checks = [
    made('dns.mx', 'fail'),
    made('dns.mail-host', 'inconclusive', { reason: 'no domain', cause: 'dns.mx' }),
    made('tls.trust', 'inconclusive', { reason: 'no address', cause: 'dns.mail-host' }),
    made('reputation.domain', 'inconclusive', { reason: 'the list refuses' }),
  ];
  const { problems, unknown } = digestOf({ ...sampleReport(), checks });
  expect(problems.map(({ check, waiting }) => [check.id, waiting.map(({ id }) => id)])).toEqual([
    ['dns.mx', ['dns.mail-host', 'tls.trust']],
  ]);
  expect(unknown.map(({ reason, checks: some }) => [reason, some.length])).toEqual([['the list refuses', 1]]);
});

test('causes that go round in a circle end', () => {
  const checks = [
    made('dns.mx', 'inconclusive', { reason: 'one', cause: 'dns.cache' }),
    made('dns.cache', 'inconclusive', { reason: 'other', cause: 'dns.mx' }),
  ];
  expect(digestOf({ ...sampleReport(), checks }).unknown.flatMap(({ checks: some }) => some)).toHaveLength(2);
});

test('what is waived is no problem, and what waits for it is told under it', () => {
  const checks = [
    made('smtp.size', 'fail', { waived: { reason: 'known' } }),
    made('smtp.vrfy', 'inconclusive', { reason: 'x', cause: 'smtp.size' }),
  ];
  const { problems, waived, unknown } = digestOf({ ...sampleReport(), checks });
  expect([problems.length, waived.map(({ waiting }) => waiting.length), unknown.length]).toEqual([0, [1], 0]);
});

test('the same of both families and of several ports is one sentence; what differs stays apart', () => {
  expect(said(['mx.example:25 (IPv4) is silent', 'mx.example:25 (IPv6) is silent'])).toEqual([
    'mx.example:25 (IPv4, IPv6) is silent',
  ]);
  expect(said(['mx.example:465 (IPv4) is silent', 'mx.example:587 (IPv4) is silent'])).toEqual([
    'mx.example:465, :587 (IPv4) is silent',
  ]);
  expect(said(['mx.example:25 (IPv4) is silent', 'mx.example:25 (IPv6) refuses'])).toHaveLength(2);
  expect(reasonOnce(['Port 25 is shut over IPv4', 'Port 80 is shut over IPv6'])).toBe(
    'Port 25, 80 is shut over IPv4 and IPv6',
  );
});

test('what could be better says what is, and never that all is well', () => {
  const check = made('sieve.closed', 'pass', {
    title: 'The port is closed',
    findings: [{ level: 'advice', message: '4190 is open' }],
  });
  expect(headline(check)).toBe('4190 is open');
});

test('sentences and lines to paste are told apart', () => {
  const parts = pasteParts('Set this line:\nSIEVE_PORT=127.0.0.1:4190\nThen:\nsudo docker compose up -d');
  expect(parts.map(({ kind }) => kind)).toEqual(['prose', 'paste', 'prose', 'paste']);
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the progress line says what is waited for and for how long at the most, and goes on by itself', () => {
  const written: string[] = [];
  const progress = new Progress({ write: (words) => written.push(words), columns: 120 });
  progress.plan(['dns.mx', 'smtp.size'], 'checks', 120);
  progress.done('dns.mx');
  expect(written.at(-1)).toContain('1 of 2 checks done; at most 120 s more; waiting for smtp.size');
  vi.advanceTimersByTime(5000);
  expect(written.at(-1)).toContain('at most 115 s more');
  progress.end();
  const count = written.length;
  vi.advanceTimersByTime(5000);
  expect(written).toHaveLength(count);
});
