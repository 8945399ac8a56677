/** What all formats of a history say the same way. */
import { say, type Text } from '../../common/say.ts';
import type { Verdict } from '../verdict.ts';
import { momentOf } from '../words.ts';
import type { CheckHistory, DomainHistory, Incident, PastSpan, SpanName } from './summary.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something lasted, in the two units that matter: `3 d 4 h`, `12 min`. */
export function lasting(seconds: number): Text {
  if (seconds < MINUTE) return say`${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / MINUTE);
  if (minutes < HOUR / MINUTE) return say`${minutes} min`;
  if (seconds < DAY) return say`${Math.floor(minutes / MINUTE)} h ${minutes % MINUTE} min`;
  const hours = Math.round(seconds / HOUR);
  return say`${Math.floor(hours / (DAY / HOUR))} d ${hours % (DAY / HOUR)} h`;
}

export const SPAN_WORDS: Readonly<Record<SpanName, Text>> = {
  '24h': say`24 hours`,
  '7d': say`7 days`,
  '30d': say`30 days`,
  all: say`in all`,
};

/** The columns of the table of spans. */
export const COLUMNS = [
  say`span`,
  say`uptime`,
  say`down for`,
  say`outages`,
  say`not known for`,
  say`delivery, median`,
  say`delivery, 95 of 100`,
] as const;

/** The cells of a span, in the order of the columns. */
export function cellsOf({ name, uptime, down, incidents, unknown, delivery }: PastSpan): readonly (Text | string)[] {
  return [
    SPAN_WORDS[name],
    uptime === undefined ? '–' : percent(uptime),
    lasting(down),
    String(incidents),
    lasting(unknown),
    delivery === undefined ? '–' : say`${delivery.median.toFixed(1)} s`,
    delivery === undefined ? '–' : say`${delivery.p95.toFixed(1)} s`,
  ];
}

/** Never rounded up to all of it. */
export function percent(share: number): string {
  const digits = share === 1 ? 0 : 3;
  return `${(Math.floor(share * 10 ** (digits + 2)) / 10 ** digits).toFixed(digits)} %`;
}

/** What the present state is marked with. */
export const MARKS: Readonly<Record<DomainHistory['state'], Verdict>> = {
  up: 'pass',
  down: 'fail',
  unknown: 'inconclusive',
  maintenance: 'exempt',
};

export function stateText({ domain, state, since }: DomainHistory): Text {
  return {
    up: say`${domain} works since ${momentOf(since)}`,
    down: say`${domain} has a problem that must be solved since ${momentOf(since)}`,
    unknown: say`${domain} could not be judged since ${momentOf(since)}`,
    maintenance: say`${domain} is under maintenance since ${momentOf(since)}`,
  }[state];
}

export function runsText({ runs, first, last }: DomainHistory): Text {
  return runs === 1
    ? say`One run, at ${momentOf(first)}`
    : say`${runs} runs since ${momentOf(first)}, the last one at ${momentOf(last)}`;
}

/** From when to when, and how long. */
export function incidentText({ began, ended, seconds }: Incident): Text {
  return ended === undefined
    ? say`since ${momentOf(began)}, for ${lasting(seconds)} so far`
    : say`${momentOf(began)} to ${momentOf(ended)}, ${lasting(seconds)}`;
}

/** Since when, how often, how long. */
export function checkText({ since, runs = 0, times, seconds, incidents: [last] }: CheckHistory): Text {
  if (since !== undefined) {
    const begin = momentOf(since);
    return runs === 1
      ? say`bad since ${begin}, in one run; ${oftenText(times)}, for ${lasting(seconds)} in all`
      : say`bad since ${begin}, in ${runs} runs in a row; ${oftenText(times)}, for ${lasting(seconds)} in all`;
  }
  return say`good again since ${momentOf(last?.ended ?? '')}; ${oftenText(times)}, for ${lasting(seconds)} in all`;
}

function oftenText(times: number): Text {
  return times === 1 ? say`once` : say`${times} times`;
}
