/** Writes down the packets at the vantage point's device, by tcpdump: what was said and when, whoever said it. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chownSync, copyFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEVICE } from './addresses.ts';
import { inside, type Namespaces } from './network.ts';

const FILE = '/tmp/packets.pcap';
/** Kibibytes that wait for tcpdump. */
const BUFFER = 65_536;
/** What was on its way when the run ended. Milliseconds. */
const AFTERMATH = 100;

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

export class Capture {
  readonly #root: string;
  readonly #namespaces: Namespaces;
  #running:
    | { readonly child: ChildProcess; readonly said: () => string; readonly file: string; readonly owner: Owner }
    | undefined;

  constructor(root: string, namespaces: Namespaces) {
    this.#root = root;
    this.#namespaces = namespaces;
  }

  /** From now on; `file`, on the machine's file system, is written when it is stopped. */
  async start(file: string, owner: Owner): Promise<void> {
    if (this.#running !== undefined) throw new Error('Packets are written down already.');
    // Immediate mode: else what came last is lost. Names are not looked up: that would be packets of its own.
    const command = [
      'tcpdump',
      '-i',
      DEVICE,
      '-n',
      '-s',
      '0',
      '-B',
      String(BUFFER),
      '--immediate-mode',
      '-U',
      '-Z',
      'root',
      '-w',
      FILE,
    ];
    const [program = '', ...args] = inside(this.#namespaces, 'vantage', ['chroot', this.#root, ...command]);
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (words: string) => {
      said += words;
    });
    this.#running = { child, said: () => said, file, owner };
    while (!said.includes('listening on')) {
      if (child.exitCode !== null) throw new Error(`tcpdump ended at once: ${said}`);
      await Promise.race([once(child.stderr, 'data'), once(child, 'exit')]);
    }
  }

  /** Ends it, and makes sure that no packet is missing. */
  async stop(): Promise<void> {
    const running = this.#running;
    if (running === undefined) throw new Error('Packets were not written down.');
    this.#running = undefined;
    await sleep(AFTERMATH);
    const ended = once(running.child, 'close');
    running.child.kill('SIGINT');
    await ended;
    const dropped = Number(/(\d+) packets? dropped by kernel/.exec(running.said())?.[1] ?? Number.NaN);
    if (dropped !== 0) throw new Error(`Not all packets were written down: ${running.said()}`);
    copyFileSync(path.join(this.#root, FILE), running.file);
    chownSync(running.file, running.owner.uid, running.owner.gid);
    rmSync(path.join(this.#root, FILE));
  }
}
