/** The judge of the checks: on the healthy server nothing rings; with each fault exactly what must ring rings. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../reporters/report.ts';
import { differences } from './compare.ts';
import { loadFaults } from './faults.ts';
import { LabPool, mailproof } from './pool.ts';

const LABS = 2;
let pool: LabPool;
let healthy: Report;

beforeAll(async () => {
  pool = await LabPool.start(LABS);
  healthy = await pool.borrow(async (lab) => (await mailproof(lab)).report);
});
afterAll(() => pool.stop());

it('finds nothing to complain of on the healthy server', () => {
  expect(healthy.checks.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'exempt')).toEqual([]);
  expect(healthy.checks.length).toBeGreaterThan(0);
  expect(healthy.exit).toBe(0);
});

describe('each fault rings exactly where it must', async () => {
  for (const fault of await loadFaults()) {
    it.concurrent(`${fault.name}: ${fault.summary}`, async ({ expect: claim }) => {
      const report = await pool.borrow(async (lab) => {
        await lab.become(fault.name);
        return (await mailproof(lab, ...(fault.options ?? []))).report;
      });
      claim(differences(report, healthy, fault.rings)).toEqual([]);
    });
  }
});
