/** Whose clock is wrong, and what is said of it. */
import { describe, expect, test } from 'vitest';
import { known, unseen } from '../../../../common/fact.ts';
import { say } from '../../../../common/say.ts';
import type { Facts } from '../../happy/index.ts';
import { certificate, httpOf, tlsOf } from '../../happy/net.ts';
import { judged } from '../../judged.ts';

/** 2026-11-22 12:00, this machine's time. */
const HERE = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** The server's clock is so far ahead of this machine's, and others' are so far. */
function clocks(server: number, others: number | undefined, localAddress = '192.0.2.1'): Facts {
  return {
    http: httpOf(() => ({
      status: 200,
      headers: { date: new Date(HERE + server).toUTCString() },
      receivedAt: HERE,
      localAddress,
    })),
    clocks: { others: async () => (others === undefined ? unseen(say`Nobody could be asked`) : known(others)) },
  };
}

describe('http.clock', () => {
  test.each<[string, Facts, string, string]>([
    ['two clocks agree: nobody else is asked', clocks(MINUTE, undefined), 'pass', ''],
    ['the server is behind', clocks(-DAY, 0), 'fail', 'is 1 d behind, by those of other hosts'],
    ['the server is a little ahead', clocks(20 * MINUTE, 0), 'warn', 'is 20 min ahead'],
    ['this machine is wrong', clocks(-DAY, -DAY), 'pass', ''],
    ['both are wrong', clocks(-DAY, -3 * DAY), 'fail', 'is 2 d ahead'],
    ['nobody decides', clocks(-DAY, undefined), 'inconclusive', 'nobody else could be asked which'],
    ['this machine is the server, and both are wrong', clocks(0, DAY, '24.48.100.24'), 'fail', 'is 1 d behind'],
  ])('where %s', async (_, facts, verdict, words) => {
    const said = await judged('http.clock', facts);
    expect(said.verdict).toBe(verdict);
    expect([said.reason, ...said.findings.map(({ message }) => message)].join(' ')).toContain(words);
  });

  test('is not known of a server that does not say the time', async () => {
    const said = await judged('http.clock', { http: httpOf(() => ({ status: 200, headers: {} })) });
    expect(said).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('does not say what time') });
  });
});

describe('the dates of a certificate', () => {
  const ended = (days: number): Facts => ({
    tls: tlsOf(() => ({ chain: [certificate({ validTo: new Date(HERE - days * DAY).toISOString() })] })),
  });

  test.each<[string, Facts, string, string]>([
    [
      'this machine is ahead: it is good',
      clocks(-30 * DAY, -30 * DAY),
      'inconclusive',
      'clock of this machine is wrong',
    ],
    ['the server is ahead: it has expired', clocks(30 * DAY, 0), 'fail', 'expired 3 days ago'],
    ['the server is behind: it has expired', clocks(-30 * DAY, 0), 'fail', 'expired 3 days ago'],
    ['nobody decides between two clocks', clocks(-30 * DAY, undefined), 'inconclusive', 'Nobody could be asked'],
    ['nobody decides, and both see it expired', clocks(-DAY, undefined), 'fail', 'expired 3 days ago'],
    ['the server does not say the time', { http: httpOf(() => ({ status: 200, headers: {} })) }, 'fail', '3 days ago'],
  ])('where %s', async (_, facts, verdict, words) => {
    const said = await judged('tls.expiry', { ...ended(3), ...facts });
    expect(said.verdict).toBe(verdict);
    expect([said.reason, ...said.findings.map(({ message }) => message)].join(' ')).toContain(words);
  });

  test('that only this machine takes for good are not called good', async () => {
    expect((await judged('tls.expiry', { ...ended(-30), ...clocks(60 * DAY, 60 * DAY) })).verdict).toBe('inconclusive');
  });
});
