/**
 * What is not known any more: rings once, after so long, of what was known before, and rests when it is known again.
 */
import { describe, expect, test } from 'vitest';
import { rootOf, staleIn } from '../../../reporters/dark.ts';
import { pastRun, withHistory } from '../../../reporters/history.ts';
import type { CheckReport, PastRun, Report } from '../../../reporters/report.ts';
import type { Verdict } from '../../../reporters/verdict.ts';
import { hasNews, news } from '../../../reporters/words.ts';
import { render } from '../../../reporters/render.ts';
import { sampleReport } from '../../golden/sample.ts';

const HOUR = 3_600_000;
const BEGIN = Date.parse('2026-11-20T00:00:00Z');

function check(id: string, verdict: Verdict, more: Partial<CheckReport> = {}): CheckReport {
  return {
    id,
    area: id.split('.')[0] ?? '',
    title: '',
    failure: '',
    weight: 'required',
    verdict,
    findings: [],
    why: '',
    references: [],
    evidence: {},
    seconds: 0,
    ...more,
  };
}

/** Runs that follow one another, each at an hour of its own. */
class Watch {
  readonly #past: PastRun[] = [];
  readonly #stale: number;
  readonly #keep: number;

  constructor(stale = 24 * HOUR, keep = 1000) {
    this.#stale = stale;
    this.#keep = keep;
  }

