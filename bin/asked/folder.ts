/** Folders of the operator's: made where there are none. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and those above it. Node's own way to do that never ends where the system says of a folder's place
 * that it does not exist (below /proc).
 */
export function makeFolder(path: string, mode?: number): void {
  const missing: string[] = [];
  let place = resolve(path);
  for (; !existsSync(place); place = dirname(place)) missing.unshift(place);
  for (const each of missing) mkdirSync(each, mode);
  if (!statSync(resolve(path)).isDirectory()) throw Object.assign(new Error('no folder'), { code: 'ENOTDIR' });
}
