/** What the files of this project import, for the tests of its rooms. */
import { globSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Import {
  readonly file: string;
  readonly from: string;
  /** A file of this project from the root, or a package's name. */
  readonly target: string;
  /** Only types: gone before the program runs. */
  readonly typeOnly: boolean;
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, also inside types. */
const IMPORT =
  /^(?:import|export)\s+(type\s+)?[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|(typeof\s+)?\bimport\(\s*'([^']+)'\s*\)/gm;

/** Every import of every file of a room. */
export function importsIn(room: string): readonly Import[] {
  return globSync(`${room}/**/*.{ts,js}`, { cwd: ROOT }).flatMap((file) =>
    [...readFileSync(resolve(ROOT, file), 'utf8').matchAll(IMPORT)].map((match) => {
      const from = match[2] ?? match[3] ?? match[5] ?? '';
      const target = from.startsWith('.') ? relative(ROOT, resolve(ROOT, file, '..', from)) : from;
      return { file, from, target, typeOnly: match[1] !== undefined || match[4] !== undefined };
    }),
  );
}
