/** `--help` and `--version`. */
import { say, type Text } from '../../common/say.ts';
import { render } from '../../reporters/render.ts';
import { EXIT } from '../../reporters/verdict.ts';
import { COMMANDS, type CommandSpec } from '../asked/commands.ts';
import { OPTIONS, type OptionSpec } from '../asked/options.ts';
import { packageFile } from '../asked/package-file.ts';

const COLUMN = 28;
const SPECS: readonly CommandSpec[] = COMMANDS;

/** @param command Whose help is wanted; all of it, where that is no command. */
export function help(command?: string): number {
  process.stdout.write(helpText(command));
  return EXIT.good;
}

export function helpText(command?: string): string {
  const one = SPECS.filter(({ name }) => name !== undefined && name === command);
  return (one.length > 0 ? commandHelp(one) : wholeHelp())
    .map((part) => `${typeof part === 'string' ? part : render(part)}\n`)
    .join('\n');
}

function wholeHelp(): readonly (Text | string)[] {
  return [
    say`mailproof proves that a Delta Chat mail server (mailcow + mailadm) works.`,
    SPECS.map(commandLines).join('\n'),
    `${render(say`Options`)}\n${(OPTIONS as readonly OptionSpec[]).map(optionLines).join('\n')}`,
    say`Every option down to transcript can also stand in mailproof.yaml (dkim-selector: dkim) or in the\nenvironment (MAILPROOF_DKIM_SELECTOR=dkim); options win over environment over file.`,
    say`Exit codes: 0 good, 1 something failed, 2 nothing could be determined, 3 usage error, 130 interrupted.`,
  ];
}

/** One command, the options that it alone has, and where the others are told. */
function commandHelp(commands: readonly CommandSpec[]): readonly (Text | string)[] {
  const options = (OPTIONS as readonly OptionSpec[]).filter(({ command }) =>
    commands.some(({ name }) => name === command),
  );
  return [
    commands.map(commandLines).join('\n'),
    ...(options.length === 0 ? [] : [`${render(say`Options`)}\n${options.map(optionLines).join('\n')}`]),
    say`mailproof --help lists the options that all commands share.`,
  ];
}

function commandLines({ typed, help: words }: CommandSpec): string {
  return columns(`  mailproof ${typed}`, words);
}

function optionLines({ name, value, help: words }: OptionSpec): string {
  return columns(`  --${name}${value === undefined ? '' : ` ${value}`}`, words);
}

/** What does not fit beside its words stands above them. */
function columns(typed: string, words: Text): string {
  return `${typed.padEnd(COLUMN)}${typed.length >= COLUMN ? `\n${' '.repeat(COLUMN)}` : ''}${render(words)}`;
}

export function version(): number {
  process.stdout.write(`${packageVersion()}\n`);
  return EXIT.good;
}

export function packageVersion(): string {
  const content: unknown = JSON.parse(packageFile('package.json'));
  if (typeof content === 'object' && content !== null && 'version' in content) return String(content.version);
  throw new Error('package.json names no version');
}
