/**
 * The course of the run: one bar per conversation with who awaited it, and one bar per check with what it awaited. Bars
 * are drawings without words, so that they fit any screen.
 */
import { say, verbatim, type Text } from '../../common/say.ts';
import type { Report } from '../report.ts';
import type { ReportTimeline, Span } from '../timeline.ts';
import { html, type Markup } from './markup.ts';
import { duration, folding, heading } from './words.ts';

type DrawnTalk = ReportTimeline['conversations'][number];

const KINDS: Readonly<Record<DrawnTalk['kind'], Text>> = {
  dns: verbatim('DNS'),
  smtp: verbatim('SMTP'),
  imap: verbatim('IMAP'),
  http: say`Web`,
  tls: verbatim('TLS'),
  port: say`Ports`,
  mail: say`Messages`,
};

/** The longest conversations tell why a run took as long as it did; the rest is told by number. */
const MOST_TALKS = 20;
const BAR_WIDTH = 1000;
const BAR_HEIGHT = 12;
/** What is shorter could not be seen. */
const LEAST_WIDTH = 3;
const TICKS = 4;

export function timelineSection(
  { timeline, seconds, checks }: Report,
  level: number,
  prefix: string,
): Markup | undefined {
  if (timeline === undefined || timeline.checks.length === 0) return undefined;
  const end = Math.max(
    1,
    seconds * 1000,
    ...timeline.checks.map(({ to }) => to),
    ...timeline.conversations.map(({ to }) => to),
  );
  const talks = timeline.conversations
    .filter(({ kind }) => kind !== 'dns')
    .sort(longestFirst)
    .slice(0, MOST_TALKS)
    .sort(byBegin);
  const questions = timeline.conversations.filter(({ kind }) => kind === 'dns');
  const left = timeline.conversations.length - questions.length - talks.length;
  const known = new Set(checks.filter(({ verdict }) => verdict !== 'exempt').map(({ id }) => id));
  const spans = timeline.checks.filter(({ id }) => known.has(id)).sort(byBegin);
  const rows = [questions.length === 0 ? undefined : dnsRow(questions, end), talks.map((talk) => talkRow(talk, end))];
  const ofChecks = spans.map((span) => checkRow(span, timeline.conversations, end));
  const waits = html`${legend(timeline)}${axis(end)}<ul class="bars">${ofChecks}</ul>`;
  const content = html`<p class="lead">${lead(timeline, seconds)}</p>
<div class="chart">${axis(end)}<ul class="bars">${rows}</ul>
${left > 0 ? html`<p class="meta">${leftText(left)}</p>` : undefined}</div>
<details class="more"><summary>${say`What each check waited for`}</summary><div class="chart of-checks">${waits}</div></details>
`;
  return folding('timeline', `${prefix}timeline`, heading(level, say`Who waited for whom`), content, false);
}

function leftText(count: number): Text {
  return count === 1 ? say`1 shorter conversation is not shown.` : say`${count} shorter conversations are not shown.`;
}

function longestFirst(one: Span, other: Span): number {
  return other.to - other.from - (one.to - one.from);
}

function byBegin(one: Span, other: Span): number {
  return one.from - other.from || one.to - other.to;
}

function lead({ conversations }: ReportTimeline, seconds: number): Text {
  const [longest] = conversations.toSorted(longestFirst);
  if (longest === undefined) return say`The run took ${duration(seconds)}.`;
  return say`The run took ${duration(seconds)}. The longest wait was ${lasted(longest)}, for: ${longest.what} (${waited(longest.waiters.length)})`;
}

function lasted({ from, to }: Span): Text {
  return duration((to - from) / 1000);
}

function waited(checks: number): Text {
  return checks === 1 ? say`1 check waited` : say`${checks} checks waited`;
}

function axis(end: number): Markup {
  const ticks = Array.from(
    { length: TICKS + 1 },
    (_, index) => html`<span>${duration((end * index) / TICKS / 1000)}</span>`,
  );
  return html`<div class="axis" aria-hidden="true"><span></span><div>${ticks}</div><span></span></div>`;
}

function dnsRow(questions: readonly DrawnTalk[], end: number): Markup {
  const waiters = new Set(questions.flatMap((question) => question.waiters.map(({ id }) => id)));
  const name = questions.length === 1 ? say`DNS: 1 question` : say`DNS: ${questions.length} questions`;
  return row(
    name,
    waited(waiters.size),
    united(questions).map((stretch) => rect('dns', stretch, end)),
  );
}

function talkRow(talk: DrawnTalk, end: number): Markup {
  return row(
    talk.what,
    say`${lasted(talk)}, ${waited(talk.waiters.length)}`,
    [rect(talk.kind, talk, end)],
    talk.waiters.map(({ id }) => id),
  );
}

/** A check from its begin to its end, and upon that what it waited for. */
function checkRow(span: Span & { readonly id: string }, conversations: readonly DrawnTalk[], end: number): Markup {
  const awaited = conversations
    .flatMap((talk) => {
      const waiter = talk.waiters.find(({ id }) => id === span.id);
      return waiter === undefined ? [] : [{ talk, from: waiter.from, to: Math.min(talk.to, span.to) }];
    })
    .filter(({ from, to }) => to >= from);
  const [longest] = awaited.toSorted(longestFirst);
  const note = longest === undefined ? lasted(span) : say`${lasted(span)}, longest for: ${longest.talk.what}`;
  const bars = [...Map.groupBy(awaited, ({ talk }) => talk.kind)].flatMap(([kind, waits]) =>
    united(waits).map((stretch) => rect(kind, stretch, end)),
  );
  return row(span.id, note, [rect('check', span, end), ...bars]);
}

/** Stretches that touch or overlap, as one each. */
function united(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const { from, to } of spans.toSorted(byBegin)) {
    const last = out.at(-1);
    if (last !== undefined && from <= last.to) out[out.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else out.push({ from, to });
  }
  return out;
}

/** Which colour is which kind of conversation. */
function legend({ conversations }: ReportTimeline): Markup {
  const kinds = new Set(conversations.map(({ kind }) => kind));
  const names = Object.entries(KINDS).filter(([kind]) => kinds.has(kind as DrawnTalk['kind']));
  const swatches = names.map(([kind, name]) => {
    const swatch = html`<rect class="${kind}" width="12" height="12" rx="3"/>`;
    return html`<span><svg aria-hidden="true" width="12" height="12">${swatch}</svg> ${name}</span>`;
  });
  return html`<p class="legend">${swatches}</p>`;
}

function row(name: string | Text, note: Text, bars: readonly Markup[], waiters: readonly string[] = []): Markup {
  const tip = waiters.length === 0 ? undefined : html`<title>${waiters.join(', ')}</title>`;
  return html`<li><span class="name">${name}</span><svg aria-hidden="true" viewBox="0 0 ${BAR_WIDTH} ${BAR_HEIGHT}" preserveAspectRatio="none">${tip}${bars}</svg><span class="note">${note}</span></li>\n`;
}

function rect(kind: string, { from, to }: Span, end: number): Markup {
  const scale = (time: number): number => Math.round((time / end) * BAR_WIDTH);
  return html`<rect class="${kind}" x="${Math.min(scale(from), BAR_WIDTH - LEAST_WIDTH)}" y="0" width="${Math.max(scale(to) - scale(from), LEAST_WIDTH)}" height="${BAR_HEIGHT}"/>`;
}
