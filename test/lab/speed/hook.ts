/**
 * Loaded into mailproof's process by the measurement (NODE_OPTIONS=--import), for what cannot be seen on the wire: when
 * its threads have started, when it has sent a whole message inside TLS, when it first prints, when it is done, and its
 * peak memory. Appends one JSON line a note: a worker may end at any time.
 */
import { appendFileSync } from 'node:fs';
import tls from 'node:tls';
import { isMainThread } from 'node:worker_threads';
import type { RunNote } from './notes.ts';

const file = process.env['SPEED_NOTES'];
/** RFC 5321 §4.1.1.4; what is before the dot may have been written before. */
const END_OF_MESSAGE = /(?:^|\n)\.\r\n$/;

function write(note: RunNote): void {
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(note)}\n`);
}

function now(): number {
  return performance.timeOrigin + performance.now();
}

write({ what: isMainThread ? 'main' : 'worker', at: now() });

const send = tls.TLSSocket.prototype.write;
tls.TLSSocket.prototype.write = function noted(this: tls.TLSSocket, ...given: unknown[]): boolean {
  if (END_OF_MESSAGE.test(String(given[0])) && this.localPort !== undefined)
    write({ what: 'message', at: now(), port: this.localPort });
  return Reflect.apply(send, this, given) as boolean;
} as typeof send;

if (isMainThread) {
  const print = process.stdout.write;
  let printed = false;
  process.stdout.write = function noted(...given: unknown[]): boolean {
    if (!printed) write({ what: 'output', at: now() });
    printed = true;
    return Reflect.apply(print, process.stdout, given) as boolean;
  } as typeof print;
  process.on('exit', () => write({ what: 'exit', at: now(), peakMemory: process.resourceUsage().maxRSS * 1024 }));
}
