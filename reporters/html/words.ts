/** Small things that all parts of the page say the same way. */
import { say, type Text } from '../../fixtures/say.ts';
import type { CheckReport } from '../report.ts';
import type { Verdict } from '../verdict.ts';
import { html, type Markup } from './markup.ts';

export const WORDS: Readonly<Record<Verdict, Text>> = {
  fail: say`failed`, broken: say`broken`, warn: say`to improve`, inconclusive: say`not determined`, exempt: say`left out`, pass: say`passed`,
};

const SIGNS: Readonly<Record<Verdict, string>> = { pass: '✓', warn: '!', fail: '✗', inconclusive: '?', exempt: '–', broken: '‼' };

/** The order in which a reader wants to know. */
export const ORDER: readonly Verdict[] = ['fail', 'broken', 'warn', 'inconclusive', 'exempt', 'pass'];

/** A verdict in its colour, with its sign and in words. */
export function pill(verdict: Verdict, words: Text = WORDS[verdict]): Markup {
  return html`<span class="pill ${verdict}"><span aria-hidden="true">${SIGNS[verdict]}</span> ${words}</span>`;
}

/** Whether a check asks for something to be done. */
export function isProblem({ verdict, waived }: CheckReport): boolean {
  return waived === undefined && (verdict === 'fail' || verdict === 'broken' || verdict === 'warn');
}

/** How the world is, or what it means that it is not. */
export function headline({ verdict, title, failure }: CheckReport): string {
  return verdict === 'fail' || verdict === 'warn' ? failure : title;
}

/** `2026-11-22 12:00 UTC` */
export function moment(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

export function duration(seconds: number): Text {
  return say`${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
}

/** A heading one level below those of the part around it. */
export function heading(level: number, content: Markup | Text | string): Markup {
  const depth = Math.min(level, 6);
  return html`<h${depth}>${content}</h${depth}>`;
}
