/** Reads the command line, the environment and the configuration file into one set of values: options win over environment over file. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { say, verbatim, type Text } from '../../common/say.ts';
import { optionNamed, OPTIONS, type OptionName, type OptionSpec, type Values } from './options.ts';
import { suggestion, UsageError } from './usage-error.ts';
import { readWaivers, type Waiver } from './waivers.ts';

export interface CommandLine {
  readonly words: readonly string[];
  readonly values: Values;
}

export const DEFAULT_CONFIG = 'mailproof.yaml';

/** Splits the command line. Unknown options, missing and superfluous values are usage errors. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const specs = OPTIONS as readonly OptionSpec[];
  const options = Object.fromEntries(
    specs.map(
      ({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string', multiple: true }] as const,
    ),
  );
  const { tokens } = parseArgs({
    args: [...argv],
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
    if (texts.length > 0) values[name as OptionName] = texts;
  }
  return values;
}

/** The values of a switch that was set by a word. */
function switched(source: Text, word: string): readonly string[] {
  if (['1', 'true', 'yes', 'on'].includes(word.toLowerCase())) return ['true'];
  if (['0', 'false', 'no', 'off'].includes(word.toLowerCase())) return [];
  throw new UsageError(say`${source} must be true or false, not "${word}"`);
}

export function environmentName(option: string): string {
  return `MAILPROOF_${option.toUpperCase().replaceAll('-', '_')}`;
}

/** What a configuration file says. */
export interface Config {
  /** As typed, each with the values that it alone has. */
  readonly domains: readonly { readonly domain: string; readonly values: Values }[];
  readonly values: Values;
  readonly waivers: readonly Waiver[];
}

const NOTHING: Config = { domains: [], values: {}, waivers: [] };
const DOMAIN = 'domain';
/** The keys that are no options: what they hold is more than a line. */
const WAIVERS = 'waivers';
const DOMAINS = 'domains';

/** The file that `--config` names, or mailproof.yaml where it is present. */
export function readConfig(file: string | undefined): Config {
  if (file === undefined && !existsSync(DEFAULT_CONFIG)) return NOTHING;
  const path = file ?? DEFAULT_CONFIG;
  const content = parsedYaml(path);
  if (content === null || content === undefined) return NOTHING;
  if (typeof content !== 'object' || Array.isArray(content))
    throw new UsageError(say`${path} must hold lines such as "host: mail.example.org"`);
  const { [WAIVERS]: waived, [DOMAINS]: listed, ...rest } = content as Record<string, unknown>;
  const { domain, values } = readBlock(path, rest, GLOBAL_KEYS);
  if (domain !== undefined && listed !== undefined)
    throw new UsageError(say`${path} has both "${DOMAIN}" and "${DOMAINS}": put all of them under "${DOMAINS}"`);
  const domains =
    listed === undefined ? (domain === undefined ? [] : [{ domain, values: {} }]) : readDomains(path, listed);
  return { domains, values, waivers: waived === undefined ? [] : readWaivers(path, waived) };
}

/** The list of domains: names, or blocks with a name and the values that this domain alone has. */
function readDomains(path: string, listed: unknown): Config['domains'] {
  if (!Array.isArray(listed))
    throw new UsageError(say`${path}: "${DOMAINS}" must be a list, such as [a.example, b.example]`);
  return listed.map((item: unknown) => {
    if (typeof item === 'string') return { domain: item, values: {} };
    const { domain, values } = readBlock(path, typeof item === 'object' && item !== null ? item : {}, DOMAIN_KEYS);
    if (domain === undefined)
      throw new UsageError(
        say`${path}: each entry of "${DOMAINS}" is a domain, or a block that begins with "${DOMAIN}: example.org"`,
      );
    return { domain, values };
  });
}

const NO_OPTIONS = [DOMAIN, DOMAINS, WAIVERS];
const GLOBAL_KEYS = [
  ...NO_OPTIONS,
  ...(OPTIONS as readonly OptionSpec[])
    .filter(({ commandLineOnly }) => commandLineOnly !== true)
    .map(({ name }) => name),
];
const DOMAIN_KEYS = [
  DOMAIN,
  ...(OPTIONS as readonly OptionSpec[]).filter(({ perDomain }) => perDomain === true).map(({ name }) => name),
];

function readBlock(
  path: string,
  block: object,
  keys: readonly string[],
): { readonly domain: string | undefined; readonly values: Values } {
  const values: Values = {};
  let domain: string | undefined;
  for (const [key, value] of Object.entries(block)) {
    const texts = configTexts(path, key, value, keys);
    if (key === DOMAIN) domain = texts[0];
    else if (texts.length > 0) values[key as OptionName] = texts;
  }
  return { domain, values };
}

function parsedYaml(path: string): unknown {
  try {
    const text = readTextFile(path);
    // Loaded where there is a file to read: most runs have none.
    const { parse } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
    return parse(text);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      say`${path} is not valid YAML: ${String(error instanceof Error ? error.message : error).split('\n')[0] ?? ''}`,
    );
  }
}

function configTexts(path: string, key: string, value: unknown, keys: readonly string[]): readonly string[] {
  const spec = optionNamed(key);
  if (!keys.includes(key) && GLOBAL_KEYS.includes(key))
    throw new UsageError(say`${path}: "${key}" holds for all domains and stands at the top, not under "${DOMAINS}"`);
  if (!keys.includes(key)) throw new UsageError(say`${path}: unknown key "${key}"${suggestion(key, keys)}`);
  if (spec !== undefined && spec.value === undefined) return switched(verbatim(`${path}: "${key}"`), String(value));
  const items: unknown[] = Array.isArray(value) ? value : [value];
  if (items.length > 1 && spec?.many !== true) throw new UsageError(say`${path}: "${key}" takes one value, not a list`);
  return items.map((item) => {
    if (typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean') return String(item);
    throw new UsageError(say`${path}: "${key}" must be ${spec?.value ?? say`a domain`}`);
  });
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
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new UsageError(say`cannot read ${name}: ${WHY.get(code) ?? code}`);
}

const WHY: ReadonlyMap<string, Text> = new Map([
  ['ENOENT', say`it does not exist`],
  ['EACCES', say`permission is denied`],
  ['EISDIR', say`it is a folder`],
]);
