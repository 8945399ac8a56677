/** The report as Markdown, for GitHub's job summary and for issues. Whatever a server says is text there: no link, no mention, no markup. */
import { areaTitle, byArea } from './areas.ts';
import { meaning } from './console.ts';
import { problemsOf, warningsOf } from './counted.ts';
import { render } from './render.ts';
import type { CheckReport, Report } from './report.ts';
import { TextReporter } from './text-reporter.ts';
import { VERDICTS, type Verdict } from './verdict.ts';

/** GitHub takes a megabyte for a summary; bytes are at most four a character. */
const MOST_CHARACTERS = 250_000;
const SIGNS: Readonly<Record<Verdict, string>> = { pass: '✓', warn: '!', fail: '✗', inconclusive: '?', exempt: '–', broken: '‼' };
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
    if (length > MOST_CHARACTERS) return `${out.join('\n')}\n\nThe rest is left out here: it is too long. The JSON report has all of it.\n`;
    out.push(block);
  }
  return `${out.join('\n')}\n`;
}

function blocksOf(report: Report): string[] {
  const problems = [...problemsOf(report), ...warningsOf(report)];
  const unknown = report.checks.filter(({ verdict }) => verdict === 'inconclusive');
  const waived = report.checks.filter((check) => check.waived !== undefined);
  return [
    `## ${plain(meaning(report))}\n`,
    ...report.vantage.remarks.map((remark) => `> ${plain(remark)}\n`),
    ...changeLines(report),
    ...problems.map(problemBlock),
    ...list('Waived', waived, ({ id, failure, waived: waiver }) => `\`${id}\`: ${plain(failure)} (${plain(waiver?.reason ?? '')}${waiver?.until === undefined ? '' : `, until ${waiver.until}`})`),
    ...list('Not determined', unknown, ({ id, reason, cause }) => `\`${id}\`: ${plain(reason ?? '')}${cause === undefined ? '' : ` (see \`${cause}\`)`}`),
    areaTable(report),
  ];
}

function changeLines({ changes }: Report): string[] {
  return [...idLine('New problem', changes?.raised), ...idLine('Good again', changes?.cleared)];
}

function idLine(what: string, ids: readonly string[] = []): string[] {
  return ids.length === 0 ? [] : [`**${what}:** ${ids.map((id) => `\`${id}\``).join(', ')}\n`];
}

export function problemBlock({ id, verdict, failure, reason, findings, fix, since, times }: CheckReport): string {
  return [
    `### ${SIGNS[verdict]} ${plain(failure)}\n`,
    `\`${id}\`${since === undefined ? '' : `, since ${since.slice(0, 'YYYY-MM-DD'.length)}, in ${times ?? 1} runs in a row`}\n`,
    ...(reason === undefined ? [] : [`- ${plain(reason)}`]),
    ...findings.flatMap(({ message, observed, expected }) => [
      `- ${plain(message)}`,
      ...(observed === undefined ? [] : [`  - observed: ${plain(observed)}`]),
      ...(expected === undefined ? [] : [`  - expected: ${plain(expected)}`]),
    ]),
    ...(fix === undefined ? [] : ['\nWhat to do:\n', fenced(fix)]),
    '',
  ].join('\n');
}

function list(title: string, checks: readonly CheckReport[], line: (check: CheckReport) => string): string[] {
  return checks.length === 0 ? [] : [`<details><summary>${title} (${checks.length})</summary>\n\n${checks.map((check) => `- ${line(check)}`).join('\n')}\n\n</details>\n`];
}

function areaTable({ checks, seconds, exit }: Report): string {
  const rows = [...byArea(checks)].map(([area, some]) => `| ${plain(render(areaTitle(area)))} | ${VERDICTS.map((verdict) => some.filter((check) => check.verdict === verdict).length || '').join(' | ')} |`);
  return [`| | ${VERDICTS.map((verdict) => `${SIGNS[verdict]} ${verdict}`).join(' | ')} |`, `|---|${'--:|'.repeat(VERDICTS.length)}`, ...rows, '', `${seconds.toFixed(1)} s, exit ${exit}`, ''].join('\n');
}

/** As text, in one line: no markup, no link, no mention, no reference. */
export function plain(words: string): string {
  return words.replaceAll(/\s+/g, ' ').replaceAll(LINKED, (word) => `${word}\u200b`).replaceAll(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
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
