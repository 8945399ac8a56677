/** The Chinese README holds everything that the English one does: sections, tables, code and links. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

interface Block {
  /** sh, yaml; '' for a screen, which is in the language of the page. */
  readonly language: string;
  readonly text: string;
}

interface Section {
  /** Of its heading. */
  readonly level: number;
  readonly blocks: readonly Block[];
  /** Of each table, its rows; of each row its columns. */
  readonly tables: readonly (readonly number[])[];
  /** Files and addresses that it leads to, wherever it stands itself. */
  readonly links: readonly string[];
}

function sectionsIn(file: string): readonly Section[] {
  const blocks: Block[] = [];
  const prose = readFileSync(resolve(ROOT, file), 'utf8').replace(
    /^```(\w*)\n([^]*?)^```$/gm,
    (_all, language: string, text: string) => `BLOCK ${blocks.push({ language, text }) - 1}`,
  );
  return prose.split(/^(?=#+ )/m).map((section) => ({
    level: /^#*/.exec(section)?.[0].length ?? 0,
    blocks: [...section.matchAll(/^BLOCK (\d+)$/gm)].flatMap(([, index]) => blocks[Number(index)] ?? []),
    tables: [...section.matchAll(/(?:^\|.*\n)+/gm)].map(([table]) =>
      table
        .trim()
        .split('\n')
        .map((row) => row.split('|').length),
    ),
    links: [...section.matchAll(/\]\(([^)]*)\)/g)].map(([, to = '']) =>
      to
        .replace(/^\.\.\//, '')
        .replace(/^docs\//, '')
        .replace(/\.zh-CN(?=\.md$)/, ''),
    ),
  }));
}

/** What both pages say in code; comments, reasons and the reader's own language and time zone aside. */
function codeOf({ language, text }: Block): string {
  if (language === '') return '';
  return text
    .replace(/(?<=^|\s)#.*$/gm, '')
    .replace(/(?:--env )?LANG=zh_CN\.UTF-8 /g, '')
    .replace(/(?<=\breason: ).*$/gm, '')
    .replace(/(?<=\bzone: )[\w/]+/g, '')
    .replace(/[ \t]+$/gm, '');
}

function allCode({ blocks }: Section): readonly (readonly string[])[] {
  return blocks.map((block) => [block.language, codeOf(block)]);
}

const ENGLISH = sectionsIn('README.md');
const CHINESE = sectionsIn('docs/README.zh-CN.md');

test('the sections are found', () => {
  expect(ENGLISH.length).toBeGreaterThan(10);
  expect(ENGLISH.flatMap(({ blocks }) => blocks).length).toBeGreaterThan(20);
  expect(ENGLISH.flatMap(({ tables }) => tables).length).toBeGreaterThan(2);
});

test('both have the same sections', () => {
  expect(CHINESE.map(({ level }) => level)).toEqual(ENGLISH.map(({ level }) => level));
});

test('both show the same code, but for comments, and as many screens', () => {
  expect(CHINESE.map(allCode)).toEqual(ENGLISH.map(allCode));
});

test('both have the same tables, by rows and columns', () => {
  expect(CHINESE.map(({ tables }) => tables)).toEqual(ENGLISH.map(({ tables }) => tables));
});

test('both lead to the same places', () => {
  const [, ...english] = ENGLISH.map(({ links }) => links.toSorted());
  const [, ...chinese] = CHINESE.map(({ links }) => links.toSorted());
  expect(chinese).toEqual(english);
});
