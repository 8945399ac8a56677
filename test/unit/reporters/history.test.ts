import { describe, expect, it } from 'vitest';
import { withHistory } from '../../../reporters/history.ts';
import type { CheckReport, PastRun, Report } from '../../../reporters/report.ts';
import type { Verdict } from '../../../reporters/verdict.ts';
import { sampleReport } from '../../golden/sample.ts';

const [FIRST] = sampleReport().checks;
const HOUR = 3_600_000;
const ONCE = { confirm: 1, failOn: 'required', stale: 24 * HOUR } as const;

/** A report of one check, with the runs before it, a day each. */
function seen(
  verdict: Verdict,
  before: readonly (Verdict | undefined)[],
  alarm: Parameters<typeof withHistory>[2] = ONCE,
  more: Partial<CheckReport> = {},
): Report {
  if (FIRST === undefined) throw new Error('the sample has no check');
  const past = before.map((one, index): PastRun => ({
    started: `2026-11-0${index + 1}T00:00:00.000Z`,
    seconds: 1,
    exit: 0,
    verdicts: one === undefined ? {} : { 'dns.mx': one },
    measures: {},
  }));
  return withHistory(
    { ...sampleReport(), started: '2026-11-20T00:00:00.000Z', checks: [{ ...FIRST, id: 'dns.mx', verdict, ...more }] },
    past,
    alarm,
  );
}

describe('since when, and how often in a row', () => {
  it.each<[Verdict, readonly (Verdict | undefined)[], string | undefined, number | undefined]>([
    ['fail', [], '2026-11-20', 1],
    ['fail', ['pass', 'fail', 'fail'], '2026-11-02', 3],
    ['fail', ['fail', 'pass'], '2026-11-20', 1],
    ['fail', ['pass', 'fail', 'inconclusive', 'exempt', undefined], '2026-11-02', 2],
    ['warn', ['pass', 'fail'], '2026-11-02', 2],
    ['pass', ['fail', 'fail'], undefined, undefined],
    ['inconclusive', ['fail'], undefined, undefined],
  ])('%s after %j: since %s, %s times', (verdict, before, since, times) => {
    const [check] = seen(verdict, before).checks;
    expect([check?.since?.slice(0, 10), check?.times]).toEqual([since, times]);
  });
});

describe('what changed', () => {
  const twice = { ...ONCE, confirm: 2 } as const;
  const strict = { ...ONCE, failOn: 'recommended' } as const;
  it.each<[string, Verdict, readonly Verdict[], Parameters<typeof withHistory>[2], string]>([
    ['a first run that fails', 'fail', [], ONCE, 'raised'],
    ['a first run that passes', 'pass', [], ONCE, ''],
    ['pass, then fail', 'fail', ['pass'], ONCE, 'raised'],
    ['still failing', 'fail', ['pass', 'fail'], ONCE, ''],
    ['good again', 'pass', ['pass', 'fail'], ONCE, 'cleared'],
    ['one failure where two count', 'fail', ['pass'], twice, ''],
    ['the second of two', 'fail', ['pass', 'fail'], twice, 'raised'],
    ['two with a doubt between them', 'fail', ['pass', 'fail', 'inconclusive'], twice, 'raised'],
    ['flapping', 'fail', ['pass', 'fail', 'pass'], twice, ''],
    ['one good run where two count', 'pass', ['fail', 'fail'], twice, ''],
    ['doubt clears nothing', 'inconclusive', ['fail'], ONCE, ''],
    ['doubt raises nothing', 'inconclusive', ['pass'], ONCE, ''],
    ['a warning is no alarm', 'warn', ['pass'], ONCE, ''],
    ['unless asked for', 'warn', ['pass'], strict, 'raised'],
    ['a failure that became a warning', 'warn', ['fail'], ONCE, 'cleared'],
  ])('%s', (_, verdict, before, alarm, expected) => {
    const { changes } = seen(verdict, before, alarm);
    expect(changes).toEqual({
      raised: expected === 'raised' ? ['dns.mx'] : [],
      cleared: expected === 'cleared' ? ['dns.mx'] : [],
      stale: [],
      known: [],
    });
  });

  it('nothing of what is waived', () => {
    expect(seen('fail', ['pass'], ONCE, { waived: { reason: 'known' } }).changes).toEqual({
      raised: [],
      cleared: [],
      stale: [],
      known: [],
    });
  });
});

it('hands on the runs before, the last fifty', () => {
  const { past = [] } = withHistory(
    sampleReport(),
    Array.from({ length: 60 }, (_, exit): PastRun => ({
      started: '2026-11-01T00:00:00.000Z',
      seconds: 1,
      exit,
      verdicts: {},
      measures: {},
    })),
    ONCE,
  );
  expect([past.length, past[0]?.exit]).toEqual([50, 10]);
});
