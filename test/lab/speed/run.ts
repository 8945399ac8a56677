/**
 * One run of mailproof in the lab, looked at from outside: packets, the web server's log, processor time of all its
 * processes; and what the hook notes.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VANTAGE } from '../addresses.ts';
import type { LabSecret } from '../fault.ts';
import type { Lab } from '../lab.ts';
import { installInto } from '../packed.ts';
import { secretsEnvironment, secretsOptions } from '../secrets.ts';
import { conversationsIn, type Conversations } from './conversations.ts';
import { readNotes, type RunNote } from './notes.ts';
import { readPackets } from './packets.ts';
import type { WebRequest } from './repeats.ts';

const DOOR = 'bin/mailproof.js';
/** Without its types: what strips types takes time to load, which an installed mailproof does not need. */
const HOOK = stripTypeScriptTypes(readFileSync(new URL('./hook.ts', import.meta.url), 'utf8'));
/** Exit codes of a run that came to its end. */
const VERDICTS: readonly number[] = [0, 1, 2];
/** Runs a command, then prints the processor time of the shell and, in the next line, of all that it has waited for. */
const TIMED = '"$@"; code=$?; times >&3; exit $code';

export interface WantedRun {
  readonly domains: readonly string[];
  readonly secrets?: readonly LabSecret[];
  readonly options?: readonly string[];
  /**
   * Whether packets are looked at; when thousands pass in a second, looking takes time of its own. Yes, unless told.
   */
  readonly capture?: boolean;
  /** The checkout or installation whose mailproof it is; what is installed from this checkout unless told. */
  readonly product?: string;
  /** More variables of the environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** A folder for V8's profiles of where the processor time goes; looking costs time of its own. */
  readonly profiles?: string;
}

/** What one run has shown. Times are milliseconds since 1970. */
export interface SeenRun {
  /** The exit code: 0, or a verdict that is not good. */
  readonly code: number;
  readonly began: number;
  readonly ended: number;
  readonly cpuSeconds: number;
  readonly notes: readonly RunNote[];
  readonly conversations: Conversations;
  readonly requests: readonly WebRequest[];
  readonly printed: string;
}

const installed = new Map<string | undefined, string>();

/** What users install, packed once from a checkout (this one unless told) and removed when the process ends. */
export function installedFrom(checkout?: string): string {
  const there = installed.get(checkout);
  if (there !== undefined) return there;
  const folder = mkdtempSync(join(tmpdir(), 'mailproof-product-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const place = installInto(folder, checkout);
  installed.set(checkout, place);
  return place;
}

/** Runs mailproof at the vantage point and looks on. The world must have become what it shall be before. */
export async function look(
  lab: Lab,
  {
    domains,
    secrets = [],
    options = [],
    product = installedFrom(),
    capture = true,
    environment = {},
    profiles,
  }: WantedRun,
): Promise<SeenRun> {
  const logins = secretsOptions(secrets);
  const folder = mkdtempSync(join(tmpdir(), 'mailproof-speed-'));
  const at = (name: string): string => join(folder, name);
  try {
    writeFileSync(at('hook.mjs'), HOOK);
    const finish = capture ? await lab.capture(at('packets')) : async () => {};
    const words = [process.execPath, join(product, DOOR), ...domains, ...lab.options, ...logins, ...options];
    const began = Date.now();
    const { code, stdout, stderr } = await lab.run(['sh', '-c', `exec 3>'${at('times')}'; ${TIMED}`, 'sh', ...words], {
      env: {
        NODE_OPTIONS: [
          `--import ${at('hook.mjs')}`,
          ...(profiles === undefined ? [] : [`--cpu-prof --cpu-prof-dir=${profiles}`]),
        ].join(' '),
        SPEED_NOTES: at('notes'),
        XDG_STATE_HOME: folder,
        ...secretsEnvironment(secrets),
        ...environment,
      },
    });
    const ended = Date.now();
    await finish();
    if (!VERDICTS.includes(code)) throw new Error(`mailproof ended with ${code}: ${stderr}${stdout.slice(-2000)}`);
    return {
      code,
      began,
      ended,
      cpuSeconds: cpuSecondsIn(readFileSync(at('times'), 'utf8')),
      notes: readNotes(at('notes')),
      printed: stdout,
      conversations: conversationsIn(capture ? readPackets(at('packets')) : [], [VANTAGE.v4, VANTAGE.v6]),
      requests: requestsIn(await lab.logs(), began),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What `times` prints of the shell's children: `0m1.230000s 0m0.450000s`, at the user's and the kernel's work. */
export function cpuSecondsIn(times: string): number {
  const [, children = ''] = times.split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** The lines of the web server's log of requests since then. */
export function requestsIn(logs: string, since: number): WebRequest[] {
  return [...logs.matchAll(/^request (\d+\.\d+) (\S+) (\S+) (https?) (\S+) (\S+) (\S+)$/gm)].flatMap(
    ([, at, from = '', address = '', scheme = '', method = '', host = '', path = '']) =>
      Number(at) * 1000 >= since && (from === VANTAGE.v4 || from === VANTAGE.v6)
        ? [{ scheme, method, host, path, address }]
        : [],
  );
}
