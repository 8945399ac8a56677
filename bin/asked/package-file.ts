/** Files that come with the package beside its programs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE } from '../engine/place.ts';

/** The text of a file, by its path from the folder of package.json. */
export function packageFile(path: string): string {
  return readFileSync(join(PACKAGE, path), 'utf8');
}
