/** What a series of messages there and back amounts to. */
import type { Text } from '../../common/say.ts';

/** One message there, and one back. */
export interface Ping {
  readonly sequence: number;
  /** Seconds; undefined where it was lost. */
  readonly there: number | undefined;
  readonly back: number | undefined;
  /** Why, where it was lost and anybody said why. */
  readonly reason?: Text;
}

export interface Statistics {
  readonly sent: number;
  readonly returned: number;
  /** Percent. */
  readonly loss: number;
  /** Seconds there and back, of those that came back; undefined where none did. */
  readonly seconds:
    | {
        readonly minimum: number;
        readonly mean: number;
        readonly maximum: number;
        readonly median: number;
        readonly p95: number;
        readonly p99: number;
      }
    | undefined;
}

const PERCENT = 100;

/** Seconds there and back. */
export function roundTrip({ there, back }: Pick<Ping, 'there' | 'back'>): number | undefined {
  return there === undefined || back === undefined ? undefined : there + back;
}

export function statisticsOf(pings: readonly Ping[]): Statistics {
  const times = pings.flatMap((ping) => roundTrip(ping) ?? []).toSorted((a, b) => a - b);
  const [minimum] = times;
  const loss = pings.length === 0 ? 0 : (PERCENT * (pings.length - times.length)) / pings.length;
  const counts = { sent: pings.length, returned: times.length, loss };
  if (minimum === undefined) return { ...counts, seconds: undefined };
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const at = (percent: number): number => percentile(times, percent);
  return {
    ...counts,
    seconds: { minimum, mean, maximum: times.at(-1) ?? minimum, median: at(50), p95: at(95), p99: at(99) },
  };
}

/** The smallest time that this many percent do not exceed (nearest rank). */
function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.max(0, Math.ceil((percent / PERCENT) * sorted.length) - 1)] ?? Number.NaN;
}
