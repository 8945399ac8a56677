/** What is wrong with the content of mailproof.yaml, by its published schema, in a sentence that names the line. */
import { createRequire } from 'node:module';
import type { ErrorObject } from 'ajv';
import { say, verbatim, type Text } from '../../common/say.ts';
import { DOMAIN, DOMAIN_OPTIONS, DOMAINS, MAINTENANCE, TOP_OPTIONS, WAIVERS } from './config-schema.ts';
import { unknownChecks } from './known-checks.ts';
import { optionNamed, type OptionSpec } from './options.ts';
import { packageFile } from './package-file.ts';
import { suggestion } from './usage-error.ts';
import { wantedOf } from './wanted.ts';
import type { Lines } from './yaml.ts';

export const CONFIG_SCHEMA_FILE = 'docs/mailproof.schema.json';

/** Undefined where all is well. */
export function configProblem(content: unknown, lines: Lines): Text | undefined {
  // Loaded where there is a file to check: most runs have none.
  const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(packageFile(CONFIG_SCHEMA_FILE)) as object,
  );
  if (validate(content)) return undefined;
  const error = mostTelling(validate.errors ?? []);
  return error === undefined ? undefined : problemOf(error, content, lines);
}

/** The first; where that is a key that is missing, one beside it that nobody knows: it is the same key, misspelt. */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject | undefined {
  const [first] = errors;
  if (first?.keyword !== 'required') return first;
  const misspelt = errors.find(
    ({ keyword, instancePath }) => keyword === 'additionalProperties' && instancePath === first.instancePath,
  );
  return misspelt ?? first;
}

function problemOf(error: ErrorObject, content: unknown, lines: Lines): Text {
  const path = pathOf(error.instancePath);
  const value = path.reduce<unknown>(
    (within, step) => (within as Readonly<Record<string | number, unknown>>)[step],
    content,
  );
  const strange = error.keyword === 'additionalProperties' ? String(error.params['additionalProperty']) : undefined;
  if (strange !== undefined) return strangeKey(strange, path, lines);
  const at = lines.at(path);
  if (path.length === 0) return say`${at} must hold lines such as "host: mail.example.org"`;
  if (path[0] === WAIVERS) return waiverProblem(error, path, value, lines);
  if (path[0] === MAINTENANCE) return windowProblem(error, path, value, at);
  if (path[0] === DOMAINS && path[2] === MAINTENANCE) return windowProblem(error, path.slice(2), value, at);
  if (path[0] === DOMAINS && path.length <= 2) return domainsProblem(path, at);
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  return valueProblem(key, `${at}: ${key}`, value);
}

/** A JSON pointer (RFC 6901). */
function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}

function strangeKey(key: string, path: readonly (string | number)[], lines: Lines): Text {
  const at = lines.at([...path, key]);
  if (path[0] === WAIVERS)
    return say`${at}: unknown key "${key}" in a waiver${suggestion(key, ['id', 'reason', 'until'])}`;
  if (path.includes(MAINTENANCE))
    return say`${at}: unknown key "${key}" in a maintenance window${suggestion(key, ['from', 'to', 'zone'])}`;
  if (path.length > 0 && TOP_OPTIONS.some(({ name }) => name === key))
    return say`${at}: "${key}" holds for all domains and stands at the top, not under "${DOMAINS}"`;
  const keys =
    path.length > 0
      ? [DOMAIN, MAINTENANCE, ...namesOf(DOMAIN_OPTIONS)]
      : [DOMAIN, DOMAINS, WAIVERS, MAINTENANCE, ...namesOf(TOP_OPTIONS)];
  return say`${at}: unknown key "${key}"${suggestion(key, keys)}`;
}

function namesOf(specs: readonly OptionSpec[]): readonly string[] {
  return specs.map(({ name }) => name);
}

function domainsProblem(path: readonly (string | number)[], at: string): Text {
  return path.length === 1
    ? say`${at}: "${DOMAINS}" must be a list, such as [a.example, b.example]`
    : say`${at}: each entry of "${DOMAINS}" is a domain, or a block that begins with "${DOMAIN}: example.org"`;
}

function valueProblem(key: string, at: string, value: unknown): Text {
  const spec = optionNamed(key);
  if (value === null) return say`${at} has no value; give it one, or leave the line out`;
  if (Array.isArray(value) && spec?.many !== true) return say`${at} takes one value, not a list`;
  const strange =
    spec?.takes === 'checks' && typeof value === 'string' ? unknownChecks([value], () => verbatim(at)) : undefined;
  if (strange !== undefined) return strange;
  const wanted = spec === undefined ? say`a domain, such as example.org` : wantedOf(spec);
  return typeof value === 'object' ? say`${at} must be ${wanted}` : say`${at} "${String(value)}" must be ${wanted}`;
}

function waiverProblem(error: ErrorObject, path: readonly (string | number)[], value: unknown, lines: Lines): Text {
  const at = lines.at(path);
  const lacks = error.keyword === 'required' ? String(error.params['missingProperty']) : path[2];
  if (path.length === 1) return say`${at}: "${WAIVERS}" must be a list, each with id and reason`;
  if (path.length === 2 && lacks === undefined) return say`${at}: a waiver must have an id and a reason`;
  if (lacks === 'reason') return say`${at}: a waiver has no reason; say why it does not count`;
  if (lacks === 'until') return say`${at}: until: ${String(value)} is no day; write it as 2027-01-31`;
  const strange = typeof value === 'string' ? unknownChecks([value], () => verbatim(`${at}: id`)) : undefined;
  return strange ?? say`${at}: a waiver has no id; it names the check, such as smtp.size`;
}

function windowProblem(error: ErrorObject, path: readonly (string | number)[], value: unknown, at: string): Text {
  if (path.length === 1) return say`${at}: "${MAINTENANCE}" must be a list, each with from and to`;
  const lacks = error.keyword === 'required' ? String(error.params['missingProperty']) : undefined;
  if (lacks !== undefined)
    return say`${at}: a maintenance window has no ${lacks}; write it as Sun 03:00 or 2027-01-31 22:00`;
  if (path.length === 2) return say`${at}: a maintenance window must have from and to`;
  const key = String(path[2]);
  return key === 'zone'
    ? say`${at}: zone: ${String(value)} is no time zone; write it as Europe/Berlin`
    : say`${at}: ${key}: ${String(value)} is no time; write it as Sun 03:00 or 2027-01-31 22:00`;
}
