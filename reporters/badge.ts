/** A badge for a web page: as a picture (SVG), and as the JSON that shields.io makes one from. */
import { isUndetermined, problemsOf, warningsOf } from './counted.ts';
import type { Report } from './report.ts';
import { TextReporter } from './text-reporter.ts';

const LABEL = 'mail server';
const COLOURS = { good: '#2e7d32', fair: '#8a6100', bad: '#c62828', unknown: '#616161' } as const;

interface Badge {
  readonly message: string;
  readonly colour: string;
}

function badgeOf(reports: readonly Report[]): Badge {
  const count = (items: (report: Report) => readonly unknown[]): number => reports.reduce((sum, report) => sum + items(report).length, 0);
  const [problems, warnings] = [count(problemsOf), count(warningsOf)];
  if (problems > 0) return { message: problems === 1 ? '1 problem' : `${problems} problems`, colour: COLOURS.bad };
  if (reports.some(isUndetermined)) return { message: 'not determined', colour: COLOURS.unknown };
  return warnings > 0 ? { message: 'works, could be better', colour: COLOURS.fair } : { message: 'works', colour: COLOURS.good };
}

const HEIGHT = 20;
const PADDING = 6;
/** Of a letter in 11 px; the text is fitted to it, whatever the font is. */
const LETTER = 6.6;
const BASELINE = 14;

export function toBadge(reports: readonly Report[]): string {
  const { message, colour } = badgeOf(reports);
  const [left, right] = [widthOf(LABEL), widthOf(message)];
  const width = left + right;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${LABEL}: ${message}"><title>${LABEL}: ${message}</title>`,
    `<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
    `<g clip-path="url(#r)"><rect width="${left}" height="${HEIGHT}" fill="#424242"/><rect x="${left}" width="${right}" height="${HEIGHT}" fill="${colour}"/></g>`,
    `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${textAt(PADDING, LABEL)}${textAt(left + PADDING, message)}</g></svg>\n`,
  ].join('\n');
}

function textAt(x: number, words: string): string {
  return `<text x="${x}" y="${BASELINE}" textLength="${(words.length * LETTER).toFixed(1)}">${words}</text>`;
}

function widthOf(words: string): number {
  return Math.round(words.length * LETTER + 2 * PADDING);
}

/** The schema of shields.io's endpoint badge, version 1. */
export function toBadgeJson(reports: readonly Report[]): string {
  const { message, colour } = badgeOf(reports);
  return `${JSON.stringify({ schemaVersion: 1, label: LABEL, message, color: colour, isError: colour === COLOURS.bad })}\n`;
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
