import { expect, test } from 'vitest';
import { statisticsOf, type Ping } from '../../../../bin/commands/ping-statistics.ts';

function pings(...times: readonly (number | undefined)[]): Ping[] {
  return times.map((time, index) => ({
    sequence: index + 1,
    there: time === undefined ? undefined : time / 2,
    back: time === undefined ? undefined : time / 2,
  }));
}

test('nothing sent is nothing lost', () => {
  expect(statisticsOf([])).toEqual({ sent: 0, returned: 0, loss: 0, seconds: undefined });
});

test('what was lost on either way does not come back', () => {
  expect(
    statisticsOf([
      { sequence: 1, there: undefined, back: undefined },
      { sequence: 2, there: 1, back: undefined },
    ]),
  ).toEqual({ sent: 2, returned: 0, loss: 100, seconds: undefined });
});

test('percentiles are times that were measured', () => {
  const { loss, seconds } = statisticsOf(pings(...Array.from({ length: 100 }, (_, index) => index + 1), undefined));
  expect(loss).toBeCloseTo(100 / 101);
  expect(seconds).toEqual({ minimum: 1, mean: 50.5, maximum: 100, median: 50, p95: 95, p99: 99 });
});

test('one is all of them', () => {
  expect(statisticsOf(pings(3)).seconds).toEqual({ minimum: 3, mean: 3, maximum: 3, median: 3, p95: 3, p99: 3 });
});
