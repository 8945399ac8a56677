/**
 * The report as Markdown, for GitHub's job summary and for issues. Whatever a server says is text there: no link, no
 * mention, no markup.
 */
import { say, type Text } from '../common/say.ts';
import { areaTitle, byArea } from './areas.ts';
import { bugsIn, problemsOf, warningsOf } from './counted.ts';
import { isStale, staleIn } from './dark.ts';
import { meaning } from './meaning.ts';
import { render } from './render.ts';
import { nameOf, type CheckReport, type Report } from './report.ts';
import { TextReporter } from './text-reporter.ts';
import { VERDICTS, type Verdict } from './verdict.ts';
import {
  EXPECTED,
  headline,
  news,
  OBSERVED,
  reasonOf,
  SIGNS,
  standingOf,
  unknownSince,
  VERDICT_WORDS,
  waiverOf,
} from './words.ts';

/** GitHub takes a megabyte for a summary; bytes are at most four a character. */
const MOST_CHARACTERS = 250_000;
/** What GitHub's Markdown takes for more than text: markup, mentions, references. */
const SPECIAL = /[\\`*_{}[\]<>()#+~|&@!\u200b]|[:.](?=\u200b)/g;
/** What GitHub makes a link of once escapes are undone: `@somebody`, `#12`, `GH-12`, `https://`, `www.`; a character without width keeps it apart. */
const LINKED = /[@#](?=\S)|\bGH-(?=\d)|:(?=\/\/)|www\./gi;

/** The document, a part a domain. What is too much for GitHub is left out, and that is said. */
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
  const problems = [...problemsOf(report), ...bugsIn(report), ...staleIn(report), ...warningsOf(report)];
  const unknown = report.checks.filter((check) => check.verdict === 'inconclusive' && !isStale(check));
  const waived = report.checks.filter((check) => check.waived !== undefined);
  return [
    `## ${report.target.part === undefined ? '' : `${plain(nameOf(report.target))}: `}${plain(meaning(report))}\n`,
    ...report.vantage.remarks.map((remark) => `> ${plain(remark)}\n`),
    ...news(report).map((text) => `**${inline(text)}**\n`),
    ...problems.map(problemBlock),
    ...list(
      say`Waived`,
      waived,
      ({ id, failure, waived: waiver }) =>
        `\`${id}\`: ${plain(failure)}${waiver === undefined ? '' : ` (${inline(waiverOf(waiver))})`}`,
    ),
    ...list(say`Not determined`, unknown, (check) => `\`${check.id}\`: ${inline(reasonOf(check))}`),
    areaTable(report),
  ];
}

export function problemBlock(check: CheckReport): string {
  const { id, verdict, reason, findings, fix, since, times, dark } = check;
  return [
    `### ${SIGNS[verdict]} ${plain(headline(check))}\n`,
    `${[
      `\`${id}\``,
      ...(since === undefined ? [] : [inline(standingOf(since, times))]),
      ...(dark === undefined ? [] : [inline(unknownSince(dark))]),
    ].join(' · ')}\n`,
    ...(reason === undefined ? [] : [`- ${inline(reasonOf(check))}`]),
    ...findings
      .filter(({ message }) => message !== reason)
      .flatMap(({ message, observed, expected }) => [
        `- ${plain(message)}`,
        ...(observed === undefined ? [] : [`  - ${inline(OBSERVED(observed))}`]),
        ...(expected === undefined ? [] : [`  - ${inline(EXPECTED(expected))}`]),
      ]),
    ...(fix === undefined ? [] : [`\n${inline(say`What to do:`)}\n`, fenced(fix)]),
    '',
  ].join('\n');
}

function list(title: Text, checks: readonly CheckReport[], line: (check: CheckReport) => string): string[] {
  return checks.length === 0
    ? []
    : [
        [
          `<details><summary>${inline(title)} (${checks.length})</summary>\n`,
          ...checks.map((check) => `- ${line(check)}`),
          '\n</details>\n',
        ].join('\n'),
      ];
}

/** How many checks have a verdict; '' for none. */
function countOf(checks: readonly CheckReport[], verdict: Verdict): string {
  const count = checks.filter((check) => check.verdict === verdict).length;
  return count === 0 ? '' : String(count);
}

function areaTable({ checks, areas, seconds, exit }: Report): string {
  const rows = [...byArea(checks)].map(
    ([area, some]) =>
      `| ${[plain(areaTitle(areas, area)), ...VERDICTS.map((verdict) => countOf(some, verdict))].join(' | ')} |`,
  );
  return [
    `| | ${VERDICTS.map((verdict) => `${SIGNS[verdict]} ${inline(VERDICT_WORDS[verdict])}`).join(' | ')} |`,
    `|---|${'--:|'.repeat(VERDICTS.length)}`,
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
    .replaceAll(/\s+/g, ' ')
    .replaceAll(LINKED, (word) => `${word}\u200b`)
    .replaceAll(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
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
