import { describe, expect, it } from 'vitest';
import { matches, selected } from '../../../../checks/words/select.ts';

describe('matches', () => {
  it.each([
    ['smtp.relay', 'smtp.relay', true],
    ['smtp.relay', 'smtp', true],
    ['smtp.relay', 'smtp.*', true],
    ['smtp.relay', '*.relay', true],
    ['smtp.relay', '*', true],
    ['smtp.relay', 'smt', false],
    ['smtp.relay', 'smtp.rel', false],
    ['mta-sts.policy', 'mta-sts', true],
    ['dnsx.mx', 'dns.mx', false],
    ['dns.mx', 'd.s.mx', false],
    ['dns.mx', '(a+)+$', false],
  ])('%s by %s: %s', (id, pattern, expected) => {
    expect(matches(id, pattern)).toBe(expected);
  });
});

describe('selected', () => {
  it.each([
    [[], [], true],
    [['dns'], [], true],
    [['smtp'], [], false],
    [[], ['dns.mx'], false],
    [['dns'], ['dns.mx'], false],
  ])('only %j, skip %j: %s', (only, skip, expected) => {
    expect(selected('dns.mx', { only, skip })).toBe(expected);
  });
});
