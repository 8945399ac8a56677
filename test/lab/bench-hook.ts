/**
 * Loaded into mailproof's process by the benchmark (NODE_OPTIONS=--import): notes when the first packet leaves, the longest wait between
 * opening a connection and its first byte, and at the end what the process has used. Writes one JSON line a thread.
 */
import dgram from 'node:dgram';
import { appendFileSync } from 'node:fs';
import net from 'node:net';
import { isMainThread } from 'node:worker_threads';

export interface ThreadNote {
  readonly main: boolean;
  /** Milliseconds since the epoch. */
  readonly firstPacket: number | undefined;
  /** Milliseconds. */
  readonly longestWait: number;
  readonly cpuSeconds: number;
  /** Bytes. */
  readonly peakMemory: number;
}

const file = process.env['MAILPROOF_BENCH_NOTES'];
let firstPacket: number | undefined;
let longestWait = 0;

const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function noted(this: dgram.Socket, ...given: unknown[]): void {
  firstPacket ??= Date.now();
  Reflect.apply(send, this, given);
} as typeof send;

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function noted(this: net.Socket, ...given: unknown[]): net.Socket {
  firstPacket ??= Date.now();
  const began = Date.now();
  this.once('connect', () => this.once('data', () => {
    longestWait = Math.max(longestWait, Date.now() - began);
  }));
  return Reflect.apply(connect, this, given) as net.Socket;
} as typeof connect;

process.on('exit', () => {
  if (file === undefined) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const note: ThreadNote = { main: isMainThread, firstPacket, longestWait, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMemory: maxRSS * 1024 };
  appendFileSync(file, `${JSON.stringify(note)}\n`);
});
