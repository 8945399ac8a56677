/** A name means one thing: what a file offers to others is called like nothing else in the house. */
import { expect, test } from 'vitest';
import { isNode, nameOf, nodesIn, sourcesIn, type Node, type Source } from './sources.ts';

interface Named {
  readonly file: string;
  readonly name: string;
  readonly isType: boolean;
  readonly isExported: boolean;
}

/** Every file of a language offers its twins by this name, and index.ts gathers them. */
const IN_EACH_FILE_OF_A_LANGUAGE = 'TEXTS';

/** What a statement at the top of a file declares. */
function namedIn({ file, program }: Source): readonly Named[] {
  return nodesIn(program['body']).flatMap((statement) => {
    const isExported = statement.type === 'ExportNamedDeclaration';
    const declared = isExported ? statement['declaration'] : statement;
    if (!isNode(declared)) return [];
    const isType = /^TS(?:Interface|TypeAlias)|^ClassDeclaration$/.test(declared.type);
    return namesOf(declared).map((name) => ({ file, name, isType, isExported }));
  });
}

function namesOf(declared: Node): readonly string[] {
  const names =
    declared.type === 'VariableDeclaration'
      ? nodesIn(declared['declarations']).map(({ id }) => nameOf(id))
      : [nameOf(declared['id'])];
  return names.filter((name) => name !== undefined);
}

/** Names that stand in several files, with the files. */
function doubles(names: readonly Named[]): readonly string[] {
  return [...Map.groupBy(names, ({ name }) => name)]
    .filter(([, all]) => new Set(all.map(({ file }) => file)).size > 1)
    .map(([name, all]) => `${name}: ${all.map(({ file }) => file).join(', ')}`);
}

const product = sourcesIn(['{bin,checks,common,fixtures,reporters}/**/*.ts'])
  .flatMap(namedIn)
  .filter(({ name }) => name !== IN_EACH_FILE_OF_A_LANGUAGE);

test('the names are found', () => {
  expect(product.map(({ name }) => name)).toEqual(expect.arrayContaining(['Bench', 'say', 'VERDICTS', 'MailcowApi']));
});

test('no two files of the product export the same name', () => {
  expect(doubles(product.filter(({ isExported }) => isExported))).toEqual([]);
});

test('a type that the product exports shares its name with no other one, not even with one that stays at home', () => {
  const exported = new Set(product.filter(({ isType, isExported }) => isType && isExported).map(({ name }) => name));
  expect(doubles(product.filter(({ name, isType }) => isType && exported.has(name)))).toEqual([]);
});

test('no two files of the lab export the same name', () => {
  const lab = sourcesIn(['test/lab/**/*.ts']).flatMap(namedIn);
  expect(doubles(lab.filter(({ isExported }) => isExported))).toEqual([]);
});