  run(hour: number, ...checks: readonly CheckReport[]): Report {
    const started = new Date(BEGIN + hour * HOUR).toISOString();
    const alarm = { confirm: 1, failOn: 'required', stale: this.#stale } as const;
    const report = withHistory({ ...sampleReport(), started, checks }, this.#past, alarm);
    // As history keeps it: through JSON, and no more runs than were asked for.
    this.#past.push(JSON.parse(JSON.stringify(pastRun(report))) as PastRun);
    this.#past.splice(0, this.#past.length - this.#keep);
    return report;
  }

  /** What is new after each run. */
  tell(...runs: readonly (readonly [hour: number, ...checks: CheckReport[]])[]): readonly string[] {
    return runs.map(([hour, ...checks]) =>
      news(this.run(hour, ...checks))
        .map(render)
        .join('; '),
    );
  }
}

const good = check('smtp.reachable', 'pass');
const dark = check('smtp.reachable', 'inconclusive');
const blind = check('smtp.reachable', 'inconclusive', { vantage: true });

describe('a required check that is not known any more', () => {
  test('rings once, when the time is up, and once more when it is known again', () => {
    expect(new Watch().tell([0, good], [1, dark], [24, dark], [25, dark], [26, dark], [27, good], [28, good])).toEqual([
      '',
      '',
      '',
      'Not known since 2026-11-20 01:00 UTC: smtp.reachable',
      '',
      'Known again: smtp.reachable',
      '',
    ]);
  });

  test('stays marked for as long as it lasts', () => {
    const watch = new Watch();
    const stale = [0, 1, 30, 31, 32].map((hour) => staleIn(watch.run(hour, hour === 0 ? good : dark)).length);
    expect(stale).toEqual([0, 0, 1, 1, 1]);
    expect(staleIn(watch.run(33, good))).toEqual([]);
  });

  test('rings again when it happens again', () => {
    expect(
      new Watch()
        .tell([0, good], [1, dark], [25, dark], [26, good], [27, dark], [50, dark], [51, dark])
        .filter((words) => words.startsWith('Not known')),
    ).toHaveLength(2);
  });

  test('is counted from the first run that could not know it, not from the last that did', () => {
    expect(new Watch().tell([0, good], [100, dark], [101, dark])).toEqual(['', '', '']);
  });

  test('that turns out bad rings as bad too', () => {
    expect(new Watch().tell([0, good], [1, dark], [25, dark], [26, check('smtp.reachable', 'fail')]).at(-1)).toBe(
      'New problem: smtp.reachable; Known again: smtp.reachable',
    );
  });

  test('rings after as long as was asked for, at once where that is nothing', () => {
    expect(new Watch(2 * HOUR).tell([0, good], [1, dark], [2, dark], [3, dark]).at(-1)).toContain('Not known since');
    expect(new Watch(0).tell([0, good], [1, dark]).at(-1)).toContain('Not known since');
  });

  test('rings though history keeps no run any more that knew it', () => {
    const watch = new Watch(24 * HOUR, 3);
    const hours = Array.from({ length: 30 }, (_, hour) => [hour, hour === 0 ? good : dark] as const);
    const told = watch.tell(...hours);
    expect(told.filter((words) => words !== '')).toEqual(['Not known since 2026-11-20 01:00 UTC: smtp.reachable']);
  });

  test('rings for a bug of ours no second time: that is told as what it is', () => {
    const broken = check('smtp.reachable', 'broken');
    expect(new Watch().tell([0, good], [1, broken], [30, broken])).toEqual([
      '',
      'New bug of mailproof itself: smtp.reachable',
      '',
    ]);
  });
});

describe('nothing rings', () => {
  test.each<[string, CheckReport, CheckReport]>([
    ['of what was never known', dark, dark],
    [
      'of what is not required',
      check('a.b', 'pass', { weight: 'recommended' }),
      check('a.b', 'inconclusive', { weight: 'recommended' }),
    ],
    ['of what this place cannot see', good, blind],
    ['of what is not asked for any more', good, check('smtp.reachable', 'exempt')],
  ])('%s', (_, before, after) => {
    const watch = new Watch();
    watch.run(0, before);
    for (const hour of [1, 30, 60, 90]) expect(hasNews(watch.run(hour, after))).toBe(false);
  });

  test('for a time in which this place could not see', () => {
    expect(new Watch().tell([0, good], [1, blind], [40, dark], [41, dark])).toEqual(['', '', '', '']);
    expect(new Watch().tell([0, good], [1, dark], [2, blind], [25, dark]).at(-1)).toContain('Not known since');
  });

  test.each<[string, CheckReport]>([
    ['fails: it rings itself', check('server.reachable', 'fail')],
    ['fails, and is waived', check('server.reachable', 'fail', { waived: { reason: 'known' } })],
    ['cannot be seen from here', check('server.reachable', 'inconclusive', { vantage: true })],
  ])('of what waits for a check that %s', (_, root) => {
    const watch = new Watch();
    const waiting = check('smtp.reachable', 'inconclusive', { cause: 'server.reachable' });
    watch.run(0, good, check('server.reachable', 'pass'));
    for (const hour of [1, 30, 60]) expect(watch.run(hour, waiting, root).changes?.stale).toEqual([]);
  });

  test('twice for one cause: the check at the end of the chain alone', () => {
    const watch = new Watch();
    const waiting = check('smtp.starttls', 'inconclusive', { cause: 'smtp.reachable' });
    watch.run(0, good, check('smtp.starttls', 'pass'));
    watch.run(1, dark, waiting);
    expect(watch.run(30, dark, waiting).changes?.stale).toEqual(['smtp.reachable']);
  });

  test('but of what waits for a check that would not ring, it does', () => {
    const watch = new Watch();
    const waiting = check('smtp.starttls', 'inconclusive', { cause: 'dns.servers' });
    const root = check('dns.servers', 'inconclusive', { weight: 'recommended' });
    watch.run(0, check('smtp.starttls', 'pass'), root);
    watch.run(1, waiting, root);
    expect(watch.run(30, waiting, root).changes?.stale).toEqual(['smtp.starttls']);
  });
});

test('causes that lead in a circle have an end', () => {
  const one = check('a.b', 'inconclusive', { cause: 'c.d' });
  const other = check('c.d', 'inconclusive', { cause: 'a.b' });
  expect(['a.b', 'c.d']).toContain(rootOf(one, [one, other]).id);
  expect(rootOf(check('a.b', 'inconclusive', { cause: 'no.such' }), []).id).toBe('a.b');
});
