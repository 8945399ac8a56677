/** Finds the faults: every module in the folder `faults`. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Fault } from './fault.ts';

const ENDING = path.extname(fileURLToPath(import.meta.url));
const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'faults');

/** The names of all faults and variants. */
export function faultNames(): string[] {
  return readdirSync(FOLDER).filter((file) => file.endsWith(ENDING) && !file.endsWith('.d.ts')).map((file) => path.basename(file, ENDING)).sort();
}

/** Loads one fault by name; throws where there is none of that name. */
export async function loadFault(name: string): Promise<Fault> {
  if (!faultNames().includes(name)) throw new Error(`The lab knows no fault "${name}".`);
  const module: { readonly default?: Fault } = await import(pathToFileURL(path.join(FOLDER, `${name}${ENDING}`)).href);
  if (module.default === undefined) throw new Error(`test/lab/faults/${name}${ENDING} exports no default.`);
  return module.default;
}

/** All faults, in the order of their names. */
export async function loadFaults(): Promise<Fault[]> {
  return Promise.all(faultNames().map(loadFault));
}
