/**
 * Lines that fit on a screen, and files that one can read at once: what prettier leaves alone, comments, the inside of
 * templates and the length of files, is held here.
 */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './imports.ts';
import { childrenOf, nameOf, sourcesIn, type Node } from './sources.ts';

const WIDTH = 120;
/** A longer file is about several things. */
const HEIGHT = 300;
const SOURCES = ['{.ci,bin,checks,common,fixtures,reporters,test}/**/*.ts', '*.ts'];

interface Line {
  readonly file: string;
  readonly number: number;
  readonly text: string;
  /** Where it begins in its file. */
  readonly start: number;
}

function longLinesOf(file: string): readonly Line[] {
  let start = 0;
  return readFileSync(resolve(ROOT, file), 'utf8')
    .split('\n')
    .map((text, index) => {
      const line = { file, number: index + 1, text, start };
      start += text.length + 1;
      return line;
    })
    .filter(({ text }) => text.length > WIDTH);
}

function nodesOf(node: Node, wanted: (node: Node) => boolean): readonly Node[] {
  const below = childrenOf(node).flatMap((child) => nodesOf(child, wanted));
  return wanted(node) ? [node, ...below] : below;
}

function told({ file, number, text }: Line): string {
  return `${file}:${number} ${text.trim().slice(0, WIDTH)}`;
}

function decides({ type }: Node): boolean {
  return type === 'ConditionalExpression' || type === 'ArrowFunctionExpression';
}

/** A sentence: its form is the key of its translations, and so it stays in one piece. */
function isSaid({ type, tag }: Node): boolean {
  return type === 'TaggedTemplateExpression' && nameOf(tag) === 'say';
}

function holds(outer: Node, inner: Node): boolean {
  return Number(outer['start']) <= Number(inner['start']) && Number(inner['end']) <= Number(outer['end']);
}

function lengthOf({ start, end }: Node): number {
  return Number(end) - Number(start);
}

/** How much of a node stands on a line. */
function shareOf({ start, end }: Node, line: Line): number {
  return Math.max(0, Math.min(Number(end), line.start + line.text.length) - Math.max(Number(start), line.start));
}

test('a file of the product can be read at once', () => {
  const long = globSync('{.ci,bin,checks,common,fixtures,reporters}/**/*.ts', { cwd: ROOT }).flatMap((file) => {
    const lines = readFileSync(resolve(ROOT, file), 'utf8').split('\n').length - 1;
    return lines > HEIGHT ? [`${file} has ${lines} lines`] : [];
  });
  expect(long).toEqual([]);
});

test('a comment ends at the margin, unless it names an address on the web', () => {
  const long = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
    .flatMap(longLinesOf)
    .filter(({ text }) => /^\s*(?:\/\/|\/\*|\*)/.test(text) && !text.includes('https://'));
  expect(long.map(told)).toEqual([]);
});

describe('a line of logic', () => {
  const sources = sourcesIn(SOURCES).map(({ file, program }) => ({ program, lines: longLinesOf(file) }));

  test('ends at the margin, but for the text in it', () => {
    const long = sources.flatMap(({ program, lines }) => {
      const texts =
        lines.length === 0 ? [] : nodesOf(program, ({ type }) => type === 'Literal' || type === 'TemplateElement');
      return lines.filter(
        (line) =>
          !/^\s*(?:\/\/|\/\*|\*)/.test(line.text) &&
          line.text.length - texts.reduce((sum, text) => sum + shareOf(text, line), 0) > WIDTH,
      );
    });
    expect(long.map(told)).toEqual([]);
  });

  test('does not hide in a template: a long one decides nothing and calls nothing back', () => {
    const long = sources.flatMap(({ program, lines }) => {
      if (lines.length === 0) return [];
      const said = nodesOf(program, isSaid);
      const logic = nodesOf(program, ({ type }) => type === 'TemplateLiteral')
        .filter((template) => !said.some((sentence) => holds(sentence, template)))
        .flatMap((template) => nodesOf(template, decides));
      return lines.filter((line) => logic.some((node) => shareOf(node, line) === lengthOf(node)));
    });
    expect(long.map(told)).toEqual([]);
  });
});
