/** `--help` and `--version`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say, type Text } from '../../common/say.ts';
import { render } from '../../reporters/render.ts';
import { EXIT } from '../../reporters/verdict.ts';
import { OPTIONS, type OptionSpec } from '../asked/options.ts';
import { PACKAGE } from '../engine/place.ts';

const COMMAND_COLUMN = 28;
const OPTION_COLUMN = 28;

export function help(): number {
  process.stdout.write(helpText());
  return EXIT.good;
}

export function helpText(): string {
  const options = (OPTIONS as readonly OptionSpec[]).map(({ name, value, help: words }) => {
    const typed = `  --${name}${value === undefined ? '' : ` ${value}`}`;
    return `${typed.padEnd(OPTION_COLUMN)}${typed.length >= OPTION_COLUMN ? `\n${' '.repeat(OPTION_COLUMN)}` : ''}${render(words)}`;
  });
  const commands = COMMANDS.map(([typed, words]) => `  ${typed.padEnd(COMMAND_COLUMN)}${render(words)}`);
  return [
    say`mailproof proves that a Delta Chat mail server (mailcow + mailadm) works.`,
    commands.join('\n'),
    `${render(say`Options`)}\n${options.join('\n')}`,
    say`Every option down to transcript can also stand in mailproof.yaml (dkim-selector: dkim) or in the\nenvironment (MAILPROOF_DKIM_SELECTOR=dkim); options win over environment over file.`,
    say`Exit codes: 0 good, 1 something failed, 2 nothing could be determined, 3 usage error, 130 interrupted.`,
  ]
    .map((part) => `${typeof part === 'string' ? part : render(part)}\n`)
    .join('\n');
}

const COMMANDS: readonly (readonly [typed: string, words: Text])[] = [
  ['mailproof <domain>', say`check a server, such as mailproof example.org; several domains: a report each`],
  ['mailproof zone <domain>', say`the DNS records that the domain should have, and which of them it has`],
  ['mailproof message <file>', say`judge a delivered message, saved as .eml (- reads standard input)`],
  [
    'mailproof diff <a> <b>',
    say`what changed between two JSON reports, or with --history between a domain's last two runs`,
  ],
  ['mailproof merge <file…>', say`several JSON reports told as one, in any format`],
  [
    'mailproof ping <domain>',
    say`messages there and back through Delta Chat's own core, timed (a second domain: to there)`,
  ],
  ['mailproof qr', say`the link that makes an account, and its QR code (prints the token)`],
  ['mailproof github <verb>', say`in a workflow: issues REPORT.json, restore and save --history DIR`],
  ['mailproof list', say`every check, a line each`],
  ['mailproof explain <id>', say`one check: why it matters and what to do`],
  ['mailproof demo', say`check a healthy server in a lab on this machine; --fault NAME breaks it first`],
];

export function version(): number {
  process.stdout.write(`${packageVersion()}\n`);
  return EXIT.good;
}

export function packageVersion(): string {
  const { version: found } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  return found;
}
