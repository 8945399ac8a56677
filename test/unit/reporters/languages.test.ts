/** Every text has a twin in every language, and nothing that people read is no text. */
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../reporters/language.ts';
import { nameOf, nodesIn, sourcesIn, templateOf, walk, type Node, type Source } from '../sources.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const FOLDER = 'reporters/languages';
/** The one place where texts are made. */
const MAKER = 'common/say.ts';
const SOURCES = sourcesIn(
  ['{bin,checks,common,fixtures,reporters}/**/*.ts', '.ci/docs.ts', 'test/lab/{distance,lab,packages}.ts'],
  [`${FOLDER}/**`],
);
const FORMS = new Map(SOURCES.flatMap(({ file, program }) => formsIn(program).map((form) => [form, file] as const)));

function formsIn(program: Node): readonly string[] {
  const forms: string[] = [];
  walk(program, (node) => {
    if (isSaid(node))
      forms.push(templateOf(node['quasi']).pieces.reduce((form, piece, index) => `${form}{${index - 1}}${piece}`));
    return undefined;
  });
  return forms;
}

function isSaid({ type, tag }: Node): boolean {
  return type === 'TaggedTemplateExpression' && nameOf(tag) === 'say';
}

/**
 * Uses of `say` that are no templates, `say` under another name, and texts made without it: their forms cannot be found
 * here.
 */
function hiddenIn({ file, program }: Source): readonly string[] {
  const hidden: string[] = [];
  walk(program, (node) => {
    if (node.type === 'ImportDeclaration') {
      if (nodesIn(node['specifiers']).some(renames)) hidden.push(`${file} imports say under another name`);
      return [];
    }
    if (isSaid(node)) return templateOf(node['quasi']).expressions;
    if (nameOf(node) === 'say') hidden.push(`${file} hands say on`);
    if (
      node.type === 'ObjectExpression' &&
      ['form', 'args'].every((name) => nodesIn(node['properties']).some(({ key }) => nameOf(key) === name))
    )
      hidden.push(`${file} makes a text by hand`);
    return undefined;
  });
  return hidden;
}

function renames({ type, imported, local }: Node): boolean {
  return type === 'ImportNamespaceSpecifier'
    ? nameOf(local) === 'say'
    : nameOf(imported) === 'say' && nameOf(local) !== 'say';
}

function withoutSlots(form: string): string {
  return form.replaceAll(/\{\d+\}/g, '');
}

function slotsOf(form: string): string {
  return [...new Set(form.match(/\{\d+\}/g))].toSorted().join('');
}

test('the forms are found', () => {
  expect(FORMS.size).toBeGreaterThan(1500);
  expect(FORMS.get('{0} ({1}): {2}')).toBe('bin/commands/catalogue.ts');
});

test('say is called with templates only', () => {
  expect(SOURCES.filter(({ file }) => file !== MAKER).flatMap(hiddenIn)).toEqual([]);
});

test('twins are read only where their language is spoken', () => {
  const imports = SOURCES.flatMap(({ file, program }) =>
    nodesIn(program['body']).map(({ type, source }) => ({
      file,
      from: type === 'ImportDeclaration' ? String((source as Node)['value']) : '',
    })),
  );
  expect(imports.filter(({ from }) => from.endsWith('/language.ts')).length).toBeGreaterThan(5);
  expect(imports.filter(({ from }) => from.includes('languages/'))).toEqual([]);
});

