/**
 * How a header is read, against postal-mime, which reads messages in Cloudflare's workers: thousands of headers, put
 * together by a generator with a seed.
 */
import PostalMime, { type Address } from 'postal-mime';
import { expect, test } from 'vitest';
import { addressesOf, bodyOf, headerFields, readDate, valueOf } from '../../../../checks/knowledge/headers.ts';

/** A small generator of numbers that are the same in every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const NAMES = [
  'Subject',
  'X-Spam-Flag',
  'received',
  'AUTHENTICATION-RESULTS',
  'List-Id',
  'To',
  'X-A',
  'DKIM-Signature',
];
const WORDS = ['a', 'b@c.example', '<d>', '(e f)', '"g, h"', 'i=1;', 'j:k', '2026', '=', '[24.48.100.24]'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const COUNT = 2_000;

function headerOf(next: (below: number) => number): string {
  const end = next(2) === 0 ? '\r\n' : '\n';
  const pick = (items: readonly string[]): string => items[next(items.length)] ?? '';
  const value = (): string =>
    Array.from({ length: next(6) }, () => pick(WORDS)).join(next(4) === 0 ? `${end}${pick([' ', '\t', '  '])}` : ' ');
  const lines = Array.from(
    { length: 1 + next(8) },
    () => `${pick(NAMES)}:${pick(['', ' ', '  ', '\t'])}${value()}${end}`,
  );
  return `${lines.join('')}${end}body${end}`;
}

test('the same fields, in the same order, with the same values, and the same body', async () => {
  const next = numbers(20);
  for (let made = 0; made < COUNT; made += 1) {
    const raw = headerOf(next);
    const { headers, text } = await PostalMime.parse(raw);
    expect(headerFields(raw).map(({ key, value }) => [key, value])).toEqual(
      headers.map(({ key, value }) => [key, value]),
    );
    expect(bodyOf(raw).trim()).toBe((text ?? '').trim());
  }
});

const PEOPLE = [
  'a@example.org',
  'A B <a@example.org>',
  '"Last, First" <b@example.com>',
  '<c@sub.example.net>',
  'd@example.org (a comment)',
  '=?utf-8?q?J=C3=B6rg?= <e@example.org>',
  'Group: f@example.org, g@example.org;',
  'undisclosed-recipients: ;',
  '"quoted \\" mark" <h@example.org>',
];

test('the same addresses', async () => {
  const next = numbers(21);
  for (let made = 0; made < COUNT; made += 1) {
    const list = Array.from({ length: 1 + next(4) }, () => PEOPLE[next(PEOPLE.length)] ?? '').join(', ');
    const { to = [] } = await PostalMime.parse(`To: ${list}\r\n\r\n`);
    const theirs = to
      .flatMap((one: Address) => ('group' in one && one.group !== undefined ? one.group : [one]))
      .flatMap(({ address }) => (address === undefined || address === '' ? [] : [address]));
    expect(addressesOf(list)).toEqual(theirs);
  }
});

test('the same moments', async () => {
  const next = numbers(22);
  for (let made = 0; made < COUNT; made += 1) {
    const two = (below: number): string => String(next(below)).padStart(2, '0');
    const zone = `${next(2) === 0 ? '+' : '-'}${two(13)}${['00', '30', '45'][next(3)]}`;
    const date = `${['', 'Sun, '][next(2)]}${1 + next(28)} ${MONTHS[next(12)]} ${1990 + next(60)} ${two(24)}:${two(60)}:${two(60)} ${zone}`;
    const raw = `Date: ${date}\r\n\r\n`;
    const theirs = (await PostalMime.parse(raw)).date ?? '';
    expect(readDate(valueOf(headerFields(raw), 'date') ?? '')).toBe(Date.parse(theirs));
  }
});
