/**
 * What a file that is to be written is: a place on a disk, something that takes what it is given (a device, a pipe), or
 * a descriptor that the shell has opened.
 */
import {
  accessSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  readFileSync,
  readlinkSync,
  statSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { say, type Text } from '../common/say.ts';
import { reasonOf } from '../common/system-error.ts';

export type OutputTarget =
  /** `/dev/stdout`, `/dev/fd/3`, a shell's `>(command)`: never opened anew, which would begin at its start. */
  | { readonly kind: 'descriptor'; readonly number: number }
  /** A device or a pipe: written into, and left what it is. */
  | { readonly kind: 'stream'; readonly path: string; readonly stats: Stats }
  /** A file at the end of all symbolic links; without `stats` there is none yet. */
  | { readonly kind: 'file'; readonly path: string; readonly stats?: Stats };

export const STANDARD_OUTPUT = 1;
export const STANDARD_ERROR = 2;
const DESCRIPTOR = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/;
const NAMED: Readonly<Record<string, number>> = { '/dev/stdout': STANDARD_OUTPUT, '/dev/stderr': STANDARD_ERROR };

/** As many symbolic links as Linux follows. */
const MOST_LINKS = 40;

/** What a name leads to. Throws an error of the system's where it leads nowhere. */
export function targetOf(file: string): OutputTarget {
  let path = resolve(file);
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const number = NAMED[path] ?? DESCRIPTOR.exec(path)?.[1];
    if (number !== undefined) return { kind: 'descriptor', number: Number(number) };
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return { kind: 'file', path };
    if (!stats.isSymbolicLink())
      return stats.isFile() || stats.isDirectory() ? { kind: 'file', path, stats } : { kind: 'stream', path, stats };
    path = resolve(dirname(path), readlinkSync(path));
  }
  throw Object.assign(new Error(file), { code: 'ELOOP' });
}

/** Why a report could not be written to `file`, before a run is spent on it; undefined where it can. */
export function unwritable(file: string): Text | undefined {
  try {
    const target = targetOf(file);
    if (target.kind === 'descriptor')
      return isOpenForWriting(target.number)
        ? undefined
        : say`the descriptor ${String(target.number)} is not open for writing`;
    if (target.kind === 'stream') return target.stats.isSocket() ? say`${file} is a socket` : refusalOf(target.path);
    if (target.stats !== undefined)
      return target.stats.isDirectory() ? say`${file} is a folder` : refusalOf(target.path);
    const folder = dirname(target.path);
    return existsSync(folder) ? refusalOf(folder) : say`the folder ${folder} does not exist`;
  } catch (error) {
    return reasonOf(error);
  }
}

function refusalOf(path: string): Text | undefined {
  try {
    accessSync(path, constants.W_OK);
    return undefined;
  } catch {
    return say`${path} is not writable`;
  }
}

/** The two lowest bits of the flags that a descriptor was opened with (open(2)): 0 is for reading only. */
const ACCESS_MODE = 3;
const OCTAL = 8;

function isOpenForWriting(number: number): boolean {
  try {
    fstatSync(number);
    const [, flags = '1'] = /^flags:\s*([0-7]+)$/m.exec(readFileSync(`/proc/self/fdinfo/${number}`, 'utf8')) ?? [];
    return (Number.parseInt(flags, OCTAL) & ACCESS_MODE) !== 0;
  } catch (error) {
    // Where there is no /proc nothing tells more than that it is open.
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error;
  }
}

/**
 * The same word for names of the same place, so that two reports do not spoil each other; without a name it is standard
 * output. Devices take as much as comes.
 */
export function identityOf(file: string | undefined): string | undefined {
  const target: OutputTarget = file === undefined ? { kind: 'descriptor', number: STANDARD_OUTPUT } : targetOf(file);
  if (target.kind === 'stream') return target.stats.isFIFO() ? inode(target.stats) : undefined;
  if (target.kind === 'file')
    return target.stats === undefined
      ? join(inode(statSync(dirname(target.path))), basename(target.path))
      : inode(target.stats);
  const stats = fstatSync(target.number);
  return stats.isFile() || stats.isFIFO() ? inode(stats) : `descriptor ${target.number}`;
}

function inode({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}