/** The twins that a file holds. */
async function twinsIn(file: string): Promise<Readonly<Record<string, string>>> {
  return ((await import(resolve(ROOT, file))) as { readonly TEXTS: Readonly<Record<string, string>> }).TEXTS;
}

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', async (language) => {
  const index = `${FOLDER}/${language}/index.ts`;
  const files = globSync(`${FOLDER}/${language}/*.ts`, { cwd: ROOT, exclude: [index] });
  const parts = await Promise.all(files.map(async (file) => ({ file, texts: await twinsIn(file) })));
  const twins = parts.flatMap(({ file, texts }) => Object.entries(texts).map(([form, twin]) => ({ file, form, twin })));
  const wrong = (isWrong: (one: (typeof twins)[number]) => boolean): readonly string[] =>
    twins.filter(isWrong).map(({ file, form }) => `${file}: ${form}`);

  test('has a twin for every form with words', () => {
    expect(
      [...FORMS]
        .filter(([form]) => /\p{L}/u.test(withoutSlots(form)) && !twins.some((twin) => twin.form === form))
        .map(([form, file]) => `${file}: ${form}`),
    ).toEqual([]);
  });

  test('has no twin of a form that is gone', () => {
    expect(wrong(({ form }) => !FORMS.has(form))).toEqual([]);
  });

  test('has each form once, and every file in its index', async () => {
    const counts = Map.groupBy(twins, ({ form }) => form);
    expect(
      [...counts]
        .filter(([, all]) => all.length > 1)
        .map(([form, all]) => `${all.map(({ file }) => file).join(', ')}: ${form}`),
    ).toEqual([]);
    expect(Object.keys(await twinsIn(index)).toSorted()).toEqual([...counts.keys()].toSorted());
  });

  test('puts in what the form puts in', () => {
    expect(wrong(({ form, twin }) => slotsOf(form) !== slotsOf(twin))).toEqual([]);
  });

  test('keeps commands and names only as they are', () => {
    const stays = /^[^a-z]*(?:[a-z]?[^a-z]+)*$|^mailadm$|^sudo /;
    expect(
      wrong(
        ({ form, twin }) =>
          (withoutSlots(twin).trim() === '' && withoutSlots(form).trim() !== '') ||
          (twin === form && !stays.test(withoutSlots(form))),
      ),
    ).toEqual([]);
  });

  test('holds the lines to paste as they are', () => {
    const lineToPaste =
      /^(?:(?:sudo(?! on)|curl|grep|git|rm|ls|echo|mailadm (?:init|gen-qr|list-|mod-|add-|setup-)) ?.*[-/=.].*|[A-Z_]{3,}=.*|.* IN [A-Z]+ .*)$/;
    expect(
      wrong(({ form, twin }) =>
        form.split('\n').some((line) => lineToPaste.test(line) && !twin.split('\n').includes(line)),
      ),
    ).toEqual([]);
  });

  test('ends as the form ends', () => {
    expect(
      wrong(
        ({ form, twin }) =>
          form.endsWith('.') !== /[。.]$/.test(twin) || form.split('\n').length !== twin.split('\n').length,
      ),
    ).toEqual([]);
  });

  test.runIf(language === 'zh-CN')('says sentences in Chinese and with Chinese marks', () => {
    const han = /\p{Script=Han}/u;
    expect(
      wrong(({ form, twin }) => /[a-z]{3,} [a-z]{3,} [a-z]{3,}/.test(form) && twin !== form && !han.test(twin)),
    ).toEqual([]);
    expect(wrong(({ twin }) => /\p{Script=Han} ?[,;?!](?![a-z=])|\p{Script=Han}[.:](?!\w)/u.test(twin))).toEqual([]);
  });
});

/** Two English words, one behind the other. */
const WORDS = /[A-Za-z]{2,},? [a-z]{2,}/;
/** Where words are on their way to people. */
const TELLERS = new Set(['write', 'UsageError', 'tell', 'emit', 'verbatim', 'printable', 'shown']);

describe('what people read goes through say', () => {
  test.each(['bin', 'reporters'])('in %s', (room) => {
    const sources = SOURCES.filter(({ file }) => file.startsWith(`${room}/`));
    expect(sources.flatMap(({ file, program }) => plainWords(program).map((words) => `${file}: ${words}`))).toEqual([]);
  });

  test('in the page, between its tags', () => {
    const pages = SOURCES.filter(({ file }) => file.startsWith('reporters/html/'));
    expect(pages.flatMap(({ file, program }) => betweenTags(program).map((words) => `${file}: ${words}`))).toEqual([]);
  });
});

/** English that is told as it is. */
function plainWords(program: Node): readonly string[] {
  const found: string[] = [];
  walk(program, (node) => {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      const { callee } = node;
      const name = nameOf(callee) ?? nameOf((callee as Node)['property']);
      if (name !== undefined && TELLERS.has(name))
        for (const argument of nodesIn(node['arguments']))
          found.push(...literalsIn(argument).filter((words) => WORDS.test(words)));
    }
    return undefined;
  });
  return found;
}

/** The strings in an expression, those of texts aside. */
function literalsIn(expression: Node): readonly string[] {
  const found: string[] = [];
  walk(expression, (node) => {
    if (isSaid(node)) return [];
    if (node.type === 'Literal' && typeof node['value'] === 'string') found.push(node['value']);
    if (node.type === 'TemplateLiteral') found.push(...templateOf(node).pieces);
    return undefined;
  });
  return found;
}

/** Our name, and an attribute. */
const NO_ENGLISH = new Set(['mailproof', 'open']);

function betweenTags(program: Node): readonly string[] {
  const found: string[] = [];
  walk(program, (node) => {
    if (node.type !== 'TaggedTemplateExpression' || nameOf(node['tag']) !== 'html') return undefined;
    const words = templateOf(node['quasi'])
      .pieces.join('')
      .replaceAll(/<[^>]*>/g, ' ');
    found.push(...(words.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !NO_ENGLISH.has(word)));
    return undefined;
  });
  return found;
}
