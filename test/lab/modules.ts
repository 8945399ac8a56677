/** Finds the lab's other modules, as TypeScript in the repository and as JavaScript in the package. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The path of a module near the one at `from`, with the same ending: `siblingModule(import.meta.url, './inside')`. */
export function siblingModule(from: string, name: string): string {
  return fileURLToPath(new URL(`${name}${path.extname(fileURLToPath(from))}`, from));
}
