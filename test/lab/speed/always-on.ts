/**
 * Whether the memory of `mailproof serve` stays what it is: `node test/lab/speed/always-on.ts 500`. Its runs ask a
 * resolver of our own, and its pages are asked for after each; prints the memory of the process every fifty runs.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DOOR } from '../../../bin/engine/place.ts';
import { a, closeToys, knowing, mx, ns, soa, toy } from '../../unit/fixtures/dns/toy.ts';

const RUNS = Number(process.argv[2] ?? 500);
const STEP = 50;
const PAGES = ['', 'metrics', 'history.json', 'reports.json', 'report/example.org', 'healthz'];
const KIB_A_MB = 1000;

const folder = mkdtempSync(join(tmpdir(), 'mailproof-memory-'));
const records = [
  soa('org'),
  soa('example.org'),
  ns('example.org', 'ns1.example.org'),
  mx('example.org', 'mail.example.org'),
  a('mail.example.org', '127.0.0.1'),
];
const { port } = await toy(knowing(records));
const words = `serve example.org --only dns.mx --resolver 127.0.0.1:${port} --history ${folder} --every 0.1`;
const serve = spawn(process.execPath, [DOOR, ...words.split(' '), '--listen', '127.0.0.1:0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [said] = (await once(serve.stdout, 'data')) as [Buffer];
const [address = ''] = /http:\S+/.exec(said.toString()) ?? [];

function memory(): string {
  const [, kib] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${serve.pid}/status`, 'utf8')) ?? [];
  return `${(Number(kib) / KIB_A_MB).toFixed(0)} MB`;
}

let [runs, told] = [0, 0];
while (runs < RUNS) {
  for (const page of PAGES) await (await fetch(`${address}${page}`)).text();
  const metrics = await (await fetch(`${address}metrics`)).text();
  runs = Number(/^mailproof_watch_runs_total\S* (\d+)/m.exec(metrics)?.[1] ?? 0);
  if (runs >= told + STEP) {
    told = runs - (runs % STEP);
    process.stdout.write(`${runs} runs: ${memory()}\n`);
  }
  await sleep(200);
}
serve.kill('SIGTERM');
await once(serve, 'exit');
await closeToys();
rmSync(folder, { recursive: true });
