import { expect, test } from 'vitest';
import { domainsAtOnce, openFilesAllowed } from '../../../../bin/engine/open-files.ts';

test('the limit is read as the system tells it', () => {
  expect(openFilesAllowed('Limit  Soft\nMax open files            40      40      files\n')).toBe(40);
  expect(openFilesAllowed('Max open files            unlimited      unlimited      files\n')).toBeUndefined();
  expect(openFilesAllowed('')).toBeUndefined();
});

test.each([
  [undefined, 20],
  [1024, 20],
  [256, 6],
  [96, 1],
])('with %s files, so many domains at once: %i', (allowed, domains) => {
  expect(domainsAtOnce(20, allowed)).toBe(domains);
});

test('too few are told in one line that says what to do', () => {
  expect(() => domainsAtOnce(1, 40)).toThrow(
    'this process may have only 40 files and connections open at a time, and needs 96; run before it: ulimit -n 1024',
  );
});
