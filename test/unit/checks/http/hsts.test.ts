import { describe, expect, it } from 'vitest';
import { maxAge } from '../../../../checks/http/hsts.ts';

describe('maxAge', () => {
  it.each([
    ['max-age=15768000;', 15_768_000],
    ['includeSubDomains; Max-Age="31536000"', 31_536_000],
    ['max-age=0', 0],
    ['max-age=10, max-age=20', 10],
    ['max-age=1; max-age=2', undefined],
    ['max-age=-1', undefined],
    ['includeSubDomains', undefined],
    [undefined, undefined],
  ])('reads %s', (header, seconds) => {
    expect(maxAge(header)).toBe(seconds);
  });
});
