import { describe, expect, it } from 'vitest';
import { joined, lines, say, verbatim } from '../../../common/say.ts';
import { printable, printableEvidence, render } from '../../../reporters/render.ts';

describe('printable', () => {
  it.each([
    ['a terminal escape', '\u001b[2J', '\\x1b[2J'],
    ['an 8-bit escape', '\u009b31m', '\\x9b31m'],
    ['line ends', 'a\r\nb', 'a\\r\\nb'],
    ['NUL and DEL', '\u0000\u007f', '\\x00\\x7f'],
    ['a bidirectional override', 'moc.\u202eexe', 'moc.\\u202eexe'],
    ['a zero-width space', 'a\u200bb', 'a\\u200bb'],
    ['a line separator', 'a\u2028b', 'a\\u2028b'],
    ['half a surrogate pair', 'a\ud800b', 'a\\ud800b'],
    ['plain words of any language', '邮件 – naïve 📮', '邮件 – naïve 📮'],
  ])('makes %s visible', (_, given, shown) => {
    expect(printable(given)).toBe(shown);
  });
});

describe('orders to CI servers', () => {
  it.each([
    ['at the start', '::error::pwned', '\\x3a:error::pwned'],
    ['where a line may be broken', 'a ::add-mask::b ::stop-commands::c', 'a \\x3a:add-mask::b \\x3a:stop-commands::c'],
    ['with properties', ' ::error file=a,line=1::pwned', ' \\x3a:error file=a,line=1::pwned'],
    ['of the old form, anywhere', 'x##[error]y', 'x\\x23#[error]y'],
    ['of Azure Pipelines', '##vso[task.complete]', '\\x23#vso[task.complete]'],
    ['of TeamCity', '##teamcity[x]', '\\x23#teamcity[x]'],
  ])('%s become mere words', (_, given, shown) => {
    expect(printable(given)).toBe(shown);
  });

  it.each(['2001:db8::1', '::1', 'fe80::1%eth0', 'a::b', 'C++ ## heading'])('%s is none', (words) => {
    expect(printable(words)).toBe(words);
  });
});

describe('render', () => {
  it('keeps its own line breaks and escapes those of arguments', () => {
    expect(render(say`one\ntwo ${'three\nfour'}`)).toBe('one\ntwo three\\nfour');
  });

  it('renders texts within texts, lines and lists', () => {
    expect(render(lines(say`a ${say`b ${1}`}`, verbatim('c')))).toBe('a b 1\nc');
    expect(render(joined(['x', say`y`]))).toBe('x, y');
  });

  it('does not read braces that a server sent as slots', () => {
    expect(render(say`${'{1}'} and ${'{0}'}`)).toBe('{1} and {0}');
  });
});

describe('printableEvidence', () => {
  it('bounds length, breadth and depth', () => {
    const deep = JSON.parse(`${'['.repeat(50)}1${']'.repeat(50)}`) as unknown;
    expect(JSON.stringify(printableEvidence(deep))).toContain('…');
    expect((printableEvidence(Array.from({ length: 1000 }, () => 1)) as unknown[]).length).toBe(200);
    expect((printableEvidence('x'.repeat(1_000_000)) as string).length).toBeLessThan(5000);
  });

  it('escapes keys and values', () => {
    expect(printableEvidence({ 'k\u001b': ['v\u0007'] })).toEqual({ 'k\\x1b': ['v\\x07'] });
  });
});
