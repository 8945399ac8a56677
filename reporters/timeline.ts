/**
 * The course of a run and the state of the zone, as reports tell them: rendered, and in milliseconds since the run
 * began.
 */
import type { ZoneRow } from '../checks/words/plan.ts';
import type { Course, SpanKind } from '../fixtures/timeline.ts';
import { printable, render } from './render.ts';

/** Milliseconds since the run began. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface ReportTimeline {
  readonly checks: readonly (Span & { readonly id: string })[];
  readonly conversations: readonly (Span & {
    readonly kind: SpanKind;
    readonly what: string;
    /** The checks that awaited its end, and since when. */
    readonly waiters: readonly { readonly id: string; readonly from: number }[];
  })[];
}

/** A record that the domain should have. */
export interface ReportZoneRow {
  readonly line: string;
  readonly state: ZoneRow['state'];
  readonly found: readonly string[];
  readonly purpose: string;
  readonly optional: boolean;
  readonly note?: string;
}

/** @param started The run's start, in milliseconds since 1970. */
export function timelineOf({ checks, conversations }: Course, started: number): ReportTimeline {
  const since = (time: number): number => Math.max(0, Math.round(time - started));
  return {
    checks: checks.map(({ check, from, to }) => ({ id: check, from: since(from), to: since(to) })),
    conversations: conversations.map(({ kind, what, from, to, waiters }) => ({
      kind,
      what: render(what),
      from: since(from),
      to: since(to),
      waiters: waiters.map((waiter) => ({ id: waiter.check, from: since(waiter.from) })),
    })),
  };
}

export function reportedZone(rows: readonly ZoneRow[]): readonly ReportZoneRow[] {
  return rows.map(({ line, state, found, purpose, optional, note }) => ({
    line: printable(line),
    state,
    found: found.map(printable),
    purpose: render(purpose),
    optional,
    ...(note === undefined ? {} : { note: render(note) }),
  }));
}
