/**
 * What is told where something became bad, changed, or is good again: one message for all that is new. Its JSON form is
 * the schema `mailproof/notification/1` (docs/notification.schema.json).
 */
import { joined, say, verbatim, type Text } from '../common/say.ts';
import { findingsOnce, withWholeReason } from './once.ts';
import { pasteParts } from './paste.ts';
import { render } from './render.ts';
import type { CheckReport, Report } from './report.ts';
import { firstSentence, goodAgain, headline, momentOf, shown } from './words.ts';

export const NOTIFICATION_SCHEMA = 'mailproof/notification/1';

/** Became bad, says something else, is good again, is not known for too long, is known again. */
export const EVENT_KINDS = ['raised', 'changed', 'cleared', 'stale', 'known'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What is new about one check. */
export interface NotifiedEvent {
  /** The same whenever and wherever it is told. */
  readonly id: string;
  readonly kind: EventKind;
  readonly domain: string;
  readonly check: string;
  /** When it was seen, ISO 8601. */
  readonly at: string;
  /** What it means for people, or that all is well. */
  readonly headline: string;
  readonly findings: readonly string[];
  readonly fix?: string;
  /** Since when it was bad or not known, ISO 8601. */
  readonly since?: string;
}

export interface Notification {
  readonly schema: typeof NOTIFICATION_SCHEMA;
  /** The same when it is sent again because nobody knows whether it arrived. */
  readonly id: string;
  readonly title: string;
  /** All of it, for people. */
  readonly text: string;
  /** Whether anything in it is bad news. */
  readonly bad: boolean;
  readonly events: readonly NotifiedEvent[];
}

const MOST_FINDINGS = 3;
/** A server's reply may stand in a finding. Characters. */
const LONGEST_FINDING = 300;

/** What is new in a report, without ids. */
export function eventsIn(report: Report, changed: readonly string[]): readonly Omit<NotifiedEvent, 'id'>[] {
  const { changes, checks, started, target } = report;
  if (changes === undefined) return [];
  const kinds = { ...changes, changed };
  return EVENT_KINDS.flatMap((kind) =>
    checks
      .filter(({ id }) => kinds[kind]?.includes(id) === true)
      .map((check) => ({
        kind,
        domain: target.domain,
        check: check.id,
        at: started,
        headline: kind === 'cleared' ? goodAgain(check) : headline(check),
        findings: wordsOf(check),
        ...(check.fix === undefined || !isBadNews(kind) ? {} : { fix: check.fix }),
        ...sinceOf(check),
      })),
  );
}

function sinceOf({ since, dark }: CheckReport): { readonly since?: string } {
  const begin = since ?? dark?.since;
  return begin === undefined ? {} : { since: begin };
}

function wordsOf(check: CheckReport): readonly string[] {
  const { findings, reason } = withWholeReason(check);
  const said = findingsOnce(findings.filter(({ level }) => level !== 'unknown')).map(({ message }) => message);
  const words = said.length > 0 ? said : reason === undefined ? [] : [firstSentence(reason)];
  return words
    .slice(0, MOST_FINDINGS)
    .map((one) => (one.length > LONGEST_FINDING ? `${one.slice(0, LONGEST_FINDING)}…` : one));
}

export function isBadNews(kind: EventKind): boolean {
  return kind !== 'cleared' && kind !== 'known';
}

/** What is known again may be good or bad. */
const SIGNS: Readonly<Record<EventKind, string>> = { raised: '✗', changed: '✗', cleared: '✓', stale: '?', known: '•' };

/** One message for all of them. */
export function notificationOf(id: string, events: readonly NotifiedEvent[]): Notification {
  const isFew = events.filter(({ kind }) => isBadNews(kind)).length <= MOST_FIXES;
  return {
    schema: NOTIFICATION_SCHEMA,
    id,
    title: render(titleOf(events)),
    text: events.map((event) => blockOf(event, isFew).join('\n')).join('\n\n'),
    bad: events.some(({ kind }) => isBadNews(kind)),
    events,
  };
}

function titleOf(events: readonly NotifiedEvent[]): Text {
  const domains = joined([...new Set(events.map(({ domain }) => domain))]);
  const [first, second] = events;
  if (first !== undefined && second === undefined) return say`${first.domain}: ${kindText(first)}`;
  const bad = events.filter(({ kind }) => isBadNews(kind)).length;
  const good = events.length - bad;
  if (good === 0) return say`${domains}: ${problems(bad)}`;
  return bad === 0 ? say`${domains}: ${recoveries(good)}` : say`${domains}: ${problems(bad)}, ${recoveries(good)}`;
}

function problems(count: number): Text {
  return count === 1 ? say`one problem` : say`${count} problems`;
}

function recoveries(count: number): Text {
  return count === 1 ? say`one thing is good again` : say`${count} things are good again`;
}

function kindText({ kind, headline: words }: NotifiedEvent): Text {
  return {
    raised: say`New problem: ${shown(words)}`,
    changed: say`The problem has changed: ${shown(words)}`,
    cleared: say`Good again: ${shown(words)}`,
    stale: say`Not known for too long: ${shown(words)}`,
    known: say`Known again: ${shown(words)}`,
  }[kind];
}

/** @param isFew Whether there is room for what to do about each. */
function blockOf(event: NotifiedEvent, isFew: boolean): readonly string[] {
  const { kind, domain, check, at, findings, fix, since } = event;
  return [
    `${SIGNS[kind]} ${render(say`${domain}: ${kindText(event)}`)}`,
    ...findings.map((words) => `  ${words}`),
    `  ${render(since === undefined ? verbatim(momentOf(at)) : say`since ${momentOf(since)}`)} · ${check}`,
    ...(fix === undefined ? [] : fixLines(fix, check, isFew)),
  ];
}

/** Of more problems than this only the names are told of what to do. */
const MOST_FIXES = 3;
/** A message on a telephone holds no more. */
const MOST_FIX_LINES = 6;

/** What to do: sentences, and lines to paste further in; a long one by the command that tells it. */
function fixLines(fix: string, check: string, isFew: boolean): readonly string[] {
  const lines = pasteParts(fix).flatMap((part) =>
    part.lines.map((line) => (part.kind === 'paste' ? `  ${line}` : line)),
  );
  return isFew && lines.length <= MOST_FIX_LINES
    ? [`  ${render(say`What to do:`)}`, ...lines.map((line) => `    ${line}`)]
    : [`  ${render(say`What to do: mailproof explain ${check}`)}`];
}
