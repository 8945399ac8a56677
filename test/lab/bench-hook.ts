/**
 * Loaded into mailproof's process by the benchmark (NODE_OPTIONS=--import): notes when the first packet leaves, each wait between opening
 * a connection and its first byte, and at the end what the process has used. Appends one JSON line a note: a worker thread may end at any time.
 */
import dgram from 'node:dgram';
import { appendFileSync } from 'node:fs';
import net from 'node:net';
import { isMainThread } from 'node:worker_threads';

export interface Note {
  /** Milliseconds since the epoch. */
  readonly firstPacket?: number;
  /** Milliseconds. */
  readonly wait?: number;
  readonly cpuSeconds?: number;
  /** Bytes. */
  readonly peakMemory?: number;
}

const file = process.env['MAILPROOF_BENCH_NOTES'];
let sent = false;

function write(note: Note): void {
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(note)}\n`);
}

function noteFirstPacket(): void {
  if (!sent) write({ firstPacket: Date.now() });
  sent = true;
}

const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function noted(this: dgram.Socket, ...given: unknown[]): void {
  noteFirstPacket();
  Reflect.apply(send, this, given);
} as typeof send;

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function noted(this: net.Socket, ...given: unknown[]): net.Socket {
  noteFirstPacket();
  const began = Date.now();
  const seen = this.bytesRead;
  const watch = setInterval(() => {
    if (this.bytesRead > seen || this.destroyed) clearInterval(watch);
    if (this.bytesRead > seen) write({ wait: Date.now() - began });
  }, SHARPNESS);
  watch.unref();
  return Reflect.apply(connect, this, given) as net.Socket;
} as typeof connect;

/** How finely waits are seen: listening for the data itself would change how the socket flows. Milliseconds. */
const SHARPNESS = 20;

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    write({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMemory: maxRSS * 1024 });
  });
}
