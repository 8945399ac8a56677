/**
 * The judge of the checks: with each fault exactly what must ring rings, two faults do not hide each other, and no
 * sound server is complained of.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../reporters/report.ts';
import { differences, isExpected } from './compare.ts';
import { unproven } from './completeness.ts';
import type { Fault } from './fault.ts';
import { loadFaults, loadVariants } from './faults.ts';
import { DOMAIN } from './healthy.ts';
import { expectationOf, pairedRings, secretsKey, matrixTable, type Kind, type WorldOutcome } from './matrix.ts';
import { PAIRS } from './pairs.ts';
import { ask, LabPool, type HandedOver } from './pool.ts';
import { ALL_SECRETS } from './secrets.ts';
import { ringsOf } from './waiting.ts';

/** Runs mostly wait: twice as many labs as a small machine has processors. */
const LABS = 4;
/**
 * Lets the vantage point through port 25 at once, as it does who has come before: six seconds a run. Faults change what
 * they like of it.
 */
const BEFORE = 'known-visitor';

let pool: LabPool;
const outcomes: WorldOutcome[] = [];
const healthy = new Map<string, Promise<Report>>();

beforeAll(async () => {
  pool = await LabPool.start(LABS);
});
afterAll(async () => {
  process.stdout.write(`\n${matrixTable(outcomes)}\n`);
  await pool.stop();
});

type Befallen = Pick<Fault, 'with' | 'on' | 'options' | 'domain'>;

/**
 * The report of the healthy server, or of the variant that a fault befalls, with its secrets: what every check answers
 * unless a fault says otherwise.
 */
async function usual({ with: secrets = [], on, options = [], domain = DOMAIN }: Befallen = {}): Promise<Report> {
  // Options that every server of a variant is asked with belong to what it usually says.
  const asked = on === undefined ? [] : options;
  const key = [secretsKey(secrets), on ?? '', ...asked].join(' / ');
  const report =
    healthy.get(key) ??
    pool.borrow(async (lab) => {
      await lab.become([BEFORE, ...(on === undefined ? [] : [on])]);
      return (await ask(lab, { domain, with: secrets, options: asked })).report;
    });
  healthy.set(key, report);
  return report;
}

async function look(kind: Kind, names: readonly string[], asked: HandedOver): Promise<Report> {
  return pool.borrow(async (lab) => {
    const began = Date.now();
    await lab.become([BEFORE, ...names]);
    const became = Date.now();
    const { report } = await ask(lab, asked);
    outcomes.push({
      kind,
      name: names.join(' + '),
      report,
      seconds: { become: (became - began) / 1000, run: (Date.now() - became) / 1000 },
    });
    return report;
  });
}

const faults = await loadFaults();
const variants = await loadVariants();

describe.concurrent('the matrix', () => {
  for (const fault of faults) {
    it(`${fault.name}: ${fault.summary}`, async ({ expect: claim }) => {
      const before = await usual(fault);
      const report = await look('fault', [fault.name], fault);
      claim(differences(report, before, ringsOf(fault))).toEqual([]);
    });
  }

  for (const variant of variants) {
    it(`sound, ${variant.name}: ${variant.summary}`, async ({ expect: claim }) => {
      const report = await look('variant', [variant.name], variant);
      const expected = expectationOf(variant);
      const odd = report.checks.filter(
        ({ id, verdict }) => verdict !== 'pass' && verdict !== 'exempt' && !isExpected(expected, id),
      );
      claim([
        ...odd.map(({ id, verdict, findings, reason }) => ({ id, verdict, findings, reason })),
        ...differences(report, report, expected),
      ]).toEqual([]);
    });
  }

  for (const { faults: names, hidden = {} } of PAIRS) {
    it(`together, ${names.join(' and ')}`, async ({ expect: claim }) => {
      const both = faults.filter(({ name }) => names.includes(name));
      claim(both).toHaveLength(names.length);
      const report = await look('pair', names, {
        options: both.flatMap(({ options = [] }) => options),
        with: both.flatMap(({ with: secrets = [] }) => secrets),
        environment: Object.assign({}, ...both.map(({ environment }) => environment)),
      });
      const wanted = pairedRings(both, hidden);
      const missed = Object.entries(wanted).flatMap(([id, all]) =>
        all.flatMap((ring) =>
          differences({ ...report, checks: report.checks.filter((check) => check.id === id) }, report, { [id]: ring }),
        ),
      );
      const extra = report.checks
        .filter(({ id, verdict }) => wanted[id] === undefined && ['fail', 'warn', 'broken'].includes(verdict))
        .map(({ id, verdict }) => `${id}: ${verdict}`);
      claim([...missed, ...extra]).toEqual([]);
    });
  }
});

describe('the whole matrix', () => {
  it('has a name of its own for each fault and variant', () => {
    const names = [...faults, ...variants].map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('proves every check: it rings, it passes, and it knows what it does not know', async () => {
    expect(unproven(await usual({ with: [...ALL_SECRETS, 'ssh'] }), outcomes)).toEqual([]);
  });
});
