/** Reads the command line and the environment into sets of values of one shape. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { say, verbatim, type Text } from '../../common/say.ts';
import { isOn } from './config-schema.ts';
import { optionNamed, OPTIONS, type OptionName, type OptionSpec, type Values } from './options.ts';
import { placed } from './places.ts';
import { reasonOf } from '../../common/system-error.ts';
import { suggestion, UsageError } from './usage-error.ts';

export interface CommandLine {
  readonly words: readonly string[];
  readonly values: Values;
}

/** Splits the command line. Unknown options, missing and superfluous values are usage errors. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const specs = OPTIONS as readonly OptionSpec[];
  const options = Object.fromEntries(
    specs.map(
      ({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string', multiple: true }] as const,
    ),
  );
  const { tokens } = parseArgs({
    args: argv.map((word, index) => (isBare(word, argv[index + 1]) ? `${word}=` : word)),
    options: { ...options, help: { type: 'boolean', multiple: true, short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const values: Record<string, string[]> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind === 'option') (values[token.name] ??= []).push(valueOf(token.name, token.rawName, token.value));
  }
  refuseRepeats(values);
  return { words, values };
}

/** An option that asks for a list, since no value follows it: without this, the next option would be its value. */
function isBare(word: string, next: string | undefined): boolean {
  return (
    word.startsWith('--') && optionNamed(word.slice('--'.length))?.listed === true && (next ?? '-').startsWith('-')
  );
}

function valueOf(name: string, typed: string, value: string | undefined): string {
  const spec = optionNamed(name);
  if (spec === undefined) {
    throw new UsageError(
      say`unknown option ${typed}${suggestion(
        name,
        OPTIONS.map((option) => option.name),
        '--',
      )} (mailproof --help lists them)`,
    );
  }
  if (spec.value === undefined) {
    if (value !== undefined) throw new UsageError(say`--${name} takes no value`);
    return 'true';
  }
  if ((value ?? '') === '' && spec.listed === true) return '';
  if (value === undefined || value === '') throw new UsageError(say`--${name} needs a value: --${name} ${spec.value}`);
  return value;
}

function refuseRepeats(values: Readonly<Record<string, readonly string[]>>): void {
  for (const [name, given] of Object.entries(values)) {
    const spec = optionNamed(name);
    if (given.length > 1 && spec?.value !== undefined && spec.many !== true)
      throw new UsageError(say`--${name} is given ${given.length} times; give it once`);
  }
}

/** `MAILPROOF_DKIM_SELECTOR` for `dkim-selector`. Several values are separated by commas or spaces. */
export function readEnvironment(environment: Readonly<Record<string, string | undefined>>): Values {
  const values: Values = {};
  for (const { name, value: placeholder, many, commandLineOnly } of OPTIONS as readonly OptionSpec[]) {
    const text = environment[environmentName(name)]?.trim();
    if (text === undefined || text === '' || commandLineOnly === true) continue;
    const texts =
      placeholder === undefined
        ? switched(verbatim(environmentName(name)), text)
        : many === true
          ? text.split(/[\s,]+/)
          : [text];
    if (texts.length > 0) values[name as OptionName] = placed(texts, verbatim(environmentName(name)));
  }
  return values;
}

/** The values of a switch that was set by a word. */
function switched(source: Text, word: string): readonly string[] {
  const on = isOn(word);
  if (on === undefined) throw new UsageError(say`${source} must be true or false, not "${word}"`);
  return on ? ['true'] : [];
}

/**
 * What begins like mailproof's variables and is none of them: a typo would be passed over in silence, and less be
 * looked at than was meant.
 */
export function refuseUnknownVariables(environment: Readonly<Record<string, string | undefined>>): void {
  const known = [...OTHER_VARIABLES, ...OPTIONS.filter(isForEnvironment).map(({ name }) => environmentName(name))];
  const strange = Object.keys(environment).find(
    (name) => name.startsWith(PREFIX) && (environment[name] ?? '').trim() !== '' && !known.includes(name),
  );
  if (strange === undefined) return;
  const bare = strange.slice(PREFIX.length);
  throw new UsageError(
    say`there is no variable ${strange}${suggestion(
      bare,
      known.map((name) => name.slice(PREFIX.length)),
      PREFIX,
    )} (those that begin with ${PREFIX} are mailproof's own)`,
  );
}

function isForEnvironment({ commandLineOnly }: OptionSpec): boolean {
  return commandLineOnly !== true;
}

const PREFIX = 'MAILPROOF_';
/** Those that are no options. */
const OTHER_VARIABLES = [
  'MAILPROOF_DOMAIN',
  'MAILPROOF_ACCOUNT',
  'MAILPROOF_ACCOUNT2',
  'MAILPROOF_USER',
  'MAILPROOF_PASSWORD',
  'MAILPROOF_PEER',
  'MAILPROOF_TOKEN',
  'MAILPROOF_LINK',
  'MAILPROOF_DQS_KEY',
  'MAILPROOF_PING_URL',
];

export function environmentName(option: string): string {
  return `MAILPROOF_${option.toUpperCase().replaceAll('-', '_')}`;
}

/** A file that the user named. What cannot be read is a usage error that says why. */
export function readTextFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Why a file cannot be read, as a usage error. */
export function unreadable(name: string | Text, error: unknown): UsageError {
  return new UsageError(say`cannot read ${name}: ${reasonOf(error)}`);
}
