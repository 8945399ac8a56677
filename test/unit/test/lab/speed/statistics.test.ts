import { expect, it } from 'vitest';
import { lineThrough, median } from '../../../../lab/speed/statistics.ts';

it.each([
  [[3], 3],
  [[5, 1, 3], 3],
  [[1, 2, 3, 10], 2.5],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

it('there is no median of nothing', () => {
  expect(median([])).toBeNaN();
});

it('points on a line are on it', () => {
  expect(
    lineThrough([
      [1, 5],
      [10, 32],
      [100, 302],
    ]),
  ).toEqual({ slope: 3, intercept: expect.closeTo(2, 9), fit: expect.closeTo(1, 9) });
});

it('points that jump are not', () => {
  expect(
    lineThrough([
      [1, 0],
      [2, 10],
      [3, 0],
      [4, 10],
    ]).fit,
  ).toBeLessThan(0.5);
});

it('what does not vary is explained', () => {
  expect(
    lineThrough([
      [1, 7],
      [2, 7],
      [3, 7],
    ]),
  ).toEqual({ slope: 0, intercept: 7, fit: 1 });
});
