/** Small things that all parts of the page say the same way. */
import { say, type Text } from '../../common/say.ts';
import type { CheckReport } from '../report.ts';
import type { Verdict } from '../verdict.ts';
import { render } from '../render.ts';
import { LOOK_SIGNS, momentOf, SIGNS, VERDICT_WORDS } from '../words.ts';
import { html, type Markup, type MarkupPart } from './markup.ts';

/** A verdict in its colour, with its sign and in words. */
export function pill(verdict: Verdict, words: Text = VERDICT_WORDS[verdict]): Markup {
  return html`<span class="pill ${verdict}"><span aria-hidden="true">${SIGNS[verdict]}</span> ${words}</span>`;
}

/** What passes, and could be better. */
export function better(): Markup {
  return html`<span class="pill warn"><span aria-hidden="true">${LOOK_SIGNS.better}</span> ${say`could be better`}</span>`;
}

/** Whether a check asks for something to be done. */
export function isProblem({ verdict, waived }: CheckReport): boolean {
  return waived === undefined && (verdict === 'fail' || verdict === 'broken' || verdict === 'warn');
}

/** The moment as everybody's clock, to which the script adds the reader's own. */
export function moment(iso: string): Markup {
  return html`<time datetime="${iso}">${momentOf(iso)}</time>`;
}

/** As {@link momentOf} writes it. */
const MOMENT = /(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}) UTC/g;

/** A sentence with each moment in it as one. */
export function timed(text: Text): Markup {
  const words = render(text);
  const parts: MarkupPart[] = [];
  let from = 0;
  for (const { 0: all, 1: day, 2: time, index } of words.matchAll(MOMENT)) {
    parts.push(words.slice(from, index), html`<time datetime="${day}T${time}Z">${all}</time>`);
    from = index + all.length;
  }
  return html`${[...parts, words.slice(from)]}`;
}

export function duration(seconds: number): Text {
  return say`${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
}

/** A part of the page that folds under its heading; open where there is something to do in it. */
export function folding(part: string, id: string, head: Markup, content: Markup, isOpen: boolean): Markup {
  return html`<details class="fold ${part}" id="${id}"${isOpen ? html` open` : undefined}>
<summary>${head}</summary>
${content}</details>
`;
}

/** A heading one level below those of the part around it. */
export function heading(level: number, content: Markup | Text | string): Markup {
  const depth = Math.min(level, 6);
  return html`<h${depth}>${content}</h${depth}>`;
}
