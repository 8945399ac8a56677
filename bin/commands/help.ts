/** `--help` and `--version`. */
import { say, type Text } from '../../common/say.ts';
import { render } from '../../reporters/render.ts';
import { EXIT } from '../../reporters/verdict.ts';
import { OPTIONS, type OptionSpec } from '../asked/options.ts';
import { packageFile } from '../asked/package-file.ts';

const COLUMN = 28;

/** @param command Whose help is wanted; all of it, where that is no command. */
export function help(command?: string): number {
  process.stdout.write(helpText(command));
  return EXIT.good;
}

export function helpText(command?: string): string {
  const one = COMMANDS.filter(({ name }) => name !== undefined && name === command);
  return (one.length > 0 ? commandHelp(one) : wholeHelp())
    .map((part) => `${typeof part === 'string' ? part : render(part)}\n`)
    .join('\n');
}

function wholeHelp(): readonly (Text | string)[] {
  return [
    say`mailproof proves that a Delta Chat mail server (mailcow + mailadm) works.`,
    COMMANDS.map(commandLines).join('\n'),
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

interface CommandSpec {
  /** The word; none for the run itself. */
  readonly name?: string;
  /** With its arguments. */
  readonly typed: string;
  readonly help: Text;
}

const COMMANDS: readonly CommandSpec[] = [
  {
    typed: '<domain…>',
    help: say`check a server, such as mailproof example.org; several domains get one report each`,
  },
  {
    name: 'zone',
    typed: 'zone <domain>',
    help: say`the DNS records that the domain should have, and which of them it has`,
  },
  {
    name: 'message',
    typed: 'message <file> [domain]',
    help: say`judge a delivered message, saved as .eml (- reads standard input)`,
  },
  {
    name: 'reports',
    typed: 'reports <domain> <file…>',
    help: say`what DMARC and TLS reports say: who sends in the domain's name, and what fails (xml, json, gzip, zip, eml)`,
  },
  {
    name: 'bounce',
    typed: 'bounce "<reply>"',
    help: say`what a mail server meant that refused a message: "550 5.7.1 …" from a log or a bounce`,
  },
  {
    name: 'diff',
    typed: 'diff <old.json> <new.json>',
    help: say`what changed between two JSON reports`,
  },
  {
    name: 'diff',
    typed: 'diff <domain> --history DIR',
    help: say`what changed between a domain's last two runs`,
  },
  { name: 'merge', typed: 'merge <report.json…>', help: say`several JSON reports told as one, in any format` },
  {
    name: 'ping',
    typed: 'ping <domain> [other domain]',
    help: say`messages there and back through Delta Chat's own core, timed (a second domain: to there)`,
  },
  {
    name: 'qr',
    typed: 'qr <domain>',
    help: say`the link that makes an account, and its QR code (prints the token)`,
  },
  {
    name: 'github',
    typed: 'github issues <report.json…>',
    help: say`in a workflow: opens an issue for what is broken, and closes it on recovery`,
  },
  {
    name: 'github',
    typed: 'github restore|save --history DIR',
    help: say`in a workflow: gets the history from a branch, and keeps it there`,
  },
  { name: 'list', typed: 'list', help: say`all checks, one per line` },
  {
    name: 'explain',
    typed: 'explain <id|area>',
    help: say`one check, or those of an area: why it matters and what to do`,
  },
  {
    name: 'demo',
    typed: 'demo [--fault NAME]',
    help: say`check a healthy server in a lab on this machine; --fault NAME breaks it first`,
  },
];

export function version(): number {
  process.stdout.write(`${packageVersion()}\n`);
  return EXIT.good;
}

export function packageVersion(): string {
  const content: unknown = JSON.parse(packageFile('package.json'));
  if (typeof content === 'object' && content !== null && 'version' in content) return String(content.version);
  throw new Error('package.json names no version');
}
