/**
 * A real run, as a process of its own, with what is known by now: it reads no mailproof.yaml, and gets secrets by its
 * environment only.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../../reporters/report.ts';
import { EXIT } from '../../../reporters/verdict.ts';
import { optionNamed, type OptionName, type Values } from '../../asked/options.ts';
import { DOOR } from '../../engine/place.ts';
import { readReports } from '../report-file.ts';
import { deafTo } from './deaf.ts';
import { Left } from './person.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Wanted {
  readonly domain: string;
  /** Beside those of the command line. */
  readonly values?: Values;
  /** By the names of their variables. */
  readonly secrets?: Environment;
  /** Of which checks; all of them, and shown on the screen, where none are named. */
  readonly only?: readonly string[];
}

/**
 * Resolves to the report; to undefined where the run says that it cannot begin, which the person has read by then.
 * Rejects with {@link Left} where the person ends it.
 */
export type Trial = (wanted: Wanted) => Promise<Report | undefined>;

/** @param values Of the command line of `init`: they hold for every run. */
export function lookWith(values: Values, environment: Environment): Trial {
  return async ({ domain, values: more = {}, secrets = {}, only }) => {
    const scratch = mkdtempSync(join(tmpdir(), 'mailproof-init-'));
    try {
      const file = join(scratch, 'report.json');
      const config = join(scratch, 'mailproof.yaml');
      writeFileSync(config, '');
      const words = [
        domain,
        ...optionsOf({ ...values, ...more, ...(only === undefined ? {} : { only, skip: [] }) }),
        `--config=${config}`,
        `--reporter=json=${file}`,
        ...(only === undefined ? ['--reporter=console'] : []),
      ];
      const code = await run(words, { ...environment, ...secrets });
      if (code === EXIT.interrupted) throw new Left();
      return code === EXIT.usage ? undefined : readReports(file)[0];
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  };
}

/** Those that a run takes: what the reports are made of is settled here. */
function optionsOf(values: Values): readonly string[] {
  return (Object.entries(values) as readonly [OptionName, readonly string[]][])
    .filter(([name]) => name !== 'config' && name !== 'reporter')
    .flatMap(([name, given]) =>
      given.map((value) => (optionNamed(name)?.value === undefined ? `--${name}` : `--${name}=${value}`)),
    );
}

/** The terminal's Ctrl-C reaches both; the run says when it is done. */
async function run(words: readonly string[], environment: Environment): Promise<number | null> {
  const hearAgain = deafTo('SIGINT');
  try {
    const child = spawn(process.execPath, [DOOR, ...words], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: environment,
    });
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  } finally {
    hearAgain();
  }
}
