/** Why the operating system did not do something, in words. */
import { say, verbatim, type Text } from './say.ts';

const WHY: ReadonlyMap<string, Text> = new Map([
  ['ENOENT', say`it does not exist`],
  ['EACCES', say`permission is denied`],
  ['EPERM', say`permission is denied`],
  ['EISDIR', say`it is a folder`],
  ['ENOTDIR', say`it is a file and no folder, or lies below one`],
  ['ENOSPC', say`the disk is full`],
  ['EDQUOT', say`the disk space that you may use is full`],
  ['EROFS', say`the disk is read-only`],
  ['EMFILE', say`too many files are open (ulimit -n)`],
  ['ENFILE', say`too many files are open on this machine`],
]);

/** The words for an error of Node's; its code where there are none. */
export function reasonOf(error: unknown): Text {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return WHY.get(code ?? '') ?? verbatim(code ?? (error instanceof Error ? error.message : String(error)));
}

/** Full disks, limits and permissions of this machine: nothing that a server could cause, nor a bug of ours. */
export function isOfThisMachine(error: unknown): boolean {
  return error instanceof Error && 'code' in error && OURS.has(String(error.code));
}

const OURS: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EMFILE', 'ENFILE', 'EACCES', 'EPERM']);
