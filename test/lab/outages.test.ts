/**
 * The table of outages: every service, failing in every way, over one family or both, seen from anywhere, has one
 * verdict. What is equal by rule runs only where the whole table is asked for (`npm run test:outages`), and so proves
 * the rules.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../reporters/report.ts';
import { rings } from './matrix.ts';
import { CELLS, DISTINCT_CELLS, nameOf } from './outages/cells.ts';
import { expected, impossible, MANNER_NAMES, SERVICE_NAMES, type Cell } from './outages/rules.ts';
import { ask, LabPool } from './pool.ts';

/** Runs mostly wait: twice as many labs as a small machine has processors. */
const LABS = 4;
/** Lets the vantage point through port 25 at once. */
const BEFORE = 'known-visitor';
/**
 * Of one conversation, in seconds. Where a machine is so busy that honest services are late, too, a second try gives
 * them longer.
 */
const TIMEOUTS = [2, 6] as const;

const WHOLE = process.env['LAB_WHOLE_TABLE'] === '1';
const RUN = WHOLE ? CELLS : DISTINCT_CELLS;

let pool: LabPool;
const looked = new Set<string>();

beforeAll(async () => {
  pool = await LabPool.start(LABS);
});
afterAll(async () => {
  process.stdout.write(
    `\n${looked.size} of ${CELLS.length} outages were run. ${CELLS.length - DISTINCT_CELLS.length} are equal to others by rule.\n`,
  );
  await pool.stop();
});

/** What differs from the one expectation: a line for each check that rings and should not, or should and does not. */
function differences({ checks }: Report, cell: Cell): readonly string[] {
  const wanted = expected(cell);
  const missing = Object.keys(wanted).filter((id) => !checks.some((check) => check.id === id));
  return [
    ...missing.map((id) => `there is no check ${id}`),
    ...checks.flatMap((check) => {
      const ring = wanted[check.id];
      const right = ring === undefined ? !isAlarm(check) : check.verdict === ring.verdict;
      const words = check.findings.map(({ message }) => message).join(' | ');
      return right ? [] : [`${check.id}: ${check.verdict}, not ${ring?.verdict ?? 'quiet'}: ${words}`];
    }),
  ];
}

/** Advice stands beside a pass, on the healthy server too. */
function isAlarm(check: Report['checks'][number]): boolean {
  return check.verdict === 'broken' || (rings(check) && check.verdict !== 'pass');
}

async function look(cell: Cell): Promise<readonly string[]> {
  return pool.borrow(async (lab) => {
    looked.add(nameOf(cell));
    await lab.become([BEFORE, nameOf(cell)]);
    let unexpected: readonly string[] = [];
    for (const timeout of TIMEOUTS) {
      const { report } = await ask(lab, { options: ['--timeout', String(timeout)] });
      unexpected = differences(report, cell);
      if (unexpected.length === 0) break;
    }
    return unexpected;
  });
}

describe.concurrent('outages', () => {
  for (const cell of RUN) it(nameOf(cell), async ({ expect: claim }) => claim(await look(cell)).toEqual([]));
});

it('the table holds what can occur, each with a verdict, and every cell has a name of its own', () => {
  const ways = SERVICE_NAMES.flatMap((service) => MANNER_NAMES.map((manner) => ({ service, manner })));
  expect(ways.filter((way) => impossible(way) !== undefined)).toEqual([{ service: 'http', manner: 'TLS stalls' }]);
  expect(new Set(CELLS.map(nameOf)).size).toBe(CELLS.length);
  for (const cell of CELLS) expect(Object.keys(expected(cell)).length, nameOf(cell)).toBeGreaterThan(0);
});
