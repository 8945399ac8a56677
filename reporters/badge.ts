/** A badge for a web page: as a picture (SVG), and as the JSON that shields.io makes one from. */
import { say, type Text } from '../common/say.ts';
import { columnsOf } from './columns.ts';
import { bugsIn, isUndetermined, problemsOf, waivedIn, warningsOf } from './counted.ts';
import { staleIn } from './dark.ts';
import { sawAnything, unjudgedIn } from './doings.ts';
import { escaped } from './html/markup.ts';
import { render } from './render.ts';
import type { Report } from './report.ts';
import { TextReporter } from './text-reporter.ts';
import { isOwn } from './verdict.ts';

const LABEL = say`mail server`;
const COLOURS = { good: '#2e7d32', fair: '#8a6100', bad: '#c62828', unknown: '#616161' } as const;

interface Badge {
  readonly message: Text;
  readonly colour: string;
}

/** What is waived is none of its colour, and not kept from anybody either. */
function badgeOf(reports: readonly Report[]): Badge {
  const { message, colour } = judgedBadge(reports);
  const waived = reports.reduce((sum, report) => sum + waivedIn(report).length, 0);
  return { message: waived === 0 ? message : say`${message}, ${waived} waived`, colour };
}

function judgedBadge(reports: readonly Report[]): Badge {
  const count = (items: (report: Report) => readonly unknown[]): number =>
    reports.reduce((sum, report) => sum + items(report).length, 0);
  const [problems, warnings] = [count(problemsOf), count(warningsOf)];
  if (problems > 0)
    return { message: problems === 1 ? say`1 problem` : say`${problems} problems`, colour: COLOURS.bad };
  if (count((report) => bugsIn(report).filter((check) => !isOwn(check))) > 0)
    return { message: say`mailproof has a bug`, colour: COLOURS.unknown };
  if (count(bugsIn) > 0) return { message: say`an own check is broken`, colour: COLOURS.unknown };
  const [since] = reports
    .flatMap(staleIn)
    .flatMap(({ dark }) => dark?.since ?? [])
    .toSorted();
  if (since !== undefined)
    return { message: say`not known since ${since.slice(0, 'YYYY-MM-DD'.length)}`, colour: COLOURS.fair };
  if (reports.some(isUndetermined)) return { message: say`not determined`, colour: COLOURS.unknown };
  if (count(unjudgedIn) > 0) return { message: say`not fully determined`, colour: COLOURS.unknown };
  if (!reports.every(sawAnything))
    return warnings > 0
      ? { message: say`could be better`, colour: COLOURS.fair }
      : { message: say`no problem found`, colour: COLOURS.good };
  return warnings > 0
    ? { message: say`works, could be better`, colour: COLOURS.fair }
    : { message: say`works`, colour: COLOURS.good };
}

const HEIGHT = 20;
const PADDING = 6;
/** Of a letter in 11 px; the text is fitted to it, whatever the font is. */
const LETTER = 6.6;
const WIDE_LETTER = 11;
const BASELINE = 14;

export function toBadge(reports: readonly Report[]): string {
  const { colour, ...texts } = badgeOf(reports);
  const [label, message] = [escaped(render(LABEL)), escaped(render(texts.message))];
  const [left, right] = [widthOf(label), widthOf(message)].map((width) => Math.round(width + 2 * PADDING)) as [
    number,
    number,
  ];
  const width = left + right;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${label}: ${message}"><title>${label}: ${message}</title>`,
    `<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
    `<g clip-path="url(#r)"><rect width="${left}" height="${HEIGHT}" fill="#424242"/><rect x="${left}" width="${right}" height="${HEIGHT}" fill="${colour}"/></g>`,
    `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${textAt(PADDING, label)}${textAt(left + PADDING, message)}</g></svg>\n`,
  ].join('\n');
}

function textAt(x: number, words: string): string {
  return `<text x="${x}" y="${BASELINE}" textLength="${widthOf(words).toFixed(1)}">${words}</text>`;
}

function widthOf(words: string): number {
  const wide = columnsOf(words) - words.length;
  return (words.length - wide) * LETTER + wide * WIDE_LETTER;
}

/** The schema of shields.io's endpoint badge, version 1. */
export function toBadgeJson(reports: readonly Report[]): string {
  const { message, colour } = badgeOf(reports);
  const isError = colour === COLOURS.bad;
  const badge = { schemaVersion: 1, label: render(LABEL), message: render(message), color: colour, isError };
  return `${JSON.stringify(badge)}\n`;
}

export class BadgeReporter extends TextReporter {
  protected override made(reports: readonly Report[]): string {
    return toBadge(reports);
  }
}

export class BadgeJsonReporter extends TextReporter {
  protected override made(reports: readonly Report[]): string {
    return toBadgeJson(reports);
  }
}
