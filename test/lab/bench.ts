/** `npm run bench`: how long a run takes against the healthy lab, beside the longest wait that no program could avoid. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Note } from './bench-hook.ts';
import { startLab, type Lab } from './lab.ts';

const RUNS = 5;
const DOOR = fileURLToPath(new URL('../../bin/mailproof.js', import.meta.url));
const HOOK = new URL('./bench-hook.ts', import.meta.url).href;

interface Figures {
  readonly 'start-up to first packet (s)': number;
  readonly 'whole run (s)': number;
  readonly 'longest unavoidable wait (s)': number;
  readonly 'whole run / longest wait': number;
  readonly 'CPU (s)': number;
  readonly 'peak memory (MB)': number;
}

const MEGABYTE = 1e6;

async function measure(lab: Lab, notes: string): Promise<Figures> {
  rmSync(notes, { force: true });
  await lab.become('healthy'); // also forgets the vantage point, so that postscreen makes it wait again
  const began = Date.now();
  const { code, stderr } = await lab.run([process.execPath, DOOR, 'example.org', ...lab.options], {
    env: { NODE_OPTIONS: `--import ${HOOK}`, MAILPROOF_BENCH_NOTES: notes },
  });
  const whole = (Date.now() - began) / 1000;
  if (code !== 0) throw new Error(`mailproof ended with ${code}: ${stderr}`);
  const written = readFileSync(notes, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Note);
  const all = (name: keyof Note): number[] => written.map((note) => note[name]).filter((value) => value !== undefined);
  const wait = Math.max(...all('wait')) / 1000;
  return {
    'start-up to first packet (s)': (Math.min(...all('firstPacket')) - began) / 1000,
    'whole run (s)': whole,
    'longest unavoidable wait (s)': wait,
    'whole run / longest wait': whole / wait,
    'CPU (s)': Math.max(...all('cpuSeconds')),
    'peak memory (MB)': Math.max(...all('peakMemory')) / MEGABYTE,
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const folder = mkdtempSync(join(tmpdir(), 'mailproof-bench-'));
const lab = await startLab({ log: (line) => process.stderr.write(`${line}\n`) });
try {
  const runs: Figures[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measure(lab, join(folder, 'notes')));
  process.stdout.write(`mailproof against the healthy lab, ${RUNS} runs: minimum / median / maximum\n`);
  for (const name of Object.keys(runs[0] ?? {}) as (keyof Figures)[]) {
    const values = runs.map((run) => run[name]);
    process.stdout.write(`${name.padEnd(30)} ${[Math.min(...values), median(values), Math.max(...values)].map((value) => value.toFixed(2).padStart(8)).join('')}\n`);
  }
} finally {
  await lab.stop();
  rmSync(folder, { recursive: true, force: true });
}
