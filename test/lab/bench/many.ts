/** Many domains in one run: how long a crowd takes, and whether time and memory grow as its number does. */
import { crowdMember } from '../crowd.ts';
import type { Lab } from '../lab.ts';
import { startLab } from '../lab.ts';
import { noteOf } from './notes.ts';
import { askedIn, repeatsIn, type Repeat } from './repeats.ts';
import { look } from './run.ts';
import { lineThrough, median } from './statistics.ts';
import { decimals, table } from './tables.ts';

const MEGABYTE = 1e6;

/** Of one run; seconds and megabytes. */
export interface CrowdFigures {
  readonly size: number;
  readonly whole: number;
  readonly cpu: number;
  readonly memory: number;
  readonly packets: number;
  readonly repeats: readonly Repeat[];
  /** Checks of all domains that neither passed nor were exempt. */
  readonly complaints: readonly string[];
}

interface Told {
  readonly target: { readonly domain: string };
  readonly checks: readonly { readonly id: string; readonly verdict: string }[];
}

export async function measureCrowd(lab: Lab, size: number): Promise<CrowdFigures> {
  await lab.become(`crowd-${size}`);
  const domains = Array.from({ length: size }, (_, number) => crowdMember(number).domain);
  const seen = await look(lab, { domains, options: ['--reporter', 'json'] });
  const told = JSON.parse(seen.printed) as Told | { readonly reports: readonly Told[] };
  const reports = 'reports' in told ? told.reports : [told];
  if (reports.length !== size) throw new Error(`Of ${size} domains ${reports.length} were told.`);
  return {
    size, whole: (seen.ended - seen.began) / 1000, cpu: seen.cpuSeconds, memory: noteOf(seen.notes, 'exit').peakMemory / MEGABYTE, packets: seen.conversations.packets,
    repeats: repeatsIn(askedIn(seen.conversations, seen.requests), []),
    complaints: reports.flatMap(({ target, checks }) => checks.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'exempt').map(({ id, verdict }) => `${target.domain}: ${id} ${verdict}`)),
  };
}

/** All sizes, so many runs each. */
export async function measureCrowds(sizes: readonly number[], runs: number, log: (line: string) => void): Promise<CrowdFigures[]> {
  const all: CrowdFigures[] = [];
  await using lab = await startLab({ latency: 0, log });
  for (const size of sizes) {
    for (let run = 0; run < runs; run += 1) {
      const figures = await measureCrowd(lab, size);
      log(`${size} domains, run ${run + 1}: ${figures.whole.toFixed(1)} s, ${figures.cpu.toFixed(1)} s of CPU, ${figures.memory.toFixed(0)} MB`);
      all.push(figures);
    }
  }
  return all;
}

export function crowdTable(all: readonly CrowdFigures[]): string {
  const groups = [...Map.groupBy(all, ({ size }) => size)];
  const rows = groups.map(([size, runs]) => {
    const of = (name: 'whole' | 'cpu' | 'memory' | 'packets'): number => median(runs.map((run) => run[name]));
    return [String(size), `${decimals(of('whole'), 1)} s`, decimals(size / of('whole'), 1), `${decimals(of('cpu'), 1)} s`, `${decimals(of('memory'), 0)} MB`, decimals(of('packets'), 0)];
  });
  return table(['domains', 'whole run', 'domains a second', 'CPU', 'peak memory', 'packets'], rows);
}

/** How time and memory grow with the number of domains: what one more costs, and how straight the line is. */
export function growth(all: readonly CrowdFigures[]): string {
  const of = (name: 'whole' | 'memory' | 'cpu'): ReturnType<typeof lineThrough> => lineThrough(all.map((run) => [run.size, run[name]]));
  const [time, memory, cpu] = [of('whole'), of('memory'), of('cpu')];
  return [
    `One more domain costs ${decimals(time.slope * 1000, 0)} ms, ${decimals(cpu.slope * 1000, 0)} ms of CPU and ${decimals(memory.slope, 2)} MB`,
    `(straight lines through all runs explain ${decimals(time.fit * 100, 1)} %, ${decimals(cpu.fit * 100, 1)} % and ${decimals(memory.fit * 100, 1)} % of what varies).`,
  ].join(' ');
}
