/** What `mailproof init` writes: all of it or nothing, and secrets for their owner alone. */
import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { say } from '../../../common/say.ts';
import { reasonOf } from '../../../common/system-error.ts';
import { optionNamed, type OptionName, type Values } from '../../asked/options.ts';
import { UsageError } from '../../asked/usage-error.ts';
import { deafTo } from './deaf.ts';

/** Holds the secrets, a line each with the value in quotes, which a shell and systemd read alike. */
export const ENVIRONMENT_FILE = 'mailproof.env';

const OWNER_ONLY = 0o600;
const USUAL = 0o644;

export interface NewFile {
  readonly name: string;
  readonly text: string;
  readonly isSecret?: boolean;
}

/** mailproof.yaml: the domain, and what differs from the defaults. */
export function configText(domain: string, values: Values): string {
  const entries = (Object.entries(values) as readonly [OptionName, readonly string[]][])
    .filter(([name]) => optionNamed(name)?.commandLineOnly !== true)
    .map(([name, given]) => [name, valueOf(name, given)]);
  return stringify({ domain, ...Object.fromEntries(entries) });
}

function valueOf(name: OptionName, given: readonly string[]): unknown {
  const spec = optionNamed(name);
  if (spec?.value === undefined) return true;
  return spec.many === true ? given : given[0];
}

export function environmentText(secrets: Readonly<Record<string, string>>): string {
  return Object.entries(secrets)
    .map(([name, value]) => `${name}=${quoted(value)}\n`)
    .join('');
}

/**
 * Single quotes hold all but themselves. Within double quotes a backslash stands before what means something there
 * (POSIX XCU §2.2.3; systemd.exec(5), EnvironmentFile=); pieces quoted one behind the other are no value to systemd.
 */
function quoted(value: string): string {
  return value.includes("'") ? `"${value.replaceAll(/["$\\`]/g, String.raw`\$&`)}"` : `'${value}'`;
}

/** Puts every file in its place, once each lies whole beside it. */
export function writeAll(folder: string, files: readonly NewFile[]): void {
  const suffix = randomBytes(6).toString('hex');
  const planned = files.map((file) => ({
    ...file,
    path: join(folder, file.name),
    draft: join(folder, `.${file.name}.${suffix}`),
  }));
  const hearAgain = deafTo('SIGINT', 'SIGTERM');
  try {
    for (const { draft, text, isSecret } of planned)
      writeFileSync(draft, text, { mode: isSecret === true ? OWNER_ONLY : USUAL, flag: 'wx' });
    for (const { draft, path } of planned) renameSync(draft, path);
  } catch (error) {
    throw new UsageError(say`nothing can be written here: ${reasonOf(error)}`);
  } finally {
    for (const { draft } of planned) rmSync(draft, { force: true });
    hearAgain();
  }
}
