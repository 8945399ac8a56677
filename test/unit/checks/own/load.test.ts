/** Checks of one's own: what a file may export, what is said of one that is broken, and what the judge is handed. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { takeDefinitions, type Definition } from '../../../../checks/court/area.ts';
import { carryOut, startJudgement } from '../../../../checks/court/carry-out.ts';
import { checksIn, defineOwn } from '../../../../checks/own/load.ts';
import { english } from '../../../../common/say.ts';
import { verdictOf } from '../../../../reporters/verdict.ts';
import { happySenses, type Facts } from '../../happy/index.ts';
import { httpOf } from '../../happy/net.ts';
import { ROOT } from '../../imports.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailproof-own-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const EXAMPLE = resolve(ROOT, 'docs/examples/checks/webmail.ts');
const WORDS = "title: 'All is well', failure: 'It is not', weight: 'required', why: 'Why not', fix: 'Mend it'";

function file(name: string, words: string): string {
  const place = join(folder, name);
  writeFileSync(place, words);
  return place;
}

async function defined(...files: readonly string[]): Promise<readonly Definition[]> {
  await defineOwn(files);
  return takeDefinitions();
}

async function judgedBy(definition: Definition, facts: Facts = {}) {
  const senses = happySenses(facts);
  const unmet: string[] = [];
  const judgement = await startJudgement(definition, senses, (sentence) => unmet.push(sentence));
  let crash: { name: string; message: string } | undefined;
  try {
    await carryOut(judgement, definition, senses);
  } catch (error) {
    crash = { name: 'Error', message: error instanceof Error ? error.message : '' };
  }
  const meta = judgement.close();
  const errors = [...unmet.map((message) => ({ name: 'AssertionError', message })), ...(crash ? [crash] : [])];
  const { verdict, reason } = verdictOf({ state: errors.length > 0 ? 'failed' : 'passed', errors }, meta);
  const said = (meta.outcome?.findings ?? []).map(({ message }) => english(message));
  return {
    verdict,
    reason: reason === undefined ? '' : english(reason),
    said,
    fix: english(meta.outcome?.fix ?? meta.fix),
  };
}

async function onlyOne(name: string, words: string, facts: Facts = {}) {
  const [definition] = await defined(file(name, words));
  if (definition === undefined) throw new Error('nothing was defined');
  return { id: definition.card.id, ...(await judgedBy(definition, facts)) };
}

function answering(status: number): Facts {
  return { http: httpOf(() => ({ status, headers: {}, body: '' })) };
}

describe('the example', () => {
  test.each([
    [200, 'pass', []],
    [502, 'warn', ['https://mail.example.org/SOGo/ answers with the error 502']],
  ])('%i', async (status, verdict, said) => {
    const [definition] = await defined(EXAMPLE);
    expect(definition?.card.id).toBe('own.webmail');
    expect(definition && (await judgedBy(definition, answering(status)))).toMatchObject({ verdict, said });
  });

  test('fits the types that the package ships', () => {
    const project = join(folder, 'project');
    const product = join(project, 'node_modules/mailproof');
    mkdirSync(join(product, 'dist'), { recursive: true });
    writeFileSync(join(product, 'package.json'), '{"name": "mailproof", "types": "dist/own-check.d.ts"}');
    copyFileSync(resolve(ROOT, 'checks/own/surface.ts'), join(product, 'dist/own-check.d.ts'));
    copyFileSync(EXAMPLE, join(project, 'webmail.ts'));
    symlinkSync(resolve(ROOT, 'node_modules/@types'), join(project, 'node_modules/@types'));
    writeFileSync(join(project, 'package.json'), '{"type": "module"}');
    const words = ['--noEmit', '--strict', '--module', 'nodenext', '--skipLibCheck', 'false', 'webmail.ts'];
    const check = () =>
      execFileSync(resolve(ROOT, 'node_modules/.bin/tsc'), words, { cwd: project, encoding: 'utf8', stdio: 'pipe' });
    expect(check()).toBe('');
    writeFileSync(
      join(project, 'webmail.ts'),
      "import type { OwnCheck } from 'mailproof';\nexport default {} satisfies OwnCheck;\n",
    );
    expect(check).toThrow();
  });
});

describe('a judge', () => {
  test('may say in plain words that it does not know, or does not apply', async () => {
    const doubt = `export default { id: 'own.doubt', ${WORDS}, async judge({ doubt }) { doubt({ reason: 'nobody answers' }); } };`;
    expect(await onlyOne('doubt.mjs', doubt)).toMatchObject({ verdict: 'inconclusive', reason: 'nobody answers' });
    const exempt = `export default { id: 'own.exempt', ${WORDS}, async judge({ exempt }) { exempt('not on Sundays'); } };`;
    expect(await onlyOne('exempt.mjs', exempt)).toMatchObject({ verdict: 'exempt', reason: 'not on Sundays' });
  });

  test('says what to do, of one finding or of all', async () => {
    const claim = `export default { id: 'own.fix', ${WORDS}, async judge({ claim }) { claim(false, { good: 'g', bad: 'b' }); } };`;
    expect(await onlyOne('fix.mjs', claim)).toMatchObject({ verdict: 'fail', said: ['b'], fix: 'Mend it' });
  });
});

describe('what is broken', () => {
  test.each([
    ['syntax.mjs', 'no such words', 'own.syntax', 'syntax.mjs: '],
    ['nothing.mjs', 'export const a = 1;', 'own.nothing', 'nothing.mjs: it has no default export'],
    ['Foreign Id.mjs', `export default { id: 'dns.mx', ${WORDS} };`, 'own.foreign-id', 'the id must be own.'],
    ['untold.mjs', "export default { id: 'own.untold' };", 'own.untold', 'own.untold has no title'],
    ['unjudged.mjs', `export default { id: 'own.unjudged', ${WORDS} };`, 'own.unjudged', 'own.unjudged has no judge'],
    [
      'crash.mjs',
      `export default { id: 'own.crash', ${WORDS}, async judge() { throw new Error('oops'); } };`,
      'own.crash',
      'oops',
    ],
    [
      'mute.mjs',
      `export default { id: 'own.mute', ${WORDS}, async judge() {} };`,
      'own.mute',
      'the check judged nothing',
    ],
  ])('%s', async (name, words, id, reason) => {
    const found = await onlyOne(name, words);
    expect(found).toMatchObject({ id, verdict: 'broken' });
    expect(found.reason).toContain('this check of your own is broken: ');
    expect(found.reason).toContain(reason);
  });

  test('takes nothing from the others', async () => {
    const good = `export default [{ id: 'own.one', ${WORDS}, async judge() {} }, { id: 'own.two', ${WORDS}, async judge() {} }];`;
    const found = await defined(
      file('bad.mjs', 'no such words'),
      file('good.mjs', good),
      EXAMPLE,
      join(folder, 'gone.ts'),
    );
    expect(found.map(({ card }) => card.id)).toEqual(['own.bad', 'own.one', 'own.two', 'own.webmail', 'own.gone']);
  });

  test('is an id that stands twice', async () => {
    const twice = `export default { id: 'own.twice', ${WORDS}, async judge() {} };`;
    const found = await defined(file('twice.mjs', twice), file('again.mjs', twice));
    expect(found.map(({ card }) => card.id)).toEqual(['own.twice', 'own.again']);
  });
});

test.each([
  [1, 'no check'],
  [
    { id: 'own.x', title: 't', failure: 'f', why: 'w', fix: 'f', weight: 'heavy', judge: () => undefined },
    'the weight of own.x',
  ],
])('%j', (exported, words) => expect(() => checksIn(exported)).toThrow(words));
