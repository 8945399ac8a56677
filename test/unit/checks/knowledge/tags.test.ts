import { expect, test } from 'vitest';
import { miscased, parseTags, startsWithVersion, tagValue } from '../../../../checks/knowledge/tags.ts';

test('white space, order and a trailing semicolon do not matter; values keep their inner blanks and equal signs', () => {
  const list = parseTags(' v = DMARC1 ;\tp=none;; rua = mailto:a@b.org?x=y z ; ');
  expect(list.tags).toEqual([
    { name: 'v', value: 'DMARC1' },
    { name: 'p', value: 'none' },
    { name: 'rua', value: 'mailto:a@b.org?x=y z' },
  ]);
  expect(list.malformed).toEqual([]);
  expect(list.duplicates).toEqual([]);
});

test('duplicates and pieces that are no tag are told', () => {
  const list = parseTags('v=DKIM1; p=a; p=b; oops; =x; 1=2');
  expect(list.duplicates).toEqual(['p']);
  expect(list.malformed).toEqual(['oops', '=x', '1=2']);
  expect(tagValue(list, 'p')).toBe('a');
  expect(tagValue(list, 'P')).toBeUndefined();
});

test('names are case-sensitive, and a wrong case is found', () => {
  expect(miscased(parseTags('v=DMARC1;P=reject;X=1'), ['v', 'p'])).toEqual([{ name: 'P', value: 'reject' }]);
});

test.each([
  ['v=DMARC1', true],
  ['v=DMARC1;', true],
  [' v = DMARC1 ; p=none', true],
  ['v=dmarc1;p=none', false],
  ['p=none;v=DMARC1', false],
  ['v=DMARC10', false],
  ['', false],
  ['v=DMARC1 p=none', false],
])('%j starts with its version: %s', (text, yes) => expect(startsWithVersion(text, 'DMARC1')).toBe(yes));

test('huge and hostile lists end soon', () => {
  expect(parseTags('a=b;'.repeat(100_000)).tags.length).toBeLessThanOrEqual(100);
  expect(parseTags(`v=${' '.repeat(200_000)}x\0;${' '.repeat(200_000)}`).tags).toHaveLength(1);
});
