/**
 * On the healthy server nothing rings, with whatever an operator may hand over, and nothing is done that mailcow would
 * count as an attack.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLab, type Lab } from './lab.ts';
import { ask, type Finished } from './pool.ts';
import { ALL_SECRETS } from './secrets.ts';

let lab: Lab;

beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab.stop());

function complaints({ report }: Finished): unknown {
  return report.checks.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'exempt');
}

it('finds nothing to complain of with the domain alone', async () => {
  await lab.become('healthy');
  const finished = await ask(lab, {});
  expect(complaints(finished)).toEqual([]);
  expect(finished.report.summary.pass).toBeGreaterThan(0);
  expect(finished.code).toBe(0);
  expect(await lab.authFailures()).toBe(0);
});

it('finds nothing to complain of with a token, mailboxes and a peer', async () => {
  await lab.become('healthy');
  const finished = await ask(lab, { with: ALL_SECRETS });
  expect(complaints(finished)).toEqual([]);
  expect(finished.code).toBe(0);
  expect(await lab.authFailures()).toBe(0);
});
