import { describe, expect, it } from 'vitest';
import { columnsOf, cut } from '../../../reporters/columns.ts';
import { wrap } from '../../../reporters/wrap.ts';

describe('columns', () => {
  it.each([
    ['mail', 4],
    ['邮件', 4],
    ['邮件 mail。', 11],
    ['✓ – · …', 7],
    ['📮', 2],
    ['', 0],
  ])('%s takes %i', (words, columns) => {
    expect(columnsOf(words)).toBe(columns);
  });

  it('are cut by what is seen', () => {
    expect([cut('邮件 mail', 3), cut('邮件 mail', 4), cut('邮件 mail', 6), cut('📮📮', 3)]).toEqual([
      '邮',
      '邮件',
      '邮件 m',
      '📮',
    ]);
  });
});

describe('wrap', () => {
  it('breaks between words, keeps long ones whole and line breaks', () => {
    expect(wrap('one two three\nfour', 9, '', '  ')).toEqual(['one two', '  three', '  four']);
    expect(wrap('a averyveryverylongword b', 10, '', ' ')).toEqual(['a', ' averyveryverylongword', ' b']);
    expect(wrap('', 10, '  ', '  ')).toEqual(['  ']);
  });

  it('breaks Chinese anywhere but before a closing mark and behind an opening one', () => {
    expect(wrap('邮件服务器没有响应。', 18, '', '')).toEqual(['邮件服务器没有响', '应。']);
    expect(wrap('一二三四（五六）七', 10, '', '')).toEqual(['一二三四', '（五六）七']);
    expect(wrap('在 mailcow 目录中，运行它', 12, '', '')).toEqual(['在 mailcow', '目录中，运行', '它']);
  });

  it('keeps what is to be copied whole inside of Chinese', () => {
    expect(wrap('运行：docker-compose-restart吧', 10, '', '')).toEqual(['运行：', 'docker-compose-restart', '吧']);
  });
});
