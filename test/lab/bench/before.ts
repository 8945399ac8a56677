/** Before and after: an earlier mailproof and this one, run in turn in the same lab. */
import { resolve } from 'node:path';
import { startLab } from '../lab.ts';
import { provenance } from './document.ts';
import { measure, SCENARIOS, type Figures, type ScenarioName } from './single.ts';
import { median } from './statistics.ts';
import { decimals, table } from './tables.ts';

const LATENCY = 20;
const FIGURES = { startUp: ['start-up', 's', 2], whole: ['whole run', 's', 2], ratio: ['whole run / floor', '', 2], cpu: ['CPU', 's', 2], memory: ['peak memory', 'MB', 0], packets: ['packets', '', 0] } as const satisfies Partial<Record<keyof Figures, readonly [string, string, number]>>;

interface Pair {
  readonly before: Figures;
  readonly after: Figures;
}

export async function beside({ before, runs }: { readonly before: string | undefined; readonly runs: number }, log: (line: string) => void): Promise<{ readonly text: string; readonly complaints: readonly string[] }> {
  if (before === undefined) throw new Error('--only before needs --before FOLDER.');
  await using lab = await startLab({ latency: LATENCY, log });
  const rows: string[][] = [];
  for (const scenario of Object.keys(SCENARIOS) as ScenarioName[]) {
    const pairs: Pair[] = [];
    for (let run = 0; run < runs; run += 1) {
      const pair = { before: await measure(lab, SCENARIOS[scenario], log, resolve(before)), after: await measure(lab, SCENARIOS[scenario], log) };
      log(`${scenario}, run ${run + 1}: ${pair.before.whole.toFixed(2)} s before, ${pair.after.whole.toFixed(2)} s now`);
      pairs.push(pair);
    }
    rows.push(...rowsOf(scenario, pairs));
  }
  const text = `${table(['given', 'figure', 'before', 'now', 'now / before'], rows)}\n\n${provenance('npm run bench -- --only before --before FOLDER', runs)} The ratios are medians of those of each pair of runs; ${LATENCY} ms per round trip.`;
  return { text, complaints: [] };
}

function rowsOf(scenario: string, pairs: readonly Pair[]): string[][] {
  return (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).map((name) => {
    const [title, unit, digits] = FIGURES[name];
    const shown = (side: keyof Pair): string => `${decimals(median(pairs.map((pair) => pair[side][name])), digits)} ${unit}`.trim();
    return [scenario, title, shown('before'), shown('after'), decimals(median(pairs.map(({ before, after }) => after[name] / before[name])), 2)];
  });
}
