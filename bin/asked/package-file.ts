/** Files that come with the package beside its programs. */
import { readFileSync } from 'node:fs';

/**
 * The text of a file, by its path from the folder of package.json: that lies above `bin/` in the checkout and above
 * `dist/` in the product.
 */
export function packageFile(path: string): string {
  for (const above of ['../../', '../../../']) {
    try {
      return readFileSync(new URL(`${above}${path}`, import.meta.url), 'utf8');
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  throw new Error(`${path} is missing`);
}
