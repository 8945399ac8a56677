/** mailproof on the server itself, by --local. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CheckReport } from '../../reporters/report.ts';
import { startLab, type Lab } from './lab.ts';
import { ask, type HandedOver } from './pool.ts';

const LOOKED_AT = ['--local', '--only', 'host', '--only', 'dkim.server-key'];
let lab: Lab;

beforeAll(async () => {
  lab = await startLab();
  await lab.openHost();
});
afterAll(() => lab.stop());

async function onServer(
  fault: string,
  place: NonNullable<HandedOver['place']>,
  ...options: readonly string[]
): Promise<readonly CheckReport[]> {
  await lab.become(fault);
  const { report, stderr } = await ask(lab, { options: [...LOOKED_AT, ...options], place });
  expect(stderr).not.toContain('    at ');
  return report.checks;
}

function notPassed(checks: readonly CheckReport[]): Record<string, string> {
  return Object.fromEntries(checks.filter(({ verdict }) => verdict !== 'pass').map(({ id, verdict }) => [id, verdict]));
}

/** What the operator did not ask for, or what --local cannot tell. */
const EXEMPT = {
  'host.logs': 'exempt',
  'host.redis': 'exempt',
  'host.sasl-log': 'exempt',
  'host.spam-history': 'exempt',
  'host.bans': 'exempt',
};

it('finds a sound server sound', async () => {
  expect(notPassed(await onServer('healthy', 'server'))).toEqual(EXEMPT);
});

it('finds what is wrong', async () => {
  expect(notPassed(await onServer('host-sieve-rule', 'server'))).toEqual({ ...EXEMPT, 'host.sieve': 'fail' });
});

it('is root by --sudo', async () => {
  expect(notPassed(await onServer('host-docker-denied', 'server-admin', '--sudo'))).toEqual(EXEMPT);
});

it('says that it is not', async () => {
  const checks = await onServer('host-docker-denied', 'server-admin');
  expect(checks.find(({ id }) => id === 'host.services')?.reason).toContain('give --sudo, log in as root');
  expect(checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')).toEqual([]);
});

it('rings nothing on a machine that has neither Docker nor mailcow', async () => {
  const checks = await onServer('host-not-this-machine', 'server');
  const known = checks.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id);
  // The lab's own daemons listen, under Docker's name.
  expect(known.filter((id) => id !== 'host.ports')).toEqual(['host.resources']);
  expect(
    checks.filter(({ verdict }) => verdict !== 'inconclusive' && verdict !== 'exempt').map(({ id }) => id),
  ).toEqual(known);
  const reasons = new Map(checks.map(({ id, reason }) => [id, reason]));
  expect(reasons.get('host.docker')).toBe('There is no program docker on the server');
  expect(reasons.get('host.config')).toBe("mailcow's folder was not found on the server; name it with --mailcow-dir");
});
