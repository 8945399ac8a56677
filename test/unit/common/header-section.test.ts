import { describe, expect, test } from 'vitest';
import {
  headerEnd,
  headerLines,
  LONGEST_HEADER,
  MOST_HEADER_LINES,
  withBoundedHeader,
} from '../../../common/header-section.ts';

describe('the header of a message', () => {
  test.each([
    ['CRLF', 'A: 1\r\nB: 2\r\n\r\nC: 3\r\n', ['A: 1', 'B: 2'], 12],
    ['LF', 'A: 1\n b\n\nC', ['A: 1', ' b'], 8],
    ['both', 'A: 1\r\nB: 2\n\r\nC', ['A: 1', 'B: 2'], 11],
    ['no body', 'A: 1\nB: 2', ['A: 1', 'B: 2'], 9],
    ['no header', '\r\nA: 1\r\n', [], 0],
    ['nothing', '', [], 0],
  ])('with %s ends at the empty line', (_, raw, lines, end) => {
    expect(headerLines(raw)).toEqual({ lines, cut: false });
    expect(headerEnd(raw)).toBe(end);
    expect(withBoundedHeader(raw)).toBe(raw);
  });
});

/** Headers that cost more than they are worth, by what is much about them. */
const HUGE = {
  lines: `From: a@example.org\r\n${'a: b\r\n'.repeat(300_000)}`,
  'folded lines': `From: a@example.org\r\nX: a\r\n${' b\r\n'.repeat(300_000)}`,
  'one line': `From: a@example.org\r\nX: ${'a'.repeat(3_000_000)}\r\n`,
  'the first line': `X: ${'a'.repeat(3_000_000)}\r\n`,
  'a line without an end': `From: a@example.org\r\nX: ${'a'.repeat(3_000_000)}`,
  'bare line feeds': `From: a@example.org\n${'a: b\n'.repeat(300_000)}`,
};

describe('of a huge header', () => {
  test.each(Object.entries(HUGE))('(%s) no more lines and bytes are read than the bounds say', (_, header) => {
    const { lines, cut } = headerLines(`${header}\r\nbody`);
    expect(cut).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(MOST_HEADER_LINES);
    expect(lines.reduce((sum, line) => sum + line.length, 0)).toBeLessThanOrEqual(LONGEST_HEADER);
    expect(lines.join('\n')).toBe(header.replaceAll('\r\n', '\n').slice(0, lines.join('\n').length));
  });

  test.each(Object.entries(HUGE))('(%s) others get no more either, and the whole body', (_, header) => {
    const raw = `${header}\r\n\r\nbody\r\n`;
    const bounded = withBoundedHeader(raw);
    expect(bounded.length).toBeLessThan(LONGEST_HEADER + 200);
    expect(bounded.endsWith('\r\n\r\nbody\r\n')).toBe(true);
    expect(headerLines(bounded)).toEqual(headerLines(raw));
    expect(withBoundedHeader(bounded)).toBe(bounded);
  });
});
