/** Reads mailproof.yaml: by the schema that editors know too, and every value with the line where it stands. */
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { say, verbatim } from '../../common/say.ts';
import { readTextFile } from './arguments.ts';
import { DOMAIN, DOMAINS, isOn, MAINTENANCE, WAIVERS } from './config-schema.ts';
import { configProblem } from './config-problem.ts';
import { readMaintenance, type MaintenanceWindow } from './maintenance.ts';
import { optionNamed, type OptionName, type Values } from './options.ts';
import { placed } from './places.ts';
import { UsageError } from './usage-error.ts';
import { readWaivers, type Waiver } from './waivers.ts';
import { parseYaml, type Lines } from './yaml.ts';

export const DEFAULT_CONFIG = 'mailproof.yaml';

/** What a configuration file says. */
export interface Config {
  /** As typed, each with the values that it alone has. */
  readonly domains: readonly ConfigDomain[];
  readonly values: Values;
  readonly waivers: readonly Waiver[];
  readonly maintenance: readonly MaintenanceWindow[];
}

export interface ConfigDomain {
  readonly domain: string;
  /** `mailproof.yaml:3` */
  readonly at: string;
  readonly values: Values;
  /** Beside those of all domains. */
  readonly maintenance: readonly MaintenanceWindow[];
}

const NOTHING: Config = { domains: [], values: {}, waivers: [], maintenance: [] };

/** What was read last: the command asks for its language first, and for the rest later. */
let last: { readonly path: string; readonly text: string; readonly config: Config } | undefined;

/** The file that `--config` names, or mailproof.yaml where it is present. */
export function readConfig(file: string | undefined): Config {
  if (file === undefined && !existsSync(DEFAULT_CONFIG)) return NOTHING;
  const path = file ?? DEFAULT_CONFIG;
  const text = readTextFile(path);
  if (last?.path !== path || last.text !== text) last = { path, text, config: configIn(path, text) };
  return last.config;
}

function configIn(path: string, text: string): Config {
  const { content, lines } = parseYaml(path, text);
  const problem = configProblem(content, lines);
  if (problem !== undefined) throw new UsageError(problem);
  if (content === null || content === undefined) return NOTHING;
  const {
    [WAIVERS]: waived,
    [MAINTENANCE]: windows,
    [DOMAINS]: listed,
    ...rest
  } = withPaths(content as Record<string, unknown>, path);
  const { domain, values } = readBlock(rest, [], lines);
  if (domain !== undefined && listed !== undefined)
    throw new UsageError(
      say`${lines.at([DOMAIN])}: there are both "${DOMAIN}" and "${DOMAINS}": put all of them under "${DOMAINS}"`,
    );
  const alone = domain === undefined ? [] : [{ domain, at: lines.at([DOMAIN]), values: {}, maintenance: [] }];
  return {
    domains: listed === undefined ? alone : readDomains(listed as readonly unknown[], lines),
    values,
    waivers: waived === undefined ? [] : readWaivers(waived as readonly object[], lines),
    maintenance: windowsIn(windows, [], lines),
  };
}

/** Files of checks are named as seen from the configuration file. */
function withPaths(content: Record<string, unknown>, path: string): Record<string, unknown> {
  const { checks } = content;
  if (checks === undefined) return content;
  const seen = (file: unknown): string => {
    const typed = String(file);
    return isAbsolute(typed) ? typed : join(dirname(path), typed);
  };
  return { ...content, checks: Array.isArray(checks) ? checks.map(seen) : seen(checks) };
}

/** The list of domains: names, or blocks with a name and the values that this domain alone has. */
function readDomains(listed: readonly unknown[], lines: Lines): Config['domains'] {
  return listed.map((item, index) => {
    const path = [DOMAINS, index];
    if (typeof item === 'string') return { domain: item, at: lines.at(path), values: {}, maintenance: [] };
    const { [MAINTENANCE]: windows, ...rest } = item as Record<string, unknown>;
    const { domain = '', values } = readBlock(rest, path, lines);
    return { domain, at: lines.at([...path, DOMAIN]), values, maintenance: windowsIn(windows, path, lines) };
  });
}

function windowsIn(windows: unknown, path: readonly (string | number)[], lines: Lines): Config['maintenance'] {
  return windows === undefined
    ? []
    : readMaintenance(windows as readonly object[], (index) => lines.at([...path, MAINTENANCE, index]));
}

function readBlock(
  block: object,
  path: readonly (string | number)[],
  lines: Lines,
): { readonly domain: string | undefined; readonly values: Values } {
  const values: Values = {};
  let domain: string | undefined;
  for (const [key, value] of Object.entries(block)) {
    if (key === DOMAIN) domain = String(value);
    else {
      const texts = textsOf(key, value);
      const at = texts.map((_, index) => lines.at([...path, key, ...(Array.isArray(value) ? [index] : [])]));
      if (texts.length > 0) values[key as OptionName] = placed(texts, ...at.map((line) => verbatim(`${line}: ${key}`)));
    }
  }
  return { domain, values };
}

/** The values of a key, which the schema has passed; none for a switch that is off. */
function textsOf(key: string, value: unknown): readonly string[] {
  const texts = (Array.isArray(value) ? value : [value]).map(String);
  return optionNamed(key)?.value !== undefined ? texts : texts.filter((word) => isOn(word) === true).map(() => 'true');
}
