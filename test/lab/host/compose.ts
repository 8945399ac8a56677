/**
 * docker-compose.yml both ways: written from the blueprint, and read again as compose reads it, so that an edited file
 * counts.
 */
import { createHash } from 'node:crypto';
import type { ComposeService, MailcowFiles } from './types.ts';

/** A part of a YAML file of the kind that these are: maps, lists of texts, texts. */
export type Yaml = string | readonly string[] | { readonly [key: string]: Yaml };

export interface ComposeProject {
  /** After merging the files and putting in the values. */
  readonly services: Readonly<Record<string, ReadService>>;
  /** Variables that had neither value nor default. */
  readonly unset: readonly string[];
}

export interface ReadService {
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly command: string;
  readonly entrypoint: readonly string[];
  readonly restart: string;
  readonly checksHealth: boolean;
  readonly logging: { readonly driver: string; readonly options: Readonly<Record<string, string>> };
  /** compose's hash of all that. */
  readonly hash: string;
}

const INDENT = '    ';
const VARIABLE = /\$\{([A-Z0-9_a-z]+)(?::?-([^}]*))?\}/g;

/** docker-compose.yml. */
export function composeFile(services: MailcowFiles['services']): string {
  return [
    'services:',
    ...Object.entries(services).flatMap(([name, service]) => [
      '',
      `${INDENT}${name}:`,
      ...lines(composed(name, service), 2),
    ]),
    '',
    'networks:',
    ...lines(
      {
        'mailcow-network': {
          driver: 'bridge',
          driver_opts: { 'com.docker.network.bridge.name': 'br-mailcow' },
          enable_ipv6: '${ENABLE_IPV6:-true}',
        },
      },
      1,
    ),
    '',
  ].join('\n');
}

/** docker-compose.override.yml. */
export function overrideFile(services: NonNullable<MailcowFiles['override']>): string {
  return [
    'services:',
    ...Object.entries(services).flatMap(([name, service]) => [`${INDENT}${name}:`, ...lines(partly(service), 2)]),
    '',
  ].join('\n');
}

