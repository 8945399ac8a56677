/** Many domains in one run: how long a crowd takes, and whether time and memory grow as its number does. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../../reporters/report.ts';
import { crowdMember } from '../crowd.ts';
import { startLab, type Lab } from '../lab.ts';
import { noteOf } from './notes.ts';
import { askedIn, repeatsIn, toldRepeats } from './repeats.ts';
import { look, type SeenRun } from './run.ts';
import { lineThrough, median } from './statistics.ts';
import { decimals, markdownTable } from './tables.ts';
import { reportsIn } from '../told.ts';

const MEGABYTE = 1e6;
/** Enough to see whether what all have in common is asked once. */
const COUNTED = 10;

/** Of one run; seconds and megabytes. */
export interface CrowdFigures {
  readonly size: number;
  readonly whole: number;
  readonly cpu: number;
  readonly memory: number;
}

export interface Crowds {
  readonly runs: readonly CrowdFigures[];
  /** Of {@link COUNTED} domains. */
  readonly packets: number;
  readonly questions: number;
  /** What was asked twice, and every check that neither passed nor was exempt: these servers are good. */
  readonly complaints: readonly string[];
}

/** All sizes, so many runs each, and one more whose packets are counted. */
export async function measureCrowds(
  sizes: readonly number[],
  times: number,
  log: (line: string) => void,
): Promise<Crowds> {
  const runs: CrowdFigures[] = [];
  const complaints: string[] = [];
  await using lab = await startLab({ latency: 0, log });
  for (const size of sizes) {
    for (let time = 0; time < times; time += 1) {
      const { seen, reports } = await visit(lab, size, false);
      const figures = figuresOf(size, seen);
      log(
        `${size} domains, run ${time + 1}: ${figures.whole.toFixed(1)} s, ${figures.cpu.toFixed(1)} s of CPU, ${figures.memory.toFixed(0)} MB`,
      );
      runs.push(figures);
      complaints.push(...complaintsOf(reports));
    }
  }
  const {
    seen: { conversations, requests },
  } = await visit(lab, COUNTED, true);
  return {
    runs,
    packets: conversations.packets,
    questions: conversations.questions.length,
    complaints: [...complaints, ...toldRepeats(`${COUNTED} domains`, repeatsIn(askedIn(conversations, requests), []))],
  };
}

/** One run at so many domains, by the mailproof of another checkout where one is named. */
export async function measureCrowd(lab: Lab, size: number, product?: string): Promise<CrowdFigures> {
  return figuresOf(size, (await visit(lab, size, false, product)).seen);
}

function figuresOf(size: number, { began, ended, cpuSeconds, notes }: SeenRun): CrowdFigures {
  return { size, whole: (ended - began) / 1000, cpu: cpuSeconds, memory: noteOf(notes, 'exit').peakMemory / MEGABYTE };
}

async function visit(
  lab: Lab,
  size: number,
  capture: boolean,
  product?: string,
): Promise<{ readonly seen: SeenRun; readonly reports: readonly Report[] }> {
  await lab.become(`crowd-${size}`);
  const domains = Array.from({ length: size }, (_, number) => crowdMember(number).domain);
  const folder = mkdtempSync(join(tmpdir(), 'mailproof-crowd-'));
  try {
    const file = join(folder, 'report.json');
    const seen = await look(lab, {
      domains,
      options: ['--reporter', 'console', '--reporter', `json=${file}`],
      capture,
      ...(product === undefined ? {} : { product }),
    });
    const reports = reportsIn(readFileSync(file, 'utf8'));
    if (reports.length !== size) throw new Error(`Of ${size} domains ${reports.length} were told.`);
    return { seen, reports };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function complaintsOf(reports: readonly Report[]): string[] {
  return reports.flatMap(({ target, checks }) =>
    checks
      .filter(({ verdict }) => verdict !== 'pass' && verdict !== 'exempt')
      .map(({ id, verdict }) => `${target.domain}: ${id} ${verdict}`),
  );
}

export function crowdTable({ runs }: Crowds): string {
  const rows = [...Map.groupBy(runs, ({ size }) => size)].map(([size, some]) => {
    const of = (name: keyof CrowdFigures): number => median(some.map((run) => run[name]));
    return [
      String(size),
      `${decimals(of('whole'), 1)} s`,
      decimals(size / of('whole'), 1),
      `${decimals(of('cpu'), 1)} s`,
      `${decimals(of('memory'), 0)} MB`,
    ];
  });
  return markdownTable(['domains', 'whole run', 'domains a second', 'CPU', 'peak memory'], rows);
}

/** How time and memory grow with the number of domains: what one more costs, and how straight the line is. */
export function growth({ runs, packets, questions }: Crowds): string {
  const of = (name: 'whole' | 'memory' | 'cpu'): ReturnType<typeof lineThrough> =>
    lineThrough(runs.map((run) => [run.size, run[name]]));
  const [time, cpu, memory] = [of('whole'), of('cpu'), of('memory')];
  // One size alone says nothing of how it grows.
  const grows =
    new Set(runs.map(({ size }) => size)).size < 2
      ? []
      : [
          `One more domain takes ${decimals(time.slope * 1000, 0)} ms, ${decimals(cpu.slope * 1000, 0)} ms of CPU and ${decimals(memory.slope, 2)} MB:`,
          `straight lines through all runs explain ${decimals(time.fit * 100, 1)} %, ${decimals(cpu.fit * 100, 1)} % and ${decimals(memory.fit * 100, 1)} % of what varies.`,
        ];
  return [
    ...grows,
    `A domain takes ${decimals(packets / COUNTED, 0)} packets, of them ${decimals(questions / COUNTED, 0)} DNS questions (${COUNTED} at once).`,
  ].join('\n');
}
