/** Runs the checks through vitest's own API: one worker thread, one module, all checks at once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import type { Reporter, Vitest } from 'vitest/node';
import type { Run } from '../../fixtures/senses.ts';
import { CODE, EXTENSION } from './place.ts';

/** The modules that vitest runs: `all` looks at a server, `message` at one message. */
export const ENTRIES = ['all', 'message', 'reports'] as const;
export type EntryModule = (typeof ENTRIES)[number];

/** More than there are checks: all run at once. */
const ALL_AT_ONCE = 1000;

/** Cancelling lets the fixtures close; a worker that hangs in a system call is not waited for. Milliseconds. */
const LONGEST_FAREWELL = 1_500;

/**
 * V8 lets a heap grow to several times of what lives in it, which for hundreds of domains would be most of a small
 * machine's memory. So it collects when half as much again has come; with --optimize-for-size it would do so that
 * often that it takes a third of the time. Young objects get more room (MB), or many would be taken for old ones
 * meanwhile. One domain is over before it matters.
 */
const THRIFTY = ['--heap-growing-percent=50', '--min-semi-space-size=16', '--max-semi-space-size=16'];
/**
 * A run about one domain waits most of the time and is over in seconds: V8's optimizing compilers would cost more than
 * they bring, and room for more garbage would only be memory.
 */
const SMALL = ['--semi-space-growth-factor=1', '--no-opt', '--no-maglev'];

/** What the checks run with. */
export interface Context {
  readonly runs: readonly Run[];
  /** How many domains are checked at once. */
  readonly concurrency: number;
}

export interface Ended {
  readonly interrupted: boolean;
  /** Errors outside of any check: bugs of ours. */
  readonly bugs: readonly string[];
}

/**
 * Loads vitest while something else is waited for; what goes wrong shows when it is used.
 * @param isSmall Whether the run is about one domain's server.
 */
export async function loadEngine(isSmall: boolean): Promise<void> {
  if (isSmall) for (const flag of SMALL) setFlagsFromString(flag);
  await import('vitest/node').catch(() => undefined);
}

/** Runs the selected checks to the end, to the deadline or to an interruption, telling the reporters. */
export async function runChecks(context: Context, reporters: Reporter[], entry: EntryModule = 'all'): Promise<Ended> {
  return withVitest(context, reporters, [entry], async (vitest) => {
    const signals = onSignals(vitest);
    try {
      const { testModules, unhandledErrors } = await vitest.start();
      const errors = [...testModules.flatMap((module) => module.errors()), ...unhandledErrors];
      return {
        interrupted: signals.caught(),
        bugs: errors.map(messageOf).filter((message) => !message.includes(NO_TESTS)),
      };
    } finally {
      signals.done();
    }
  });
}

/** What vitest says of a module whose every check was deselected; the caller sees that there is no check. */
const NO_TESTS = 'No test suite found';

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

/** Loads the checks of every entry, in their order, without running any: for `list` and `explain`. */
export async function collectChecks<T>(
  run: Run,
  read: (modules: Awaited<ReturnType<Vitest['collect']>>['testModules']) => T,
): Promise<T> {
  return withVitest({ runs: [run], concurrency: 1 }, [], ENTRIES, async (vitest) => {
    const { testModules } = await vitest.collect([], { staticParse: false });
    const [error] = testModules.flatMap((module) => module.errors());
    if (error !== undefined) throw new Error(messageOf(error));
    return read(
      ENTRIES.flatMap((entry) => testModules.filter(({ moduleId }) => moduleId.endsWith(`/${fileOf(entry)}`))),
    );
  });
}

function fileOf(entry: EntryModule): string {
  return `checks/${entry}.check${EXTENSION}`;
}

async function withVitest<T>(
  context: Context,
  reporters: Reporter[],
  entries: readonly EntryModule[],
  use: (vitest: Vitest) => Promise<T>,
): Promise<T> {
  // Vitest writes a token below XDG_DATA_HOME and fails where it cannot (a read-only installation, a user without a
  // home).
  const scratch = mkdtempSync(join(tmpdir(), 'mailproof-'));
  process.env['XDG_DATA_HOME'] = scratch;
  try {
    const { createVitest } = await import('vitest/node');
    if (context.runs.length > 1) for (const flag of THRIFTY) setFlagsFromString(flag);
    const vitest = await createVitest(
      'test',
      {
        root: CODE,
        include: entries.map(fileOf),
        config: false,
        watch: false,
        pool: 'threads',
        isolate: false,
        maxWorkers: 1,
        sequence: { concurrent: true },
        maxConcurrency: context.runs.length === 1 ? ALL_AT_ONCE : context.concurrency,
        passWithNoTests: true,
        cache: false,
        fsModuleCache: false,
        // Node itself runs the sources (or the compiled product): quicker than Vite's module runner, whose features no
        // check needs.
        ...(context.runs.length === 1 ? {} : { runner: `./bin/engine/forgetting-runner${EXTENSION}` }),
        experimental: { viteModuleRunner: false, nodeLoader: false, diagnostics: false },
        reporters: [...reporters, FORGETTER],
      },
      {},
      { stdout: aside(), stderr: aside() },
    );
    for (const signal of SIGNALS) process.removeAllListeners(signal);
    vitest.getRootProject().provide('runs', context.runs);
    try {
      return await use(vitest);
    } finally {
      await vitest.close();
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * Where vitest and its worker say things that nobody asked for: beside the reports. Tied to standard output itself, the
 * worker would never end once nobody reads that.
 */
function aside(): Writable {
  return new Writable({
    write(words: Buffer, _, done) {
      process.stderr.write(words);
      done();
    },
  });
}

/** Comes last: what the reporters have read of a domain is not kept a second time. */
const FORGETTER: Reporter = {
  onTestCaseResult(test) {
    const meta: { domain?: unknown; run?: unknown } = test.meta();
    delete meta.domain;
    delete meta.run;
  },
};

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** On the first signal the run is cancelled and cleans up; on the second the process ends at once. */
function onSignals(vitest: Vitest): { caught(): boolean; done(): void } {
  let caught = false;
  const listener = (): void => {
    if (caught) process.exit(130);
    caught = true;
    setTimeout(() => process.exit(130), LONGEST_FAREWELL).unref();
    void vitest.cancelCurrentRun('keyboard-input');
  };
  for (const signal of SIGNALS) process.on(signal, listener);
  return {
    caught: () => caught,
    done() {
      for (const signal of SIGNALS) process.off(signal, listener);
    },
  };
}
