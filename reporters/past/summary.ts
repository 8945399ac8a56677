/**
 * What a history says of a domain: since when, how often, how long. Its JSON form is the schema `mailproof/history/1`.
 */
import type { PastState } from '../history.ts';

export const HISTORY_SCHEMA = 'mailproof/history/1';

/** The spans that are summed up, the last one being all that is known. */
export const SPANS = ['24h', '7d', '30d', 'all'] as const;
export type SpanName = (typeof SPANS)[number];

export interface Percentiles {
  readonly count: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** What a span of time was made of. Seconds. */
export interface PastSpan {
  readonly name: SpanName;
  readonly up: number;
  readonly down: number;
  /** Nobody looked, or it could not be told. */
  readonly unknown: number;
  /** Announced by the operator: neither up nor down. */
  readonly maintenance: number;
  /** `up` of what is known, from 0 to 1; absent where nothing is known. */
  readonly uptime?: number;
  readonly incidents: number;
  /** Seconds from sending a message to knowing of it; absent where none was sent. */
  readonly delivery?: Percentiles;
}

/** A time during which something was wrong; without an end it still is. ISO 8601. */
export interface Incident {
  readonly began: string;
  readonly ended?: string;
  /** Until its end, or until the history was asked. */
  readonly seconds: number;
}

/** Something required failed. */
export interface PastOutage extends Incident {
  /** The checks that failed at any time of it, by their ids. */
  readonly checks: readonly string[];
}

/** A check that was bad at any time: failed, or to improve. */
export interface CheckHistory {
  readonly id: string;
  /** What it means for people when it is bad; absent where the history does not hold it. */
  readonly failure?: string;
  /** Absent: it is good. */
  readonly since?: string;
  /** In how many runs in a row it is bad; absent where it is good. */
  readonly runs?: number;
  /** How often it became bad. */
  readonly times: number;
  /** For how long in all. */
  readonly seconds: number;
  /** The newest first. */
  readonly incidents: readonly Incident[];
}

export interface DomainHistory {
  readonly domain: string;
  readonly runs: number;
  /** When the first and the last run began, ISO 8601. */
  readonly first: string;
  readonly last: string;
  readonly state: PastState | 'maintenance';
  /** Since when it has been so. */
  readonly since: string;
  readonly spans: readonly PastSpan[];
  /** The newest first. */
  readonly incidents: readonly PastOutage[];
  /** Those that are bad first, then those that were so last. */
  readonly checks: readonly CheckHistory[];
}

export interface HistorySummary {
  readonly schema: typeof HISTORY_SCHEMA;
  /** When the history was asked, ISO 8601. */
  readonly asked: string;
  readonly domains: readonly DomainHistory[];
}
