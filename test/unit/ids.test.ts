/** Ids of checks stand as strings wherever a cause, an owner or a fault's alarm is named: each must be a check's. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { ROOT } from './imports.ts';
import { CHECKS } from './judged.ts';

/** What looks like an id and is none: properties of Authentication-Results (RFC 8601 §2.7.2), and names of files. */
const OTHER_WORDS = /^smtp\.(?:mailfrom|helo|remote-ip|client-ip)$|\.(?:xml|txt)$/;

/** Closer than this to an id, and not the same: a slip. */
const SLIP = 3;

const ids: ReadonlySet<string> = new Set(CHECKS);
const areas: ReadonlySet<string> = new Set(CHECKS.map((id) => id.split('.')[0] ?? ''));

/** Every quoted word of the form `word.word`, with where it stands. */
function dottedWords(): readonly { readonly where: string; readonly word: string }[] {
  return globSync('{bin,checks,common,fixtures,reporters,test/lab}/**/*.ts', {
    cwd: ROOT,
    exclude: ['**/*.test.ts'],
  }).flatMap((file) =>
    readFileSync(resolve(ROOT, file), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(/(['"`])([a-z0-9-]+\.[a-z0-9-]+)\1/g)].map(([, , word = '']) => ({
          where: `${file}:${index + 1}`,
          word,
        })),
      ),
  );
}

test('no id stands twice', () => {
  expect(CHECKS.filter((id, index) => CHECKS.indexOf(id) !== index)).toEqual([]);
});

test('a word that looks like the id of a check is one', () => {
  const wrong = dottedWords().filter(({ word }) => {
    if (ids.has(word) || OTHER_WORDS.test(word)) return false;
    return areas.has(word.split('.')[0] ?? '') || distance(word, closest(word, CHECKS)) < SLIP;
  });
  expect(wrong.map(({ where, word }) => `${where} ${word}`)).toEqual([]);
});

test('an area is called by the name of its folder', () => {
  const folders = globSync('checks/*/*.check.ts', { cwd: ROOT }).map((file) => file.split('/')[1] ?? '');
  expect([...areas].toSorted()).toEqual([...new Set(folders)].toSorted());
  for (const folder of areas)
    expect(readFileSync(resolve(ROOT, 'checks', folder, 'area.ts'), 'utf8')).toContain(`id: '${folder}',`);
});
