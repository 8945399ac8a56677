/**
 * What one run's figures are, and the table of their medians: by what mailproof is given, and by how far off the server
 * is.
 */
import { DOMAIN } from '../healthy.ts';
import type { LabSecret } from '../fault.ts';
import { startLab, type Lab } from '../lab.ts';
import { allExceptions, exceptionsFor } from './exceptions.ts';
import { exchangesIn, lastOf } from './floor.ts';
import { noteOf } from './notes.ts';
import { askedIn, repeatsIn, type Repeat } from './repeats.ts';
import { look, type SeenRun, type WantedRun } from './run.ts';
import { median } from './statistics.ts';
import { decimals, markdownTable } from './tables.ts';

/** What an operator hands over. */
export const SCENARIOS = {
  'outside only': [],
  'with account': ['account'],
  'with host': ['ssh'],
} as const satisfies Readonly<Record<string, readonly LabSecret[]>>;
export type ScenarioName = keyof typeof SCENARIOS;

/** Of one run; seconds and megabytes. */
export interface Figures {
  readonly startUp: number;
  readonly whole: number;
  readonly floor: number;
  readonly ratio: number;
  /** What the whole run takes beyond the floor × {@link SHARE}, which may be {@link FIXED} at most. */
  readonly above: number;
  readonly cpu: number;
  readonly memory: number;
  readonly packets: number;
  readonly connections: number;
  readonly questions: number;
  readonly repeats: readonly Repeat[];
}

/** The aim: whole run ≤ floor × 1.15 + 1.0 s. */
export const SHARE = 1.15;
export const FIXED = 1;
const MEGABYTE = 1e6;
/** Of what it said: the end, where the summary is. Characters. */
const SHOWN = 2000;

export function figuresOf(
  { began, ended, cpuSeconds, notes, conversations, requests }: SeenRun,
  secrets: readonly LabSecret[],
): Figures {
  const messages = notes.filter((note) => note.what === 'message');
  const floor = (lastOf(exchangesIn(conversations, DOMAIN, messages))?.floor ?? Number.NaN) / 1000;
  const whole = (ended - began) / 1000;
  return {
    startUp: (conversations.began - began) / 1000,
    whole,
    floor,
    ratio: whole / floor,
    above: whole - floor * SHARE,
    cpu: cpuSeconds,
    memory: noteOf(notes, 'exit').peakMemory / MEGABYTE,
    packets: conversations.packets,
    connections: conversations.connections.length,
    questions: conversations.questions.length,
    repeats: repeatsIn(askedIn(conversations, requests), exceptionsFor(secrets)),
  };
}

/** A run that found the healthy server good, and not one that a busy machine has spoilt. */
const TRIES = 3;

/** A run against the healthy server, which has forgotten the one before, so that postscreen makes it wait again. */
export async function measure(
  lab: Lab,
  secrets: readonly LabSecret[],
  log: (line: string) => void,
  how: Pick<WantedRun, 'product' | 'environment'> = {},
): Promise<Figures> {
  if (secrets.includes('ssh')) await lab.openHost();
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    await lab.become('healthy');
    const seen = await look(lab, { domains: [DOMAIN], secrets, ...how });
    if (seen.code === 0) return figuresOf(seen, secrets);
    log(`That run found the healthy server wanting (exit ${seen.code}): ${seen.printed.slice(-SHOWN)}`);
  }
  throw new Error(`mailproof finds the healthy server wanting, ${TRIES} times in a row.`);
}

export interface Row {
  readonly latency: number;
  readonly scenario: ScenarioName;
  readonly runs: readonly Figures[];
}

/** All scenarios at all distances, so many runs each. */
export async function measureAll(
  latencies: readonly number[],
  runs: number,
  log: (line: string) => void,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const latency of latencies) {
    await using lab = await startLab({ latency, log });
    for (const scenario of Object.keys(SCENARIOS) as ScenarioName[]) {
      const all: Figures[] = [];
      for (let run = 0; run < runs; run += 1) {
        const figures = await measure(lab, SCENARIOS[scenario], log);
        log(
          `${latency} ms, ${scenario}, run ${run + 1}: ${figures.whole.toFixed(2)} s, floor ${figures.floor.toFixed(2)} s, ${figures.cpu.toFixed(2)} s of CPU`,
        );
        all.push(figures);
      }
      rows.push({ latency, scenario, runs: all });
    }
  }
  return rows;
}

/** What may be asked more than once, and why. */
export function exceptionsTable(): string {
  const rows = allExceptions().map(([given, { kind, what, times, because }]) => [
    given,
    kind,
    readable(what),
    String(times),
    because,
  ]);
  return markdownTable(['given', 'of', 'at', 'times', 'because'], rows);
}

function readable({ source }: RegExp): string {
  return source.replaceAll(/[\\^$]/g, '').replaceAll('|', ' or ');
}

const COLUMNS = [
  'per round trip',
  'given',
  'start-up',
  'whole run',
  'floor',
  'ratio',
  `beyond floor × ${SHARE}`,
  'CPU',
  'memory',
  'packets',
  'connections',
  'DNS questions',
];

export function singleTable(rows: readonly Row[]): string {
  return markdownTable(
    COLUMNS,
    rows.map(({ latency, scenario, runs }) => {
      const of = (name: Exclude<keyof Figures, 'repeats'>): number => median(runs.map((run) => run[name]));
      const seconds = (name: Exclude<keyof Figures, 'repeats'>): string => `${decimals(of(name), 2)} s`;
      return [
        `${latency} ms`,
        scenario,
        seconds('startUp'),
        seconds('whole'),
        seconds('floor'),
        decimals(of('ratio'), 2),
        seconds('above'),
        seconds('cpu'),
        `${decimals(of('memory'), 0)} MB`,
        decimals(of('packets'), 0),
        decimals(of('connections'), 0),
        decimals(of('questions'), 0),
      ];
    }),
  );
}
