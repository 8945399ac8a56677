/**
 * A chatmail relay that is broken, tested from its domain alone: each breakage is said, with the relay's own commands,
 * and nothing speaks of another kind of server.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../reporters/report.ts';
import { ask, LabPool } from './pool.ts';
import { BREAKAGES } from './relay/breakages.ts';

let pool: LabPool;

beforeAll(async () => {
  pool = await LabPool.start(2);
});
afterAll(() => pool.stop());

/** What people read of the checks that apply. */
function words({ checks }: Report): string {
  const told = checks.filter(({ verdict }) => verdict !== 'exempt');
  return told
    .flatMap(({ id, title, failure, why, fix, reason, findings }) =>
      [title, failure, why, fix ?? '', reason ?? '', ...findings.map(({ message }) => message)].map(
        (text) => `${id}: ${text}`,
      ),
    )
    .join('\n');
}

describe.concurrent('a relay from its domain alone', () => {
  for (const [name, { summary, check, names, with: secrets = [] }] of Object.entries(BREAKAGES)) {
    it(`${name}: ${summary}`, async ({ expect: claim }) => {
      const { report, code } = await pool.borrow(async (lab) => {
        await lab.become(['chatmail', name]);
        return ask(lab, { with: secrets, options: ['--patience', '8'] });
      });
      const failed = report.checks.find(({ id }) => id === check);
      claim(report.target.kind?.name).toBe('chatmail');
      claim(failed).toMatchObject({ verdict: 'fail', fix: expect.stringContaining(names) });
      claim(code).toBe(1);
      claim(words(report).match(/^.*(?:mailcow|mailadm|docker).*$/gim) ?? []).toEqual([]);
    });
  }
});
