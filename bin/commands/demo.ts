/** `mailproof demo [--fault NAME]`: checks a server in a lab of this machine's own, healthy or broken in one way. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { say, type Text } from '../../common/say.ts';
import { lookOf } from '../../reporters/console.ts';
import { faultTwins } from '../../reporters/language.ts';
import { EXIT } from '../../reporters/verdict.ts';
import type { CommandLine } from '../asked/arguments.ts';
import { OPTIONS, type OptionSpec } from '../asked/options.ts';
import { suggestion, UsageError } from '../asked/usage-error.ts';
import { cards } from './catalogue.ts';
import { faultsText } from './fault-list.ts';
import { CODE, DOOR, EXTENSION } from '../engine/place.ts';

export async function demo(line: CommandLine): Promise<number> {
  if (line.words.length > 0)
    throw new UsageError(
      say`demo takes no further words; to check ${line.words[0] ?? ''} run mailproof ${line.words[0] ?? ''}`,
    );
  const { startLab, faultNames, LabUnavailable } = await loadLab();
  const [fault = 'healthy'] = line.values.fault ?? [];
  if (fault === '') {
    process.stdout.write(await faultList(process.stdout));
    return EXIT.good;
  }
  const names = faultNames();
  if (fault !== 'healthy' && !names.includes(fault)) {
    process.stderr.write(`${await faultList(process.stderr)}\n`);
    throw new UsageError(
      say`there is no fault "${fault}"${meantFault(fault, names)} (mailproof demo --fault lists them)`,
    );
  }
  try {
    const lab = await startLab({ log: (words) => process.stderr.write(`${words}\n`) });
    const stopped = new AbortController();
    const stop = (): void => stopped.abort();
    process.once('SIGINT', stop).once('SIGTERM', stop);
    try {
      await lab.become(fault);
      const { code } = await lab.run([process.execPath, DOOR, 'example.org', ...lab.options, ...passedOn(line)], {
        env: terminalEnvironment(),
        onOutput: (chunk) => process.stdout.write(chunk),
        signal: stopped.signal,
      });
      return stopped.signal.aborted ? EXIT.interrupted : code;
    } finally {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      await lab.stop();
    }
  } catch (error) {
    if (error instanceof LabUnavailable) throw new UsageError(error.text);
    throw error;
  }
}

/** People leave out of a name where it belongs to. */
function meantFault(typed: string, names: readonly string[]): Text {
  const ends = names.filter((name) => name.endsWith(`-${typed.toLowerCase()}`));
  return ends.length === 0 ? suggestion(typed, names) : say`; did you mean ${ends.join(', ')}?`;
}

/** The faults in columns, by area: what to type, and what is wrong then. */
async function faultList(screen: NodeJS.WriteStream): Promise<string> {
  const { listFaults, loadFaults } = await loadLab();
  return faultsText(listFaults(await cards(), await loadFaults()), lookOf(screen, process.env), await faultTwins());
}

/** The names of the faults, for those who complete them. */
export async function demoFaults(): Promise<readonly string[]> {
  return (await loadLab()).faultNames();
}

/** The lab starts files of its own by their place, and so stands at its own and is no part of others. */
function loadLab(): Promise<typeof import('../../test/lab/lab.ts')> {
  return import(pathToFileURL(join(CODE, `test/lab/lab${EXTENSION}`)).href) as ReturnType<typeof loadLab>;
}

/** The options of the demo that are meant for the run inside the lab. */
function passedOn({ values }: CommandLine): string[] {
  return (OPTIONS as readonly OptionSpec[])
    .filter(({ name }) => name !== 'fault')
    .flatMap(({ name, value }) =>
      (values[name as keyof typeof values] ?? []).map((given) =>
        value === undefined ? `--${name}` : `--${name}=${given}`,
      ),
    );
}

/** Tells the run inside, which writes to a pipe, about the terminal out here. */
function terminalEnvironment(): Record<string, string> {
  if (!process.stdout.isTTY || (process.env['NO_COLOR'] ?? '') !== '') return {};
  return { FORCE_COLOR: '1', COLUMNS: String(process.stdout.columns), TERM: process.env['TERM'] ?? 'xterm' };
}
