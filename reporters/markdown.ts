/**
 * The report as Markdown, for GitHub's job summary and for issues. Whatever a server says is text there: no link, no
 * mention, no markup.
 */
import { say, type Text } from '../common/say.ts';
import { areaTitle, byArea } from './areas.ts';
import { countedBy } from './counted.ts';
import { meaning } from './meaning.ts';
import { digestOf, type Paragraph, type UnknownCheck } from './digest.ts';
import { findingsBeside, withWholeReason } from './once.ts';
import { pasteParts } from './paste.ts';
import { render } from './render.ts';
import { nameOf, type CheckReport, type Report } from './report.ts';
import { TextReporter } from './text-reporter.ts';
import { VERDICTS, type Verdict } from './verdict.ts';
import {
  EXPECTED,
  headline,
  news,
  OBSERVED,
  reasonAndCause,
  SIGNS,
  sinceWhen,
  unknownSince,
  VERDICT_WORDS,
  waitingText,
  waiverOf,
} from './words.ts';

/** GitHub takes a megabyte for a summary; bytes are at most four a character. */
const MOST_CHARACTERS = 250_000;
/** What GitHub's Markdown takes for more than text: markup, mentions, references. */
const SPECIAL = /[\\`*_{}[\]<>()#+~|&@!]/g;
/** What GitHub makes a link of once escapes are undone: `@somebody`, `#12`, `GH-12`, `https://`, `www.`; as code it is none, and can be copied. */
const LINKED = /[@#]\S|\bGH-\d|:\/\/|www\./i;
/** What stands around such a word and does not belong to it. */
const AROUND = /^([(["“‘（]*)(.*?)([)\]"”’）.,;:!?，。；：]*)$/s;

/** The document, one part per domain. What is too much for GitHub is left out, and that is said. */
export function toMarkdown(reports: readonly Report[]): string {
  const out: string[] = [];
  let length = 0;
  for (const block of reports.flatMap(blocksOf)) {
    length += block.length + 1;
    if (length > MOST_CHARACTERS)
      return `${out.join('\n')}\n\n${render(say`The rest is left out here: it is too long. The JSON report has all of it.`)}\n`;
    out.push(block);
  }
  return `${out.join('\n')}\n`;
}

function blocksOf(report: Report): string[] {
  const { problems, warnings, waived, unknown, advice } = digestOf(report);
  return [
    `## ${report.target.part === undefined ? '' : `${plain(nameOf(report.target))}: `}${plain(meaning(report))}\n`,
    ...report.vantage.remarks.map((remark) => `> ${plain(remark)}\n`),
    ...news(report).map((text) => `**${inline(text)}**\n`),
    ...[...problems, ...warnings].map(({ check, waiting }) => problemBlock(check, waiting)),
    ...list(say`Could be better`, advice, adviceItem),
    ...list(
      say`Waived`,
      waived,
      ({ check: { id, failure, waived: waiver } }: Paragraph) =>
        `\`${id}\`: ${plain(failure)}${waiver === undefined ? '' : ` (${inline(waiverOf(waiver))})`}`,
    ),
    ...list(say`Not determined`, unknown, unknownItem),
    areaTable(report),
  ];
}

function adviceItem(check: CheckReport): string {
  const fix = check.fix === undefined ? [] : ['', ...fixBlocks(check.fix)];
  return [`\`${check.id}\`: ${plain(headline(check))}`, ...fix].join('\n').replaceAll(/\n(?=.)/g, '\n  ');
}

function unknownItem({ reason, checks }: UnknownCheck): string {
  return `${plain(reason)}: ${checks.map(({ id }) => `\`${id}\``).join(', ')}`;
}

/** @param waiting What could not be determined because of it. */
export function problemBlock(check: CheckReport, waiting: readonly CheckReport[] = []): string {
  const { id, verdict, reason, since, times, dark, findings, fix } = check;
  return [
    `### ${SIGNS[verdict]} ${plain(headline(check))}\n`,
    `${[
      `\`${id}\``,
      ...(since === undefined ? [] : [inline(sinceWhen(since, times))]),
      ...(dark === undefined ? [] : [inline(unknownSince(dark))]),
    ].join(' · ')}\n`,
    ...(reason === undefined ? [] : [`- ${inline(reasonAndCause(withWholeReason(check)))}`]),
    ...findingsBeside(findings, reason).flatMap(({ message, observed, expected }) => [
      `- ${plain(message)}`,
      ...(observed === undefined ? [] : [`  - ${inline(OBSERVED(observed))}`]),
      ...(expected === undefined ? [] : [`  - ${inline(EXPECTED(expected))}`]),
    ]),
    ...(fix === undefined ? [] : [`\n${inline(say`What to do:`)}\n`, ...fixBlocks(fix)]),
    ...(waiting.length === 0 ? [] : [`${inline(waitingText(waiting, id))}\n`]),
    '',
  ].join('\n');
}

function list<T>(title: Text, items: readonly T[], line: (item: T) => string): string[] {
  return items.length === 0
    ? []
    : [
        [
          `<details><summary>${inline(title)} (${items.length})</summary>\n`,
          ...items.map((item) => `- ${line(item)}`),
          '\n</details>\n',
        ].join('\n'),
      ];
}

/** Those that a report has, as columns. */
function columnsIn(checks: readonly CheckReport[]): readonly Column[] {
  const isWaived = countedBy(checks).waived > 0;
  return [
    ...VERDICTS.map((name): Column => ({ name, words: `${SIGNS[name]} ${inline(VERDICT_WORDS[name])}` })),
    ...(isWaived ? [{ name: 'waived', words: inline(say`waived`) } as const] : []),
  ];
}

interface Column {
  readonly name: Verdict | 'waived';
  readonly words: string;
}

function areaTable({ checks, areas, seconds, exit }: Report): string {
  const columns = columnsIn(checks);
  const rows = [...byArea(checks)].map(([area, some]) => {
    const counts = countedBy(some);
    const cells = columns.map(({ name }) => (counts[name] === 0 ? '' : String(counts[name])));
    return `| ${[plain(areaTitle(areas, area)), ...cells].join(' | ')} |`;
  });
  return [
    `| | ${columns.map(({ words }) => words).join(' | ')} |`,
    `|---|${'--:|'.repeat(columns.length)}`,
    ...rows,
    '',
    inline(say`${seconds.toFixed(1)} s · exit ${exit}`),
    '',
  ].join('\n');
}

function inline(text: Text): string {
  return plain(render(text));
}

/** As text, in one line: no markup, no link, no mention, no reference. */
export function plain(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => (LINKED.test(word) ? codeOf(word) : escaped(word)))
    .join(' ');
}

function escaped(words: string): string {
  return words.replaceAll(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}

function codeOf(word: string): string {
  const [, before = '', core = '', after = ''] = AROUND.exec(word) ?? [];
  return `${escaped(before)}\`${core.replaceAll(/[`|]/g, "'")}\`${escaped(after)}`;
}

/** Sentences as text, and what is to be pasted in fences. */
function fixBlocks(fix: string): readonly string[] {
  return pasteParts(fix).map(({ kind, lines }) =>
    kind === 'prose' ? `${lines.map(plain).join('  \n')}\n` : `${fenced(lines.join('\n'))}\n`,
  );
}

/** In a fence that no text of its own can close. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

export default class MarkdownReporter extends TextReporter {
  protected override made(reports: readonly Report[]): string {
    return toMarkdown(reports);
  }
}
