/**
 * Runs a command and writes down, as JSON, what a hostile server could have made of it: `witness.ts FILE SECONDS
 * command…`. The command is killed after so many seconds; `inside` are the packets that went over this network
 * namespace's own loopback, where nobody had business.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

export interface Witnessed {
  readonly code: number | null;
  /** The signal that ended it: it crashed, or did not end by itself. */
  readonly signal: string | null;
  /** Megabytes. */
  readonly peak: number;
  readonly inside: number;
}

const POLL = 50;
const KILOBYTES = 1024;
const [file = '', seconds = '', program = '', ...words] = process.argv.slice(2);

let peak = 0;
const before = loopbackPackets();
const child = spawn(program, words, {
  stdio: ['ignore', 'inherit', 'inherit'],
  timeout: Number(seconds) * 1000,
  killSignal: 'SIGKILL',
});
const poll = setInterval(() => {
  peak = Math.max(peak, highWater(child.pid));
}, POLL);
child.on('exit', (code, signal) => {
  clearInterval(poll);
  const witnessed: Witnessed = { code, signal, peak: peak / KILOBYTES, inside: loopbackPackets() - before };
  writeFileSync(file, JSON.stringify(witnessed));
  process.exitCode = code ?? 1;
});

/** The most memory that a process ever held, in kilobytes; 0 once it is gone. */
function highWater(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function loopbackPackets(): number {
  const row =
    readFileSync('/proc/net/dev', 'utf8')
      .split('\n')
      .find((line) => line.trim().startsWith('lo:')) ?? '';
  return Number(row.trim().split(/\s+/)[2] ?? Number.NaN);
}
