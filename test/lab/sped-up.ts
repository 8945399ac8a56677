/**
 * Loaded before everything else: the clock on the wall runs FACTOR times as fast since the moment BEGAN, and so does
 * what `mailproof serve` waits for. Its runs wait for a network that is no faster.
 */
import { isMainThread } from 'node:worker_threads';

const began = Number(process.env['BEGAN']);
const factor = Number(process.env['FACTOR']);
const RealDate = Date;
const now = (): number => Math.round(began + (RealDate.now() - began) * factor);

globalThis.Date = class extends RealDate {
  constructor(...given: readonly []) {
    if (given.length === 0) super(now());
    else super(...given);
  }
  static override now(): number {
    return now();
  }
} as DateConstructor;

if (isMainThread && process.argv[2] === 'serve') {
  const [wait, clock] = [setTimeout, performance.now.bind(performance)];
  performance.now = () => clock() * factor;
  globalThis.setTimeout = ((work: () => void, milliseconds = 0) =>
    wait(work, milliseconds / factor)) as typeof setTimeout;
}
