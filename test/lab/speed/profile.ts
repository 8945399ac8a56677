/**
 * The profile: what the time above the floor is, in stages, by the conversation that ended last, and by whose code ran;
 * and the floor itself, exchange by exchange, where it is felt most.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMAIN } from '../healthy.ts';
import { startLab, type Lab } from '../lab.ts';
import { secondsByPlace } from './cpu-profile.ts';
import { provenance } from './document.ts';
import { chainOf, exchangesIn, lastOf } from './floor.ts';
import { look } from './run.ts';
import { lastSteps, stagesOf, type Stage, type Step } from './stages.ts';
import { median } from './statistics.ts';
import { decimals, markdownTable } from './tables.ts';

/** Where a profile says most: a server as far away as one in the same country. Milliseconds. */
const LATENCY = 20;
/** Where round trips are felt most: the other side of the world. Milliseconds. */
const FAR = 250;
const MOST_PLACES = 15;

interface Profiled {
  readonly stages: readonly Stage[];
  readonly steps: readonly Step[];
}

export async function profile(
  { runs }: { readonly runs: number },
  log: (line: string) => void,
): Promise<{ readonly text: string; readonly complaints: readonly string[] }> {
  await using lab = await startLab({ latency: LATENCY, log });
  const all: Profiled[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await profileOne(lab));
  const [one] = all;
  if (one === undefined) throw new Error('Nothing was profiled.');
  const stages = one.stages.map(({ name }, at) => [
    name,
    `${decimals(median(all.map((run) => run.stages[at]?.seconds ?? Number.NaN)), 2)} s`,
  ]);
  const text = [
    markdownTable(['stage', 'takes'], stages),
    'The conversations that the last answer of one of these runs had to wait for:',
    markdownTable(
      ['conversation', 'begins at', 'held back before', 'waits for answers', 'thinks'],
      one.steps.map(({ what, ...times }) => [
        what,
        ...[times.began, times.heldBack, times.waited, times.thought].map((value) => `${decimals(value, 2)} s`),
      ]),
    ),
    `The longest chain of round trips of one run at ${FAR} ms, each of which needs the one before:`,
    markdownTable(['waits for', 'answered after'], await farthest(log)),
    "Whose code takes the processor time, by V8's profiler (which slows everything down):",
    markdownTable(['code of', 'takes'], await placesOf(lab)),
    provenance(runs),
  ].join('\n\n');
  return { text, complaints: [] };
}

async function profileOne(lab: Lab): Promise<Profiled> {
  await lab.become('healthy');
  const seen = await look(lab, { domains: [DOMAIN] });
  const exchanges = exchangesIn(seen.conversations, DOMAIN);
  return {
    stages: stagesOf(seen, exchanges, lastOf(exchanges)?.floor ?? Number.NaN),
    steps: lastSteps(exchanges, seen.conversations.began),
  };
}

/** The exchanges of the floor of a run far away. */
async function farthest(log: (line: string) => void): Promise<string[][]> {
  await using lab = await startLab({ latency: FAR, log });
  await lab.become('healthy');
  const { conversations } = await look(lab, { domains: [DOMAIN] });
  const chain = chainOf(lastOf(exchangesIn(conversations, DOMAIN)));
  return chain.map(({ what, wait }) => [what, `${decimals(wait / 1000, 2)} s`]);
}

async function placesOf(lab: Lab): Promise<string[][]> {
  const profiles = mkdtempSync(join(tmpdir(), 'mailproof-profile-'));
  try {
    await lab.become('healthy');
    await look(lab, { domains: [DOMAIN], profiles });
    const places = secondsByPlace(profiles);
    const rest = places.slice(MOST_PLACES).reduce((sum, [, seconds]) => sum + seconds, 0);
    return [...places.slice(0, MOST_PLACES), ['all others', rest] as const].map(([place, seconds]) => [
      place,
      `${decimals(seconds, 3)} s`,
    ]);
  } finally {
    rmSync(profiles, { recursive: true, force: true });
  }
}
