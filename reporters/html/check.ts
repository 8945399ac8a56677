/** One check of the page: a line that opens to findings, what to do, why, and evidence. */
import { say, type Text } from '../../common/say.ts';
import { isStale } from '../dark.ts';
import { awaitedBy, waitingFor, type Roots } from '../digest.ts';
import { findingsBeside, withWholeReason } from '../once.ts';
import type { CheckReport, PastRun, ReportFinding } from '../report.ts';
import {
  awaitsText,
  headline,
  isImprovable,
  shown,
  sinceWhen,
  unknownSince,
  waiverOf,
  WEIGHT_WORDS,
} from '../words.ts';
import { fixBlocks } from './fix.ts';
import { html, type Markup } from './markup.ts';
import { strip } from './past.ts';
import { better, duration, isProblem, pill, timed } from './words.ts';

/** What a check needs to know of the report around it. */
export interface CheckContext {
  /** Makes ids of elements unique where several domains stand in one page. */
  readonly prefix: string;
  readonly past: readonly PastRun[];
  /** The checks that stand in this report. */
  readonly ids: ReadonlySet<string>;
  readonly roots: Roots;
}

export function checkBlock(check: CheckReport, context: CheckContext): Markup {
  const { prefix, past } = context;
  const id = `${prefix}${check.id}`;
  const took = check.verdict === 'exempt' ? undefined : duration(check.seconds);
  const summary = [
    html`${pillOf(check)}<span class="title">${headline(check)}</span><code class="id">${check.id}</code>`,
    html`${strip(check, past)}<span class="seconds">${took}</span>`,
  ];
  const references = check.references.length === 0 ? undefined : html` · ${check.references.join(' · ')}`;
  return html`<details class="check" id="${id}"${isProblem(check) || isStale(check) ? html` open` : undefined}>
<summary>${summary}</summary>
<div class="body">
${standing(check)}${reason(check, context)}${findings(check)}${whatToDo(check, id)}${waits(check, context)}
<p class="why">${check.why}</p>
${evidence(check)}
<p class="meta">${WEIGHT_WORDS[check.weight]}${references}</p>
</div>
</details>
`;
}

function pillOf(check: CheckReport): Markup {
  if (isImprovable(check)) return better();
  return check.waived === undefined ? pill(check.verdict) : html`<span class="pill waived">${say`waived`}</span>`;
}

/** Since when, how often, and whether the operator lives with it. */
function standing({ waived, since, times, dark }: CheckReport): Markup {
  const notes = [
    ...(waived === undefined ? [] : [waiverOf(waived)]),
    ...(since === undefined ? [] : [sinceWhen(since, times)]),
    ...(dark === undefined ? [] : [unknownSince(dark)]),
  ];
  return html`${notes.map((note) => html`<p class="note">${timed(note)}</p>`)}`;
}

/** Why it is not known; where another check tells that, only which one. */
function reason(check: CheckReport, { prefix, ids, roots }: CheckContext): Markup | undefined {
  const awaited = awaitedBy(check, roots);
  if (awaited !== undefined)
    return html`<p class="reason"><a href="#${prefix}${awaited.id}">${awaitsText(awaited)}</a></p>`;
  const { reason: words, cause, verdict } = withWholeReason(check);
  if (words === undefined) return undefined;
  const link =
    cause === undefined
      ? undefined
      : ids.has(cause)
        ? html` <a href="#${prefix}${cause}">${say`see ${cause}`}</a>`
        : html` (${say`see ${cause}`})`;
  return html`<p class="reason${verdict === 'broken' ? ' bad' : ''}">${words}${link}</p>`;
}

/** What could not be determined because of this. */
function waits(check: CheckReport, { prefix, roots }: CheckContext): Markup | undefined {
  const waiting = waitingFor(check, roots);
  if (waiting.length === 0) return undefined;
  const words = waiting.length === 1 ? say`1 check waits for this:` : say`${waiting.length} checks wait for this:`;
  const links = waiting.map(({ id }) => html` <a href="#${prefix}${id}">${id}</a>`);
  return waiting.length > MOST_LINKS
    ? html`<details class="waits"><summary>${words}</summary><p>${links}</p></details>`
    : html`<p class="waits">${words}${links}</p>`;
}

/** More links than this are not read, but looked for. */
const MOST_LINKS = 16;

function findings({ findings: all, reason: told }: CheckReport): Markup | undefined {
  const worth = findingsBeside(all, told);
  return worth.length === 0 ? undefined : html`<ul class="findings">${worth.map(finding)}</ul>\n`;
}

function finding({ level, message, observed, expected }: ReportFinding): Markup {
  const rows =
    observed === undefined && expected === undefined
      ? undefined
      : html`<dl>${row(say`observed`, observed)}${row(say`expected`, expected)}</dl>`;
  return html`<li class="${level}">${level === 'unknown' ? say`Not known: ${shown(message)}` : message}${rows}</li>`;
}

function row(name: Text, words: string | undefined): Markup | undefined {
  return words === undefined ? undefined : html`<div><dt>${name}</dt><dd>${words}</dd></div>`;
}

function whatToDo({ fix, verdict }: CheckReport, id: string): Markup | undefined {
  if (fix === undefined) return undefined;
  const label = verdict === 'pass' ? say`Could be better` : say`What to do`;
  return html`<div class="fix"><p class="label">${label}</p>${fixBlocks(fix, id)}</div>`;
}

function evidence({ evidence: all, id }: CheckReport): Markup | undefined {
  const entries = Object.entries(all);
  if (entries.length === 0) return undefined;
  const terms = entries.map(([name, value]) => html`<dt>${name}</dt><dd><pre>${plain(value)}</pre></dd>`);
  const summary = html`<summary>${say`Evidence`}<span class="hidden"> ${id}</span></summary>`;
  return html`<details class="evidence">${summary}<dl>${terms}</dl></details>`;
}

/** Lists of lines as lines, the rest as JSON. */
function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string'))
    return value.join('\n');
  return JSON.stringify(value, undefined, 2) ?? '';
}
