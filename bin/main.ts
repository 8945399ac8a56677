/** The command `mailproof`: finds out what is asked for, does it, and ends with the right exit code. */
import { say } from '../common/say.ts';
import { isOfThisMachine, reasonOf } from '../common/system-error.ts';
import { localeLanguage, speak } from '../reporters/language.ts';
import { render } from '../reporters/render.ts';
import { EXIT } from '../reporters/verdict.ts';
import { readCommandLine, type CommandLine } from './asked/arguments.ts';
import type { CommandName } from './asked/commands.ts';
import { languageOf } from './asked/language.ts';
import { OPTIONS, type OptionName, type OptionSpec } from './asked/options.ts';
import { suggestion, UsageError } from './asked/usage-error.ts';
import { watchOutput } from './outside/standard-output.ts';

/** Each is loaded only when asked for. */
const DOERS: Readonly<Record<CommandName, (line: CommandLine) => Promise<number>>> = {
  help: async ({ words: [command] }) => (await import('./commands/help.ts')).help(command),
  init: async (line) => (await import('./commands/init.ts')).init(line),
  completion: async (line) => (await import('./commands/completion.ts')).completion(line),
  list: async (line) => (await import('./commands/catalogue.ts')).list(line),
  explain: async (line) => (await import('./commands/catalogue.ts')).explainCheck(line),
  merge: async (line) => (await import('./commands/merge.ts')).merge(line),
  diff: async (line) => (await import('./commands/diff.ts')).diff(line),
  history: async (line) => (await import('./commands/history.ts')).history(line),
  message: async (line) => (await import('./commands/message.ts')).message(line),
  reports: async (line) => (await import('./commands/reports.ts')).reports(line),
  bounce: async (line) => (await import('./commands/bounce.ts')).bounce(line),
  zone: async (line) => (await import('./commands/zone.ts')).zone(line),
  qr: async (line) => (await import('./commands/qr.ts')).qr(line),
  ping: async (line) => (await import('./commands/ping.ts')).ping(line),
  serve: async (line) => (await import('./commands/serve.ts')).serve(line),
  notify: async (line) => (await import('./commands/notify.ts')).notify(line),
  github: async (line) => (await import('./commands/github.ts')).github(line),
  demo: async (line) => (await import('./commands/demo.ts')).demo(line),
};

/** Runs the command and sets the process's exit code. Mistakes of the user are told in one line. */
export async function main(argv: readonly string[]): Promise<void> {
  watchOutput();
  try {
    await speak(localeLanguage(process.env));
    const line = readCommandLine(argv);
    await speak(languageOf(line, process.env));
    process.exitCode = await dispatch(line);
  } catch (error) {
    if (!(error instanceof UsageError) && !isOfThisMachine(error)) throw error;
    const text = error instanceof UsageError ? error.text : say`this machine is in the way: ${reasonOf(error)}`;
    process.stderr.write(`mailproof: ${render(text)}\n`);
    process.exitCode = EXIT.usage;
  }
}

async function dispatch(line: CommandLine): Promise<number> {
  const [first] = line.words;
  if (line.values.help !== undefined)
    return (await import('./commands/help.ts')).help(first === 'help' ? line.words[1] : first);
  if (line.values.version !== undefined) return (await import('./commands/help.ts')).version();
  for (const { name, command: owner } of OPTIONS as readonly OptionSpec[]) {
    if (owner !== undefined && first !== owner && line.values[name as OptionName] !== undefined)
      throw new UsageError(
        say`--${name} goes with the command ${owner}: mailproof ${owner} (mailproof --help tells more)`,
      );
  }
  if (first !== undefined && isCommand(first)) return DOERS[first]({ ...line, words: line.words.slice(1) });
  if (first !== undefined && !/[.:]/.test(first)) {
    throw new UsageError(
      say`"${first}" is neither a domain nor a command${suggestion(first, Object.keys(DOERS))} (mailproof --help lists them)`,
    );
  }
  return (await import('./commands/run.ts')).run(line);
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(DOERS, word);
}
