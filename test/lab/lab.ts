/**
 * A mail server in a bottle: `startLab()` starts a faithful stand-in of a healthy mailcow + mailadm server for
 * example.org with real daemons, in namespaces of its own. Nothing leaks out, nothing stays; when the calling process
 * ends, however it ends, so does the lab.
 */
import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { accessSync, constants, mkdirSync, readlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { say } from '../../common/say.ts';
import { siblingModule } from './modules.ts';
import { cacheDirectory, INSTRUMENTS, OTHER_MAKES, providePackages } from './packages.ts';
import { NAMESPACES, type StandingPlace, type Request, type Response, type RunResult, type Start } from './protocol.ts';
import { LabUnavailable } from './unavailable.ts';

export { listFaults, type FaultList } from './fault-list.ts';
export { faultNames, loadFaults } from './faults.ts';
export { LabUnavailable } from './unavailable.ts';
export type { RunResult } from './protocol.ts';

export interface LabOptions {
  /** Told in plain lines what takes long. */
  readonly log?: (line: string) => void;
  /**
   * Milliseconds that a round trip between the vantage point and anybody else takes. Given, even as 0, the lab can be
   * measured: it has what that needs.
   */
  readonly latency?: number;
  /** Further packages for a lab that can be measured, whose programs are run at the place `tools`. */
  readonly tools?: readonly string[];
  /** The root of another system, whose programs can be run at the place `tools`: it is /guest there. */
  readonly guest?: string;
}

export interface LabRunOptions {
  /** Beside the caller's environment. */
  readonly env?: Record<string, string>;
  /** For its standard input. */
  readonly input?: string;
  readonly cwd?: string;
  /** The vantage point unless told. On the server a command finds the lab's files by the paths that they have there. */
  readonly place?: StandingPlace;
  /** Told what it prints, on either stream, as it comes. */
  readonly onOutput?: (chunk: string) => void;
  readonly signal?: AbortSignal;
}

export interface Lab {
  /**
   * Makes the world healthy, or wrong in one way or several: names of faults or variants. Also empties mailboxes and
   * caches.
   */
  become(names: string | readonly string[]): Promise<void>;
  /**
   * Runs a command at the vantage point, on the machine's file system, as the user that started the lab; or on the
   * server.
   */
  run(command: readonly string[], options?: LabRunOptions): Promise<RunResult>;
  /** The arguments that point mailproof at this lab (the resolver comes from /etc/resolv.conf). */
  readonly options: readonly string[];
  /** PEM of the authority that signed the server's certificate. */
  readonly authority: string;
  /**
   * How often since the last `become` a client did what mailcow's netfilter would count: failed logins, talking before
   * the greeting…
   */
  authFailures(): Promise<number>;
  /** Of the server's mailboxes, by address; also of those that mailadm made. */
  passwords(): Promise<Readonly<Record<string, string>>>;
  /** Lets the vantage point's `ssh` in, as root@ and admin@ the server's name, from now on and in every world. */
  openHost(): Promise<void>;
  /** The daemons' logs. */
  logs(): Promise<string>;
  /**
   * Writes down all packets at the vantage point's device, from now until the function that it resolves to is called.
   * For a lab that can be measured.
   */
  capture(file: string): Promise<() => Promise<void>>;
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts a lab; rejects with one plain sentence where this machine cannot run one. */
export async function startLab({ log = () => {}, latency, tools = [], guest }: LabOptions = {}): Promise<Lab> {
  const packages = await providePackages(log);
  const others: string[] = [];
  for (const names of OTHER_MAKES) others.push(await providePackages(log, names));
  const measured = latency === undefined ? {} : { latency, instruments: await instrumentsFor(tools, log) };
  const root = path.join(cacheDirectory(), 'root');
  mkdirSync(root, { recursive: true });
  const start: Start = {
    root,
    packages,
    others,
    uid: process.getuid?.() ?? 0,
    gid: process.getgid?.() ?? 0,
    home: os.userInfo().homedir,
    outer: NAMESPACES.map((name) => readlinkSync(`/proc/self/ns/${name}`)),
    ...measured,
    ...(guest === undefined ? {} : { guest }),
  };
  const line = new Line(
    enter([process.execPath, siblingModule(import.meta.url, './inside'), JSON.stringify(start)]),
    log,
  );
  return labOn(line, await line.ready);
}

async function instrumentsFor(tools: readonly string[], log: (line: string) => void): Promise<string[]> {
  const own = await providePackages(log, INSTRUMENTS);
  return tools.length === 0 ? [own] : [own, await providePackages(log, tools)];
}

/**
 * The first process of a namespace inherits orphans, such as the children of a Postfix that was stopped, and a shell
 * buries them. It ends with the command.
 */
const FIRST_PROCESS = ['sh', '-c', '"$@"; exit $?', 'sh'];

/** The inner half in namespaces of its own; an ordinary user needs sudo to make them. */
function enter(command: readonly string[]): ChildProcessWithoutNullStreams {
  const unshare = [
    'unshare',
    '--mount',
    '--net',
    '--uts',
    '--ipc',
    '--pid',
    '--fork',
    '--kill-child',
    '--mount-proc',
    '--',
    ...FIRST_PROCESS,
    ...command,
  ];
  const [file = '', ...args] = process.getuid?.() === 0 ? unshare : [sudo(), '--', ...unshare];
  return spawn(file, args, { stdio: ['pipe', 'pipe', 'pipe'] });
}

function sudo(): string {
  const found = (process.env['PATH'] ?? '')
    .split(':')
    .map((directory) => path.join(directory, 'sudo'))
    .find(executable);
  if (found === undefined)
    throw new LabUnavailable(say`The lab needs root to make network namespaces: run it as root, or install sudo.`);
  return found;
}

function executable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function labOn(
  line: Line,
  { options, authority }: { readonly options: readonly string[]; readonly authority: string },
): Lab {
  const stop = async (): Promise<void> => line.close();
  return {
    options,
    authority,
    become: async (names) =>
      void (await line.ask({ do: 'become', names: typeof names === 'string' ? [names] : names })),
    run: async (command, wanted = {}) => line.run(command, wanted),
    authFailures: async () => Number(await line.ask({ do: 'authFailures' })),
    passwords: async () => (await line.ask({ do: 'passwords' })) as Record<string, string>,
    logs: async () => String(await line.ask({ do: 'logs' })),
    capture: async (file) => {
      await line.ask({ do: 'capture', file });
      return async () => void (await line.ask({ do: 'captured' }));
    },
    openHost: async () => void (await line.ask({ do: 'ssh' })),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onOutput: ((chunk: string) => void) | undefined;
}

type Asked = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never;

/** The line to the inner half. */
class Line {
  readonly ready: Promise<{ readonly options: readonly string[]; readonly authority: string }>;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<void>;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #trouble = '';

  constructor(child: ChildProcessWithoutNullStreams, log: (line: string) => void) {
    this.#child = child;
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      this.#trouble = `${this.#trouble}${chunk}`.slice(-2000);
    });
    child.stdin.on('error', () => {});
    const ready = Promise.withResolvers<{ options: readonly string[]; authority: string }>();
    this.ready = ready.promise;
    readline.createInterface({ input: child.stdout }).on('line', (text) => {
      const message: Response = JSON.parse(text);
      if (message.event === 'ready') ready.resolve(message);
      else if (message.event === 'log') log(message.line);
      else if (message.event === 'failed' && message.id === 0) ready.reject(new Error(message.message));
      else this.#hear(message);
    });
    this.#ended = new Promise((resolve) => {
      const end = (): void => {
        const error = explain(this.#trouble);
        ready.reject(error);
        for (const { reject } of this.#waiting.values()) reject(error);
        this.#waiting.clear();
        resolve();
      };
      child.on('error', end).on('close', end);
    });
  }

  async ask(request: Asked, onOutput?: (chunk: string) => void): Promise<unknown> {
    return this.#send(request, onOutput).answer;
  }

  async run(
    command: readonly string[],
    { env = {}, input = '', cwd = process.cwd(), place = 'vantage', onOutput, signal }: LabRunOptions,
  ): Promise<RunResult> {
    signal?.throwIfAborted();
    const environment = Object.fromEntries(
      // What a run does by itself does not depend on where the tests run.
      Object.entries({ ...process.env, CI: '', ...env }).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    );
    const { id, answer } = this.#send({ do: 'run', run: { command, env: environment, input, cwd, place } }, onOutput);
    const abort = (): void => void this.ask({ do: 'abort', run: id }).catch(() => {});
    signal?.addEventListener('abort', abort, { once: true });
    try {
      return (await answer) as RunResult;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  /** The inner half ends with its standard input, and everything ends with it. */
  async close(): Promise<void> {
    this.#child.stdin.end();
    await this.#ended;
  }

  #send(
    request: Asked,
    onOutput: ((chunk: string) => void) | undefined,
  ): { readonly id: number; readonly answer: Promise<unknown> } {
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise<unknown>((resolve, reject) => {
      if (this.#child.exitCode !== null) return reject(explain(this.#trouble));
      this.#waiting.set(id, { resolve, reject, onOutput });
      this.#child.stdin.write(`${JSON.stringify({ ...request, id })}\n`);
    });
    return { id, answer };
  }

  #hear(message: Extract<Response, { readonly id: number }>): void {
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    if (message.event === 'output') return waiting.onOutput?.(message.chunk);
    this.#waiting.delete(message.id);
    if (message.event === 'done') waiting.resolve(message.value);
    else waiting.reject(new Error(message.message));
  }
}

/** What it means that the inner half has ended, from its last words. */
function explain(trouble: string): Error {
  if (/sudo:/i.test(trouble))
    return new LabUnavailable(
      say`The lab needs root to make network namespaces, and sudo does not grant it: run it as root.`,
    );
  if (/unshare failed|Operation not permitted|permission denied/i.test(trouble)) {
    return new LabUnavailable(
      say`The lab cannot make namespaces here: it needs a machine, or a container that may do so (docker run --privileged).`,
    );
  }
  return new Error(trouble === '' ? 'The lab has ended.' : `The lab has ended: ${trouble.trim()}`);
}
