/** What a reader of Chinese is told: every format for people, the help, and what stays as it is for programs. */
import { stripVTControlCharacters } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { helpText } from '../../bin/commands/help.ts';
import { toBadge } from '../../reporters/badge.ts';
import { columnsOf } from '../../reporters/columns.ts';
import { toConsole } from '../../reporters/console.ts';
import { toGithub } from '../../reporters/github.ts';
import { toHtml } from '../../reporters/html.ts';
import { toJson } from '../../reporters/json.ts';
import { toJunit } from '../../reporters/junit.ts';
import { learn, speaking } from '../../reporters/language.ts';
import { toMarkdown } from '../../reporters/markdown.ts';
import { toPrometheus } from '../../reporters/prometheus.ts';
import { COLLECTION } from '../../reporters/schema.ts';
import { toTap } from '../../reporters/tap.ts';
import { chineseReport } from './chinese-sample.ts';
import { brokenReport } from './watched-sample.ts';

const WIDTH = 80;
/** Three English words, one behind the other. */
const ENGLISH = /[a-z]{2,} [a-z]{2,} [a-z]{2,}/i;

beforeAll(() => learn('zh-CN'));

function chinese(work: () => string): string {
  return speaking('zh-CN', work);
}

/** What is told, without what servers said and what is to be pasted. */
function told(text: string): readonly string[] {
  return text.split('\n').filter((line) => !/docker compose|script|x1b|localhost|退出码/.test(line));
}

/** A command with its words is the same in every language. */
function withoutCommand(line: string): string {
  return line.replace(/^ {2}mailproof [a-z]+ [a-z|]+/, '');
}

describe('in Chinese', () => {
  it.each<[string, string, () => string]>([
    ['the console', 'console.zh-CN.txt', () => toConsole([chineseReport()], { colour: false, width: WIDTH })],
    ['the page', 'report.zh-CN.html', () => toHtml([chineseReport()])],
    ['Markdown', 'summary.zh-CN.md', () => toMarkdown([chineseReport()])],
    ['JUnit', 'junit.zh-CN.xml', () => toJunit([chineseReport()], 'required')],
    ['the badge', 'badge.zh-CN.svg', () => toBadge([chineseReport()])],
  ])('%s is as it was', async (_, file, made) => {
    await expect(chinese(made)).toMatchFileSnapshot(file);
  });

  it.each<[string, () => string]>([
    ['the console', () => toConsole([chineseReport()], { colour: false, width: WIDTH })],
    ['Markdown', () => toMarkdown([chineseReport()])],
    ['JUnit', () => toJunit([chineseReport()], 'required')],
    ['TAP', () => toTap([chineseReport()], 'required')],
    ["GitHub's annotations", () => toGithub([chineseReport()], 'required')],
    ['the help', helpText],
  ])('%s says nothing in English', (_, made) => {
    expect(told(chinese(made)).filter((line) => ENGLISH.test(withoutCommand(line)))).toEqual([]);
  });

  it('the page tells browsers its language', () => {
    expect(chinese(() => toHtml([chineseReport()]))).toContain('<html lang="zh-CN">');
    expect(toHtml([brokenReport()])).toContain('<html lang="en">');
  });

  it('lines of the console are as wide as the screen at the most, commands and records aside', () => {
    const lines = told(chinese(() => toConsole([chineseReport()], { colour: false, width: WIDTH })));
    expect(lines.filter((line) => columnsOf(line) > WIDTH)).toEqual([]);
    expect(lines.some((line) => columnsOf(line) > WIDTH - 4 && line.length < WIDTH - 10)).toBe(true);
  });

  it('colours change nothing else', () => {
    const [plain, colourful] = [false, true].map((colour) =>
      chinese(() => toConsole([chineseReport()], { colour, width: WIDTH })),
    ) as [string, string];
    expect(stripVTControlCharacters(colourful)).toBe(plain);
  });
});

describe('for programs', () => {
  it('metrics are the same in every language', () => {
    expect(chinese(() => toPrometheus([brokenReport()]))).toBe(toPrometheus([brokenReport()]));
  });

  it('JSON tells its language, as its schema says', () => {
    const validate = new Ajv2020({ strict: true, formats: { 'date-time': true } }).compile(COLLECTION);
    validate(JSON.parse(toJson([chineseReport()])));
    expect(validate.errors).toBeNull();
  });
});
