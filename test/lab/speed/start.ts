/**
 * What start-up takes by how mailproof is there: as users install it, with and without what Node keeps of the last
 * start, and from the sources.
 */
import { resolve } from 'node:path';
import { startLab } from '../lab.ts';
import { provenance } from './document.ts';
import type { WantedRun } from './run.ts';
import { measure, SCENARIOS, type Figures } from './single.ts';
import { median } from './statistics.ts';
import { decimals, markdownTable } from './tables.ts';

const WAYS = {
  installed: {},
  'installed, as on its first start': { environment: { NODE_DISABLE_COMPILE_CACHE: '1' } },
  'from the sources': { product: resolve(import.meta.dirname, '../../..') },
} as const satisfies Readonly<Record<string, Pick<WantedRun, 'product' | 'environment'>>>;

/** The ways in turn, so many runs each, without latency. */
export async function starts(
  { runs }: { readonly runs: number },
  log: (line: string) => void,
): Promise<{ readonly text: string; readonly complaints: readonly string[] }> {
  await using lab = await startLab({ latency: 0, log });
  const found = new Map<string, Figures[]>(Object.keys(WAYS).map((way) => [way, []]));
  for (let run = 1; run <= runs; run += 1) {
    for (const [way, how] of Object.entries(WAYS)) {
      const figures = await measure(lab, SCENARIOS['outside only'], log, how);
      log(`${way}, run ${run}: first packet after ${figures.startUp.toFixed(2)} s`);
      found.get(way)?.push(figures);
    }
  }
  const rows = [...found].map(([way, all]) => [
    way,
    ...(['startUp', 'cpu'] as const).map((figure) => `${decimals(median(all.map((one) => one[figure])), 2)} s`),
  ]);
  return {
    text: `${markdownTable(['mailproof', 'start-up', 'CPU of the run'], rows)}\n\n${provenance(runs)}`,
    complaints: [],
  };
}
