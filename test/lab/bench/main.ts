/**
 * `npm run bench`: how fast mailproof is, beside what no program could do without, and what it asks. With `--write` the tables of docs/performance.md are
 * made anew.
 */
import { parseArgs } from 'node:util';
import { measureAll, repeatsOf, singleTable } from './single.ts';

const LATENCIES = [0, 20, 100, 250];
const { values } = parseArgs({
  options: {
    latency: { type: 'string', multiple: true }, runs: { type: 'string', default: '5' }, only: { type: 'string', multiple: true }, write: { type: 'boolean', default: false },
  },
});
const log = (line: string): void => void process.stderr.write(`${line}\n`);
const latencies = values.latency?.map(Number) ?? LATENCIES;
const rows = await measureAll(latencies, Number(values.runs), log);
process.stdout.write(`${singleTable(rows)}\n`);
for (const repeat of repeatsOf(rows)) {
  process.stdout.write(`${repeat}\n`);
  process.exitCode = 1;
}
