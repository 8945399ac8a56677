/** Labs to borrow, and mailproof run inside one: what the lab's tests are written with. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import type { Report } from '../../reporters/report.ts';
import type { LabSecret } from './fault.ts';
import { DOMAIN } from './healthy.ts';
import { startLab, type Lab } from './lab.ts';
import { cacheDirectory } from './packages.ts';
import type { StandingPlace } from './protocol.ts';
import { secretsEnvironment, secretsOptions } from './secrets.ts';
import { reportIn } from './told.ts';

/** Where Node keeps compiled modules from one run to the next. */
const COMPILED = path.join(cacheDirectory(), 'compiled');
/** On the server there is this checkout, and nothing else of this machine. */
const SOURCES = fileURLToPath(new URL('../../bin/mailproof.js', import.meta.url));

export interface Finished {
  readonly code: number;
  readonly report: Report;
  readonly stderr: string;
}

/** What an operator hands over beside the lab's own options. */
export interface HandedOver {
  readonly domain?: string;
  readonly options?: readonly string[];
  readonly with?: readonly LabSecret[];
  /** Where mailproof runs: at the vantage point unless told. */
  readonly place?: StandingPlace;
  /** Beside or in place of the secrets' variables. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs `mailproof example.org` against the lab and reads its JSON report. */
export async function mailproof(lab: Lab, ...options: readonly string[]): Promise<Finished> {
  return ask(lab, { options });
}

/** The same, for another domain or with secrets. */
export async function ask(
  lab: Lab,
  { domain = DOMAIN, options = [], with: secrets = [], environment = {}, place = 'vantage' }: HandedOver,
): Promise<Finished> {
  const logins = secretsOptions(secrets);
  if (logins.length > 0) await lab.openHost();
  const asked = options.includes('--ssh') ? options : [...logins, ...options];
  const door = place === 'vantage' ? inject('door') : SOURCES;
  const words = [process.execPath, door, domain, ...lab.options, '--reporter', 'json', ...asked];
  // What a run leaves behind is gone when the world changes: the next one must not look for it, nor the developer's
  // own.
  const state = place === 'vantage' ? mkdtempSync(path.join(tmpdir(), 'mailproof-state-')) : `/tmp/state-${place}`;
  try {
    const env = {
      NODE_COMPILE_CACHE: COMPILED,
      XDG_STATE_HOME: state,
      ...secretsEnvironment(secrets),
      ...environment,
    };
    const { code, stdout, stderr } = await lab.run(words, { env, place });
    if (stdout === '') throw new Error(`mailproof printed no report (exit ${code}): ${stderr}`);
    return { code, report: reportIn(stdout), stderr };
  } finally {
    if (place === 'vantage') rmSync(state, { recursive: true, force: true });
  }
}

/** Runs the command as it is typed, at the lab's vantage point. */
export function command(lab: Lab, ...words: readonly string[]): ReturnType<Lab['run']> {
  return lab.run([process.execPath, inject('door'), ...words]);
}

/** A few labs, each lent to one borrower at a time. */
export class LabPool {
  readonly #labs: Lab[];
  readonly #free: Lab[];
  readonly #waiting: ((lab: Lab) => void)[] = [];

  private constructor(labs: Lab[]) {
    this.#labs = labs;
    this.#free = [...labs];
  }

  static async start(size: number): Promise<LabPool> {
    return new LabPool(await Promise.all(Array.from({ length: size }, () => startLab())));
  }

  async borrow<T>(use: (lab: Lab) => Promise<T>): Promise<T> {
    const lab = this.#free.pop() ?? (await new Promise<Lab>((resolve) => this.#waiting.push(resolve)));
    try {
      return await use(lab);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(lab);
      else next(lab);
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.#labs.map((lab) => lab.stop()));
  }
}
