import { describe, expect, test } from 'vitest';
import {
  addressesOf,
  bodyOf,
  headerFields,
  readDate,
  tokens,
  valueOf,
  valuesOf,
  withoutComments,
} from '../../../../checks/knowledge/headers.ts';

describe('the fields of a message', () => {
  test('keep their order, are unfolded, and end at the empty line', () => {
    const raw = 'Subject: one\r\n  two\r\n\tthree\r\nX-Empty:\r\nsubject:second\r\n\r\nNot-A-Field: x\r\n';
    expect(headerFields(raw)).toEqual([
      { name: 'Subject', key: 'subject', value: 'one  two\tthree' },
      { name: 'X-Empty', key: 'x-empty', value: '' },
      { name: 'subject', key: 'subject', value: 'second' },
    ]);
    expect(bodyOf(raw)).toBe('Not-A-Field: x\r\n');
    expect(valuesOf(headerFields(raw), 'SUBJECT')).toEqual(['one  two\tthree', 'second']);
    expect(valueOf(headerFields(raw), 'missing')).toBeUndefined();
  });

  test.each([
    ['bare line feeds', 'A: 1\nB: 2\n\nbody', ['a', 'b'], 'body'],
    ['no body at all', 'A: 1\r\nB: 2', ['a', 'b'], ''],
    ['an empty header section', '\r\nA: 1\r\n\r\nx', [], 'A: 1\r\n\r\nx'],
    ['blanks before the colon', 'A : 1\n\nx', ['a'], 'x'],
    ['lines that are no fields', 'A: 1\nno field here\nB: 2\n\nx', ['a', 'b'], 'x'],
    ['nothing', '', [], ''],
  ])('with %s', (_, raw, keys, body) => {
    expect(headerFields(raw).map(({ key }) => key)).toEqual(keys);
    expect(bodyOf(raw)).toBe(body);
  });

  test('are bounded in number and length, whatever is sent', () => {
    expect(headerFields('A: b\n'.repeat(10_000)).length).toBe(2_000);
    expect(headerFields(`A: ${'x'.repeat(1_000_000)}\n\n`)[0]?.value.length).toBeLessThanOrEqual(128 * 1024);
    expect(headerFields(`${'a'.repeat(100_000)}: b\n\n`)).toEqual([]);
  });
});

describe('a structured value', () => {
  test('is split into words, nested comments and separators', () => {
    expect(tokens('a (b (c) \\) d) "e; f";g')).toEqual([
      { kind: 'word', text: 'a' },
      { kind: 'comment', text: 'b (c) \\) d' },
      { kind: 'word', text: 'e; f' },
      { kind: 'separator', text: ';' },
      { kind: 'word', text: 'g' },
    ]);
  });

  test('with a comment or a quote that never ends is read to its end', () => {
    expect(tokens('a (b')).toEqual([
      { kind: 'word', text: 'a' },
      { kind: 'comment', text: 'b' },
    ]);
    expect(tokens('"a b')).toEqual([{ kind: 'word', text: 'a b' }]);
    expect(tokens('('.repeat(100_000)).length).toBe(1);
  });

  test('loses its comments', () => {
    expect(withoutComments('Sun, 22 Nov 2026 (Sunday) 10:00:00 +0000 (UTC)')).toBe('Sun, 22 Nov 2026 10:00:00 +0000');
  });
});

describe('the addresses of a list', () => {
  test.each([
    ['alice@example.org', ['alice@example.org']],
    ['<alice@EXAMPLE.org>', ['alice@example.org']],
    ['"Smith, Alice" <alice@example.org>, bob@example.net (Bob)', ['alice@example.org', 'bob@example.net']],
    ['"hidden-recipients": ;', []],
    ['Friends: a@example.org, b@example.org;', ['a@example.org', 'b@example.org']],
    ['"evil@example.com" <good@example.org>', ['good@example.org']],
    ['evil@example.com <good@example.org>', ['good@example.org']],
    ['a\u00c3\u00a9 <x@m\u00c3\u00bcller.de>', ['x@xn--mller-kva.de']],
    ['<>', []],
    ['nobody', []],
    ['<unclosed@example.org', ['unclosed@example.org']],
  ])('%j', (value, addresses) => {
    expect(addressesOf(value)).toEqual(addresses);
  });
});

describe('a date', () => {
  const moment = Date.UTC(2026, 10, 22, 22, 16, 5);
  test.each([
    'Sun, 22 Nov 2026 23:16:05 +0100',
    'Sun, 22 Nov 2026 23:16:05 +0100 (CET)',
    '22 Nov 2026 22:16:05 GMT',
    '22 Nov 26 22:16:05 UT',
    'Sun, 22 Nov 2026 22:16:05 -0000',
    'Sun, 22 Nov 2026 17:16:05 EST',
    'Sun,22 Nov 2026 23:16:05 +01:00',
    'Monday, 23-Nov-2026 03:46:05 +0530',
    'Sun, 22  Nov  2026 23:16:05.123 CET',
  ])('%s', (words) => {
    expect(readDate(words)).toBe(moment);
  });

  test.each([
    '',
    'yesterday',
    '22 Nov 2026',
    '22 Foo 2026 10:00:00 +0000',
    '42 Nov 2026 10:00:00 +0000',
    '22 Nov 2026 25:00:00 +0000',
    '22 Nov 2026 10:00:00 +9900',
    '22 Nov 2026 10:00:00 XYZ',
    '22 Nov 2026 10:00:00',
    '22 Nov 2026 10:00:00 constructor',
  ])('%j cannot be read', (words) => {
    expect(readDate(words)).toBeUndefined();
  });
});
