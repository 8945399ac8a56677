/** Before and after: an earlier mailproof and this one, both as users install them, run in turn in the same lab. */
import { resolve } from 'node:path';
import { startLab } from '../lab.ts';
import { provenance } from './document.ts';
import { measureCrowd } from './many.ts';
import { installedFrom } from './run.ts';
import { measure, SCENARIOS, type ScenarioName } from './single.ts';
import { median } from './statistics.ts';
import { decimals, markdownTable } from './tables.ts';

const LATENCY = 20;
/** From the other side of the world, where conversations that are too long are felt. */
const FAR = 250;
const CROWD = 100;

type Figure = readonly [title: string, unit: string, digits: number];

/** What is shown. */
const FIGURES = {
  startUp: ['start-up', 's', 2],
  whole: ['whole run', 's', 2],
  ratio: ['whole run / floor', '', 2],
  cpu: ['CPU', 's', 2],
  memory: ['peak memory', 'MB', 0],
  packets: ['packets', '', 0],
} as const;
const FAR_FIGURES = { whole: FIGURES.whole, packets: FIGURES.packets } as const;
const CROWD_FIGURES = { whole: FIGURES.whole, cpu: FIGURES.cpu, memory: FIGURES.memory } as const;

interface Pair<F> {
  readonly before: F;
  readonly after: F;
}

interface Wanted {
  readonly before: string | undefined;
  readonly runs: number;
  readonly crowdRuns: number;
}

export async function beside(
  { before, runs, crowdRuns }: Wanted,
  log: (line: string) => void,
): Promise<{ readonly text: string; readonly complaints: readonly string[] }> {
  if (before === undefined) throw new Error('--only before needs --before FOLDER.');
  const product = installedFrom(resolve(before));
  const rows = [
    ...(await singleRows(
      { product, runs, latency: LATENCY, scenarios: Object.keys(SCENARIOS) as ScenarioName[], figures: FIGURES },
      log,
    )),
    ...(await singleRows({ product, runs, latency: FAR, scenarios: ['with account'], figures: FAR_FIGURES }, log)),
    ...(await crowdRows(product, crowdRuns, log)),
  ];
  const text = `${markdownTable(['run', 'figure', 'before', 'now', 'now / before'], rows)}\n\n${provenance(runs)} The ratios are medians of those of each pair of runs; ${LATENCY} ms per round trip for one domain where no other is named, none for ${CROWD}.`;
  return { text, complaints: [] };
}

interface Singles<N extends keyof typeof FIGURES> {
  readonly product: string;
  readonly runs: number;
  readonly latency: number;
  readonly scenarios: readonly ScenarioName[];
  readonly figures: Readonly<Record<N, Figure>>;
}

async function singleRows<N extends keyof typeof FIGURES>(
  { product, runs, latency, scenarios, figures }: Singles<N>,
  log: (line: string) => void,
): Promise<string[][]> {
  await using lab = await startLab({ latency, log });
  const rows: string[][] = [];
  for (const scenario of scenarios) {
    const what = latency === LATENCY ? scenario : `${scenario}, ${latency} ms`;
    const pairs = await inTurn(
      runs,
      what,
      log,
      (one) => measure(lab, SCENARIOS[scenario], log, one === undefined ? {} : { product: one }),
      product,
    );
    rows.push(...rowsOf(what, figures, pairs));
  }
  return rows;
}

async function crowdRows(product: string, runs: number, log: (line: string) => void): Promise<string[][]> {
  await using lab = await startLab({ latency: 0, log });
  return rowsOf(
    `${CROWD} domains`,
    CROWD_FIGURES,
    await inTurn(runs, `${CROWD} domains`, log, (one) => measureCrowd(lab, CROWD, one), product),
  );
}

async function inTurn<F extends { readonly whole: number }>(
  runs: number,
  what: string,
  log: (line: string) => void,
  run: (product?: string) => Promise<F>,
  product: string,
): Promise<Pair<F>[]> {
  const pairs: Pair<F>[] = [];
  for (let count = 1; count <= runs; count += 1) {
    const pair = { before: await run(product), after: await run() };
    log(`${what}, run ${count}: ${pair.before.whole.toFixed(2)} s before, ${pair.after.whole.toFixed(2)} s now`);
    pairs.push(pair);
  }
  return pairs;
}

function rowsOf<N extends string>(
  what: string,
  figures: Readonly<Record<N, Figure>>,
  pairs: readonly Pair<Readonly<Record<NoInfer<N>, number>>>[],
): string[][] {
  return (Object.keys(figures) as N[]).map((name) => {
    const [title, unit, digits] = figures[name];
    const shown = (side: keyof Pair<unknown>): string =>
      `${decimals(median(pairs.map((pair) => pair[side][name])), digits)} ${unit}`.trim();
    return [
      what,
      title,
      shown('before'),
      shown('after'),
      decimals(median(pairs.map(({ before, after }) => after[name] / before[name])), 2),
    ];
  });
}
