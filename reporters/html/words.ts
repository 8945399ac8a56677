/** Small things that all parts of the page say the same way. */
import { say, type Text } from '../../common/say.ts';
import type { CheckReport } from '../report.ts';
import type { Verdict } from '../verdict.ts';
import { SIGNS, VERDICT_WORDS } from '../words.ts';
import { html, type Markup } from './markup.ts';

/** A verdict in its colour, with its sign and in words. */
export function pill(verdict: Verdict, words: Text = VERDICT_WORDS[verdict]): Markup {
  return html`<span class="pill ${verdict}"><span aria-hidden="true">${SIGNS[verdict]}</span> ${words}</span>`;
}

/** Whether a check asks for something to be done. */
export function isProblem({ verdict, waived }: CheckReport): boolean {
  return waived === undefined && (verdict === 'fail' || verdict === 'broken' || verdict === 'warn');
}

export function duration(seconds: number): Text {
  return say`${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
}

/** A heading one level below those of the part around it. */
export function heading(level: number, content: Markup | Text | string): Markup {
  const depth = Math.min(level, 6);
  return html`<h${depth}>${content}</h${depth}>`;
}
