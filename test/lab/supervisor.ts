/**
 * Starts, stops and waits for the lab's daemons. Looks at the kernel's tables of sockets instead of connecting: a
 * daemon notices nothing.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ipv6Groups } from './addresses.ts';
import type { Listener, Run } from './daemon.ts';
import { inside, type Namespaces } from './network.ts';

const POLL_MS = 10;
const READY_MS = 15_000;
/** Nothing of what a daemon might still write is kept. */
const STOP_MS = 200;
const LISTEN = '0A';

export class Supervisor {
  readonly #namespaces: Namespaces;
  readonly #root: string;
  readonly #running = new Map<string, ChildProcess>();
  /**
   * Sockets that were there before a daemon was started, by their inodes: those of its predecessor, which may take a
   * moment to go.
   */
  readonly #before = new Map<string, ReadonlySet<string>>();

  constructor(namespaces: Namespaces, root: string) {
    this.#namespaces = namespaces;
    this.#root = root;
  }

  pid(name: string): number | undefined {
    return this.#running.get(name)?.pid;
  }

  /** A command as it is run where a daemon runs. */
  command(run: Pick<Run, 'namespace' | 'outside'>, command: readonly string[]): string[] {
    return inside(this.#namespaces, run.namespace, run.outside === true ? command : ['chroot', this.#root, ...command]);
  }

  start(name: string, run: Run): void {
    for (const socket of run.sockets ?? []) rmSync(path.join(this.#root, socket), { force: true });
    this.#before.set(name, inodes(this.#namespaces[run.namespace]));
    const log = openSync(path.join(this.#root, 'var/log', `${name}.out`), 'a');
    const [file = '', ...args] = this.command(run, run.command);
    const child = spawn(file, args, {
      // A process group of its own: Postfix' master ends its own group when it is told to end.
      detached: true,
      stdio: ['ignore', log, log],
      env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin', LANG: 'C.UTF-8' },
    });
    closeSync(log);
    child.on('exit', () => {
      if (this.#running.get(name) === child) this.#running.delete(name);
    });
    child.on('error', () => {});
    this.#running.set(name, child);
  }

  async stop(name: string): Promise<void> {
    const child = this.#running.get(name);
    if (child === undefined) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const patience = setTimeout(() => endGroup(child.pid), STOP_MS);
    await ended;
    clearTimeout(patience);
  }

  /** Waits until a daemon listens wherever it should. */
  async ready(name: string, run: Run): Promise<void> {
    const deadline = Date.now() + READY_MS;
    while (!this.#listens(run, this.#before.get(name))) {
      if (!this.#running.has(name)) throw new Error(`${name} ended at once: ${this.said(name)}`);
      if (Date.now() > deadline) throw new Error(`${name} is not ready after ${READY_MS / 1000} s: ${this.said(name)}`);
      await sleep(POLL_MS);
    }
  }

  /** The end of what a daemon printed. */
  said(name: string): string {
    return readFileSync(path.join(this.#root, 'var/log', `${name}.out`), 'utf8')
      .slice(-2000)
      .trim();
  }

  #listens(run: Run, before: ReadonlySet<string> = new Set()): boolean {
    const holder = this.#namespaces[run.namespace];
    const sockets = { tcp: listeners(holder, 'tcp', before), udp: listeners(holder, 'udp', before) };
    return (
      (run.sockets ?? []).every((socket) => existsSync(path.join(this.#root, socket))) &&
      run.listens.every(
        ({ protocol, port, address }) =>
          sockets[protocol].has(port.toString(16).toUpperCase().padStart(4, '0')) &&
          (address === undefined ||
            sockets[protocol].has(`${kernelAddress(address)}:${port.toString(16).toUpperCase().padStart(4, '0')}`)),
      )
    );
  }
}

/** Ends a daemon that takes its time, with all its processes. */
function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended just now.
  }
}

interface SocketRow {
  readonly local: string;
  readonly inode: string;
}

/** The sockets of a namespace that wait for somebody, from the kernel's tables. */
function rows(holder: number, protocol: Listener['protocol']): SocketRow[] {
  return [protocol, `${protocol}6`]
    .flatMap((table) => readFileSync(`/proc/${holder}/net/${table}`, 'utf8').split('\n').slice(1))
    .flatMap((row) => {
      const [, local = '', , state, , , , , , inode = ''] = row.trim().split(/\s+/);
      return local === '' || (protocol === 'tcp' && state !== LISTEN) ? [] : [{ local, inode }];
    });
}

function inodes(holder: number): ReadonlySet<string> {
  return new Set((['tcp', 'udp'] as const).flatMap((protocol) => rows(holder, protocol)).map(({ inode }) => inode));
}

/**
 * What listens in a namespace, as the kernel writes it: `PORT` and `ADDRESS:PORT`, in hexadecimal. Sockets that were
 * there `before` do not count.
 */
function listeners(holder: number, protocol: Listener['protocol'], before: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const { local, inode } of rows(holder, protocol)) {
    if (before.has(inode)) continue;
    const [address = '', port = ''] = local.split(':');
    found.add(port).add(`${address}:${port}`);
    if (/^0+$/.test(address)) found.add(`any:${port}`);
  }
  return found;
}

/** An address as /proc/net writes it: 32 bit words in the machine's byte order (little endian wherever this runs). */
function kernelAddress(address: string): string {
  const bytes = address.includes(':') ? ipv6Bytes(address) : address.split('.').map(Number);
  const words = Array.from({ length: bytes.length / 4 }, (_, index) =>
    bytes.slice(index * 4, index * 4 + 4).toReversed(),
  );
  return words
    .flat()
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

function ipv6Bytes(address: string): number[] {
  return ipv6Groups(address).flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 0xff]);
}