/** `NAME=value` lines. */
export function assignmentsFile(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** What compose makes of its files. */
export function readProject(compose: string, override: string | undefined, environment: string): ComposeProject {
  const values = readAssignments(environment);
  const unset = new Set<string>();
  const merged = merge(parseYaml(compose), override === undefined ? {} : parseYaml(override));
  const { services = {} } = fill(merged, values, unset) as { readonly services?: Readonly<Record<string, Yaml>> };
  return {
    services: Object.fromEntries(Object.entries(services).map(([name, service]) => [name, readService(service)])),
    unset: [...unset],
  };
}

/** `NAME=value` lines, without comments. */
export function readAssignments(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const [, name, value] = /^\s*([A-Za-z0-9_]+)=(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value.trim().replace(/^(["'])(.*)\1$/, '$2')]];
    }),
  );
}

function composed(name: string, service: ComposeService): Yaml {
  return {
    ...partly(service),
    restart: 'always',
    networks: { 'mailcow-network': { aliases: [name.replace(/-mailcow$/, '')] } },
  };
}

function partly({ environment, healthy, logging, ...service }: Partial<ComposeService>): { [key: string]: Yaml } {
  return {
    ...Object.fromEntries(Object.entries(service).filter(([, value]) => value.length > 0)),
    ...(environment === undefined
      ? {}
      : { environment: Object.entries(environment).map(([key, value]) => `${key}=${value}`) }),
    ...(healthy === true ? { healthcheck: { test: '/healthcheck.sh', interval: '30s' } } : {}),
    ...(logging === undefined
      ? {}
      : {
          logging: {
            driver: logging.driver,
            ...(Object.keys(logging.options).length > 0 ? { options: { ...logging.options } } : {}),
          },
        }),
  };
}

function lines(value: Yaml, depth: number): string[] {
  const before = INDENT.repeat(depth);
  if (typeof value === 'string') return [`${before}${JSON.stringify(value)}`];
  if (isList(value)) return value.map((entry) => `${before}- ${JSON.stringify(entry)}`);
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'string'
      ? [`${before}${key}: ${JSON.stringify(part)}`]
      : [`${before}${key}:`, ...lines(part, depth + 1)],
  );
}

function isList(value: Yaml | undefined): value is readonly string[] {
  return Array.isArray(value);
}

interface Line {
  readonly depth: number;
  readonly text: string;
}

function parseYaml(text: string): { readonly [key: string]: Yaml } {
  const all = text
    .split('\n')
    .filter((line) => !/^\s*(#|$)/.test(line))
    .map((line): Line => ({ depth: line.search(/\S/), text: line.trim().replace(/\s+#.*$/, '') }));
  const value = parseBlock(all);
  return typeof value === 'string' || isList(value) ? {} : value;
}

function parseBlock(block: readonly Line[]): Yaml {
  const [first] = block;
  if (first === undefined) return '';
  if (first.text.startsWith('- '))
    return block.filter(({ text }) => text.startsWith('- ')).map(({ text }) => unquoted(text.slice(2)));
  const starts = block.flatMap(({ depth }, index) =>
    depth <= first.depth && !block[index]?.text.startsWith('- ') ? [index] : [],
  );
  return Object.fromEntries(
    starts.map((start, index): [string, Yaml] => {
      const [, key = '', value = ''] = /^([^:]+|"[^"]*"):(?:\s+(.*))?$/.exec(block[start]?.text ?? '') ?? [];
      const below = block.slice(start + 1, starts[index + 1]);
      return [unquoted(key), value === '' ? parseBlock(below) : flow(value)];
    }),
  );
}

function flow(value: string): Yaml {
  if (value === '{}') return {};
  return /^\[.*\]$/.test(value)
    ? value
        .slice(1, -1)
        .split(',')
        .map((entry) => unquoted(entry.trim()))
    : unquoted(value);
}

function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .replaceAll('\\"', '"');
}

/**
 * As compose merges files: maps by key, ports and volumes one after another, environments by name, everything else
 * replaced.
 */
function merge(base: Yaml, other: Yaml, key = ''): Yaml {
  if (isList(base) && isList(other)) {
    if (key === 'environment')
      return Object.entries({ ...pairs(base), ...pairs(other) }).map(([name, value]) => `${name}=${value}`);
    return key === 'ports' || key === 'volumes' ? [...base, ...other] : other;
  }
  if (typeof base === 'string' || typeof other === 'string' || isList(base) || isList(other)) return other;
  const keys = [...new Set([...Object.keys(base), ...Object.keys(other)])];
  return Object.fromEntries(keys.map((name) => [name, either(base[name], other[name], name)]));
}

function either(base: Yaml | undefined, other: Yaml | undefined, key: string): Yaml {
  if (base === undefined || other === undefined) return other ?? base ?? '';
  return merge(base, other, key);
}

function fill(value: Yaml, values: Readonly<Record<string, string>>, unset: Set<string>): Yaml {
  if (typeof value === 'string') {
    return value.replace(VARIABLE, (_, name: string, otherwise: string | undefined) => {
      const given = values[name];
      if (given !== undefined && given !== '') return given;
      if (given === undefined && otherwise === undefined) unset.add(name);
      return otherwise ?? '';
    });
  }
  if (isList(value)) return value.map((entry) => String(fill(entry, values, unset)));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fill(part, values, unset)]));
}

function readService(service: Yaml): ReadService {
  const parts: { readonly [key: string]: Yaml } = typeof service === 'string' || isList(service) ? {} : service;
  const { image, environment, ports, volumes, command, entrypoint, restart, healthcheck, logging } = parts;
  const log: { readonly [key: string]: Yaml } =
    logging === undefined || typeof logging === 'string' || isList(logging) ? {} : logging;
  return {
    image: word(image),
    environment: isList(environment) ? pairs(environment) : textsOf(environment),
    ports: list(ports),
    volumes: list(volumes),
    command: word(command),
    entrypoint: list(entrypoint),
    restart: word(restart) || 'no',
    checksHealth: healthcheck !== undefined,
    logging: { driver: word(log['driver']) || 'json-file', options: textsOf(log['options']) },
    hash: createHash('sha256').update(JSON.stringify(parts)).digest('hex'),
  };
}

function word(value: Yaml | undefined): string {
  return typeof value === 'string' ? value : '';
}

function list(value: Yaml | undefined): readonly string[] {
  if (isList(value)) return value;
  return typeof value === 'string' && value !== '' ? [value] : [];
}

function textsOf(value: Yaml | undefined): Record<string, string> {
  if (value === undefined || typeof value === 'string' || isList(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, word(part)]));
}

function pairs(entries: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    entries.map((entry) => [
      entry.split('=', 1)[0] ?? '',
      entry.includes('=') ? entry.slice(entry.indexOf('=') + 1) : '',
    ]),
  );
}
