import { describe, expect, test } from 'vitest';
import { readMaintenance, windowAt, type MaintenanceWindow } from '../../../../bin/asked/maintenance.ts';

const AT = (): string => 'mailproof.yaml:3';
const WEEKLY: MaintenanceWindow = { zone: 'Europe/Berlin', from: 'Sun 03:00', to: 'Sun 04:30' };

describe('a window', () => {
  test.each([
    ['begins with its first minute, in winter', WEEKLY, '2026-11-29T02:00:00Z', true],
    ['begins by the clock on the wall, in summer', WEEKLY, '2026-07-05T01:00:00Z', true],
    ['is not there a minute before', WEEKLY, '2026-11-29T01:59:59Z', false],
    ['lasts to its last minute', WEEKLY, '2026-11-29T03:29:59Z', true],
    ['ends', WEEKLY, '2026-11-29T03:30:00Z', false],
    ['is not there on another day', WEEKLY, '2026-11-28T02:30:00Z', false],
    ['may lie across midnight', { zone: 'UTC', from: 'Fri 23:00', to: 'Sat 01:00' }, '2026-11-28T00:30:00Z', true],
    [
      "may lie across the week's end",
      { zone: 'UTC', from: 'Sun 23:00', to: 'Mon 01:00' },
      '2026-11-30T00:59:00Z',
      true,
    ],
    ['may be long', { zone: 'UTC', from: 'Mon 08:00', to: 'Sun 08:00' }, '2026-11-29T08:00:00Z', false],
    [
      'may come once',
      { zone: 'Asia/Shanghai', from: '2027-01-31 22:00', to: '2027-02-01 01:00' },
      '2027-01-31T14:00:00Z',
      true,
    ],
    [
      'that came once is over',
      { zone: 'Asia/Shanghai', from: '2027-01-31 22:00', to: '2027-02-01 01:00' },
      '2027-01-31T17:00:00Z',
      false,
    ],
  ])('%s', (_, window, now, isIn) => {
    expect(windowAt([window], new Date(now))).toEqual(isIn ? window : undefined);
  });

  test('is read with UTC where no zone is named', () => {
    expect(readMaintenance([{ from: 'Sun 03:00', to: 'Sun 04:30' }], AT)).toEqual([{ ...WEEKLY, zone: 'UTC' }]);
  });
});

describe('what is no window', () => {
  test.each([
    [{ ...WEEKLY, zone: 'Europe/Belrin' }, 'zone: Europe/Belrin is no time zone; write it as Europe/Berlin'],
    [{ from: '2027-02-31 22:00', to: '2027-03-01 01:00' }, '2027-02-31 22:00 is no day; write it as 2027-01-31 22:00'],
    [{ from: 'Sun 03:00', to: '2027-03-01 01:00' }, 'are of two kinds'],
    [{ from: 'Sun 03:00', to: 'Sun 03:00' }, 'so the window never begins'],
    [{ from: '2027-03-01 03:00', to: '2027-03-01 01:00' }, 'so the window never begins'],
  ])('%j', (window, words) => {
    expect(() => readMaintenance([window], AT)).toThrow(words);
    expect(() => readMaintenance([window], AT)).toThrow('mailproof.yaml:3: ');
  });
});
