import { describe, expect, it } from 'vitest';
import { visible } from '../../../common/visible.ts';

describe('visible', () => {
  it.each([
    ['controls', '\u0000\u001b[2J\u007f\u009b', '\\x00\\x1b[2J\\x7f\\x9b'],
    ['line ends and tabs', 'a\r\n\tb', 'a\\r\\n\\tb'],
    [
      'what hides or turns text round',
      '\u202e\u2066\u200b\ufeff\u00ad\u180e',
      '\\u202e\\u2066\\u200b\\ufeff\\xad\\u180e',
    ],
    ['tags beyond the first plane', 'a\u{e0041}b', 'a\\u{e0041}b'],
    ['what is no character, which XML does not take', '\ufffe\uffff\u{1ffff}', '\\ufffe\\uffff\\u{1ffff}'],
    ['halves of a pair', 'a\ud800b\udc00', 'a\\ud800b\\udc00'],
    ['plain words of any language', '邮件 – naïve 📮 \ufffd', '邮件 – naïve 📮 \ufffd'],
  ])('%s', (_, given, shown) => {
    expect(visible(given)).toBe(shown);
  });
});
