/** Earlier runs: a strip of them beside each check, and curves of what was measured. */
import { joined, say, type Text } from '../../common/say.ts';
import { pastRun } from '../history.ts';
import type { CheckReport, PastRun, Report } from '../report.ts';
import type { Verdict } from '../verdict.ts';
import { counted, momentOf, ORDER } from '../words.ts';
import { html, type Markup } from './markup.ts';
import { heading, timed } from './words.ts';

/** So many runs fit beside a check, this one among them. */
const STRIP_RUNS = 30;
const TICK = 4;
const GAP = 1;
const STRIP_HEIGHT = 14;
/** The worse, the taller: colours alone tell not everybody. */
const HEIGHTS: Readonly<Record<Verdict, number>> = {
  fail: 14,
  broken: 14,
  warn: 10,
  inconclusive: 6,
  exempt: 2,
  pass: 4,
};

/** One tick a run, the present one last. */
export function strip({ id, verdict }: CheckReport, past: readonly PastRun[]): Markup | undefined {
  if (past.length === 0) return undefined;
  const runs = [...past.slice(1 - STRIP_RUNS).map(({ verdicts }) => verdicts[id]), verdict];
  const ticks = ORDER.map((one) => ({
    one,
    path: runs.map((run, index) => (run === one ? tick(index, HEIGHTS[one]) : '')).join(''),
  }));
  const width = runs.length * (TICK + GAP) - GAP;
  const paths = ticks.map(({ one, path }) => (path === '' ? undefined : html`<path class="${one}" d="${path}"/>`));
  return html`<svg class="strip" role="img" aria-label="${summaryOf(runs)}" width="${width}" height="${STRIP_HEIGHT}" viewBox="0 0 ${width} ${STRIP_HEIGHT}">${paths}</svg>`;
}

function tick(index: number, height: number): string {
  return `M${index * (TICK + GAP)} ${STRIP_HEIGHT}v-${height}h${TICK}v${height}z`;
}

/** `30 runs: 2 failed, 28 passed` */
function summaryOf(runs: readonly (Verdict | undefined)[]): Text {
  const counts = ORDER.flatMap((verdict) => {
    const count = runs.filter((one) => one === verdict).length;
    return count === 0 ? [] : [counted(verdict, count)];
  });
  return say`${runs.length} runs: ${joined(counts)}`;
}

const CURVE_WIDTH = 300;
const CURVE_HEIGHT = 60;
/** Room above and below, so that the line is not cut. */
const MARGIN = 4;

interface Point {
  readonly started: string;
  readonly value: number;
}

/** The section with the curves; nothing where there is nothing to compare. */
export function pastSection(report: Report, level: number): Markup | undefined {
  const { past = [] } = report;
  const runs = [...past, pastRun(report)];
  const names = [...new Set(runs.flatMap(({ measures }) => Object.keys(measures)))];
  const curves = names.flatMap((name) => {
    const points = runs.flatMap(({ started, measures }) =>
      measures[name] === undefined ? [] : [{ started, value: measures[name] }],
    );
    return points.length < 2 ? [] : [curve(name, points)];
  });
  const [first] = past;
  if (first === undefined || curves.length === 0) return undefined;
  const begin = momentOf(first.started);
  const lead = past.length === 1 ? say`1 earlier run, at ${begin}` : say`${past.length} earlier runs since ${begin}`;
  return html`<section class="past">${heading(level, say`What was measured`)}<p class="lead">${timed(lead)}</p><div class="curves">${curves}</div></section>`;
}

function curve(name: string, points: readonly Point[]): Markup {
  const values = points.map(({ value }) => value);
  const top = Math.max(...values);
  const bottom = Math.min(0, ...values);
  const times = points.map(({ started }) => Date.parse(started));
  const [begin = 0] = times;
  const end = Math.max(...times);
  const place = ({ value }: Point, index: number): string => {
    const x = end === begin ? 0 : (((times[index] ?? begin) - begin) / (end - begin)) * CURVE_WIDTH;
    const y =
      top === bottom
        ? CURVE_HEIGHT / 2
        : CURVE_HEIGHT - MARGIN - ((value - bottom) / (top - bottom)) * (CURVE_HEIGHT - 2 * MARGIN);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  };
  const line = points.map(place).join(' ');
  const last = points.at(-1);
  const words = say`${titleOf(name)}: ${points.length} runs, from ${number(Math.min(...values))} to ${number(top)}, last ${number(last?.value ?? 0)}`;
  return html`<figure><figcaption><span>${titleOf(name)}</span><strong>${number(last?.value ?? 0)}</strong></figcaption>
<svg class="curve" role="img" aria-label="${words}" viewBox="0 0 ${CURVE_WIDTH} ${CURVE_HEIGHT}" preserveAspectRatio="none"><polygon points="0,${CURVE_HEIGHT} ${line} ${CURVE_WIDTH},${CURVE_HEIGHT}"/><polyline points="${line}"/></svg>
<p class="range"><span>${points[0]?.started.slice(0, 10)}</span><span>${say`${number(Math.min(...values))} to ${number(top)}`}</span><span>${last?.started.slice(0, 10)}</span></p></figure>`;
}

/** What the names for programs mean. */
const TITLES: ReadonlyMap<string, Text> = new Map([
  ['roundtrip-seconds', say`round trip, seconds`],
  ['certificate-days', say`certificate, days`],
]);

function titleOf(name: string): Text | string {
  return TITLES.get(name) ?? name;
}

/** Three digits are as fine as anybody reads. */
function number(value: number): string {
  return String(Number(value.toPrecision(3)));
}
