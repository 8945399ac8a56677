/** DNSSEC: keys by the root's and by the examples of RFC 6605, and when a signature is late. */
import { describe, expect, test } from 'vitest';
import { abandoned, ageOf, isOfKey, keyTag, longest } from '../../../../checks/knowledge/dnssec.ts';

/** RFC 6605 §6.1. */
const KEY = {
  flags: 257,
  algorithm: 13,
  key: 'GojIhhXUN/u4v54ZQqGSnyhWJwaubCvTmeexv7bR6edbkrSqQpF64cYbcB7wNcP+e+MAnLr+Wi9xMWyQLc8NAA==',
};
const DS = {
  keyTag: 55648,
  algorithm: 13,
  digestType: 2,
  digest: 'b4c8c1fe2e7477127b27115656ad6256f424625bf5c1e2770ce6d6e37df61d17',
};

test('the key of RFC 6605', () => {
  expect(keyTag(KEY)).toBe(55648);
  expect(isOfKey(DS, KEY, 'example.net')).toBe(true);
  expect(isOfKey({ ...DS, digest: DS.digest.toUpperCase() }, KEY, 'example.net')).toBe(true);
});

test.each([
  ['another zone', DS, 'example.org', false],
  ['another digest', { ...DS, digest: '00'.repeat(32) }, 'example.net', false],
  ['another key', { ...DS, keyTag: 1 }, 'example.net', false],
  ['an unknown digest', { ...DS, digestType: 99 }, 'example.net', undefined],
])('%s', (_, ds, zone, is) => expect(isOfKey(ds, KEY, zone)).toBe(is));

test('algorithms that count, and that do not any more', () => {
  expect([8, 13, 15].map(abandoned)).toEqual([undefined, undefined, undefined]);
  expect([5, 7].map(abandoned)).toEqual(['RSASHA1', 'RSASHA1-NSEC3-SHA1']);
});

describe('signatures', () => {
  const DAY = 86_400;
  const signature = (days: number, left: number) => ({
    algorithm: 13,
    keyTag: 1,
    from: (left - days) * DAY,
    until: left * DAY,
  });

  test.each([
    ['BIND, before it renews', 14, 5, 'fresh'],
    ['Knot DNS, before it renews', 14, 1.5, 'fresh'],
    ['one that is made while it is answered', 2, 1, 'fresh'],
    ['thirty days, of which two are left', 30, 2, 'late'],
    ['fourteen days, of which half a day is left', 14, 0.5, 'soon'],
    ['at its end', 14, 0, 'over'],
  ])('%s', (_, days, left, age) => expect(ageOf(signature(days, left), 0)).toBe(age));

  test('the longest one counts', () => {
    expect(longest([signature(14, 1), signature(14, 8), signature(14, 3)])).toEqual(signature(14, 8));
    expect(longest([])).toBeUndefined();
  });
});
