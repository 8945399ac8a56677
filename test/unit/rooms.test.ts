/** The rooms of the house (CONTRIBUTING.md): who may import what. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsIn, ROOT, type Import } from './imports.ts';

function offenders(room: string, isWrong: (found: Import) => boolean): readonly string[] {
  return importsIn(room)
    .filter(isWrong)
    .map(({ file, from }) => `${file} imports ${from}`);
}

/** Whether something stands in one of these rooms. */
function isIn(...rooms: readonly string[]): (found: Import) => boolean {
  return ({ target }) => rooms.some((room) => target.startsWith(`${room}/`));
}

/** What moves bytes. */
const MOVERS =
  /^(?:node:(?:net|tls|dns|dgram|http|https|http2|child_process|fs)(?:\/|$)|(?:execa|imapflow|nodemailer|undici|dns-packet)(?:\/|$))/;
const VITEST = /^vitest(?:\/|$)/;

test('the rooms are found', () => {
  for (const room of ['bin', 'checks', 'fixtures', 'reporters']) expect(importsIn(room).length).toBeGreaterThan(10);
  expect(globSync('common/**/*.ts', { cwd: ROOT }).length).toBeGreaterThan(3);
});

describe('checks', () => {
  test('move no bytes', () => {
    expect(offenders('checks', ({ target }) => MOVERS.test(target))).toEqual([]);
  });

  test('know neither reporters nor the command', () => {
    expect(offenders('checks', isIn('reporters', 'bin', 'test'))).toEqual([]);
  });

  test('know vitest by its types only', () => {
    expect(offenders('checks', ({ target, typeOnly }) => VITEST.test(target) && !typeOnly)).toEqual([]);
  });
});

test('roots stand above the checks: no judge knows of them', () => {
  expect(importsIn('checks/roots').length).toBeGreaterThan(2);
  expect(
    offenders('checks', (found) => isIn('checks/roots')(found) && !found.file.startsWith('checks/roots/')),
  ).toEqual([]);
});

test('what runs needs no package that is there for the tests only', () => {
  const { dependencies, peerDependencies } = JSON.parse(
    readFileSync(resolve(ROOT, 'package.json'), 'utf8'),
  ) as Readonly<Record<'dependencies' | 'peerDependencies', Readonly<Record<string, string>>>>;
  const installed = new Set(Object.keys({ ...dependencies, ...peerDependencies }));
  const absent = (found: Import): boolean =>
    !found.typeOnly &&
    !/^node:|\.ts$/.test(found.target) &&
    !installed.has(/^(?:@[^/]+\/)?[^/]+/.exec(found.target)?.[0] ?? '');
  expect(['bin', 'checks', 'common', 'fixtures', 'reporters'].flatMap((room) => offenders(room, absent))).toEqual([]);
});

describe('fixtures', () => {
  test('know neither checks nor reporters nor the command', () => {
    expect(offenders('fixtures', isIn('checks', 'reporters', 'bin', 'test'))).toEqual([]);
  });

  test('know vitest in one place', () => {
    expect(offenders('fixtures', ({ file, target }) => VITEST.test(target) && file !== 'fixtures/index.ts')).toEqual(
      [],
    );
  });
});

describe('reporters', () => {
  test('know of checks what they leave behind, and nothing of the command', () => {
    expect(offenders('reporters', (found) => isIn('checks')(found) && !found.typeOnly)).toEqual([]);
    expect(offenders('reporters', isIn('bin', 'test'))).toEqual([]);
  });

  test('know of common how sentences are made, the words of strangers shown, what the system says told; of fixtures only types', () => {
    const lent = ['common/say.ts', 'common/visible.ts', 'common/settings.ts', 'common/system-error.ts'];
    expect(
      offenders(
        'reporters',
        (found) => isIn('fixtures', 'common')(found) && !found.typeOnly && !lent.includes(found.target),
      ),
    ).toEqual([]);
    expect(offenders('reporters', ({ target, typeOnly }) => VITEST.test(target) && !typeOnly)).toEqual([]);
  });
});

describe('common', () => {
  test('stands under all rooms', () => {
    expect(offenders('common', isIn('fixtures', 'checks', 'reporters', 'bin', 'test'))).toEqual([]);
    expect(offenders('common', ({ target }) => MOVERS.test(target) || VITEST.test(target))).toEqual([]);
  });
});

test('the laboratory is known to the demo only', () => {
  expect(offenders('bin', (found) => isIn('test')(found) && found.file !== 'bin/commands/demo.ts')).toEqual([]);
});
