/**
 * Distance: a link whose packets take their time, for kernels that cannot delay any themselves. Each end is a TAP
 * device on a vde switch, and wirefilter carries what one switch says to the other, in order and without loss, half a
 * round trip later.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '../../common/say.ts';
import { DEVICE } from './addresses.ts';
import { run } from './run.ts';
import { LabUnavailable } from './unavailable.ts';

const TUN = '/dev/net/tun';
const POLL_MS = 10;
const READY_MS = 5000;
/**
 * By how much wirefilter's delay is longer than it is told, since it waits whole milliseconds: this much at the median.
 * Milliseconds.
 */
const ROUNDING = 0.5;
/** A late packet is a wrong measurement: these go before everybody else. */
const FIRST = ['nice', '-n', '-20'];

export class Distance {
  readonly #root: string;
  readonly #latency: number;

  /** @param latency Milliseconds of a round trip. */
  constructor(root: string, latency: number) {
    this.#root = root;
    this.#latency = latency;
  }

  /** Makes the link's two devices: the one in the namespace that `holder` keeps, and the one in this. */
  async lay(holder: number, device: string): Promise<void> {
    if (!existsSync(TUN))
      throw new LabUnavailable(say`A link of settable latency needs ${TUN}, which this machine does not have.`);
    mkdirSync(path.join(this.#root, path.dirname(TUN)));
    writeFileSync(path.join(this.#root, TUN), '');
    await run(['mount', '--bind', TUN, path.join(this.#root, TUN)]);
    const near = this.#start([], ['vde_switch', '-s', '/run/link-near', '-t', device]);
    const far = this.#start(
      ['nsenter', '-t', String(holder), '-n'],
      ['vde_switch', '-s', '/run/link-far', '-t', DEVICE],
    );
    await near.until(() => hasDevice('self', device));
    await far.until(() => hasDevice(String(holder), DEVICE));
    await this.#start(
      [],
      ['wirefilter', '-v', '/run/link-near:/run/link-far', '-d', String(this.#latency / 2 - ROUNDING)],
    ).until((said) => said.includes('starting'));
  }

  #start(where: readonly string[], command: readonly string[]): Part {
    return new Part([...FIRST, ...where, 'chroot', this.#root, ...command]);
  }
}

/** A process of the link. It ends when its standard input does: with this process. */
class Part {
  readonly #name: string;
  readonly #child: ChildProcess;
  #said = '';

  constructor(command: readonly string[]) {
    const [file = '', ...args] = command;
    this.#name = command.join(' ');
    const child = spawn(file, args, { stdio: 'pipe' });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (words: string) => {
        this.#said += words;
      });
    }
    this.#child = child;
  }

  async until(ready: (said: string) => boolean): Promise<void> {
    const deadline = Date.now() + READY_MS;
    while (!ready(this.#said)) {
      if (Date.now() > deadline || this.#child.exitCode !== null)
        throw new Error(`The link of settable latency could not be made; ${this.#name} said: ${this.#said}`);
      await sleep(POLL_MS);
    }
  }
}

function hasDevice(process: string, name: string): boolean {
  return readFileSync(`/proc/${process}/net/dev`, 'utf8')
    .split('\n')
    .some((line) => line.trimStart().startsWith(`${name}:`));
}
