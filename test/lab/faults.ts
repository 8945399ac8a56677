/** Finds the faults and the variants: every module in the folders `faults` and `variants`. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Fault } from './fault.ts';
import type { Variant } from './variant.ts';

const ENDING = path.extname(fileURLToPath(import.meta.url));
const HERE = path.dirname(fileURLToPath(import.meta.url));

type Kind = 'faults' | 'variants';

function namesIn(folder: Kind): string[] {
  return readdirSync(path.join(HERE, folder))
    .filter((file) => file.endsWith(ENDING) && !file.endsWith('.d.ts'))
    .map((file) => path.basename(file, ENDING))
    .sort();
}

async function load<T>(folder: Kind, name: string): Promise<T> {
  const module: { readonly default?: T } = await import(
    pathToFileURL(path.join(HERE, folder, `${name}${ENDING}`)).href
  );
  if (module.default === undefined) throw new Error(`test/lab/${folder}/${name}${ENDING} exports no default.`);
  return module.default;
}

/** The names of all faults. */
export function faultNames(): string[] {
  return namesIn('faults');
}

/** Loads what changes the healthy world, a fault or a variant, by its name; throws where there is none. */
export async function loadChange(name: string): Promise<Fault | Variant> {
  if (faultNames().includes(name)) return load<Fault>('faults', name);
  if (namesIn('variants').includes(name)) return load<Variant>('variants', name);
  throw new Error(`The lab knows no fault "${name}".`);
}

/** All faults, in the order of their names. */
export async function loadFaults(): Promise<Fault[]> {
  return Promise.all(faultNames().map((name) => load<Fault>('faults', name)));
}

/** All variants, in the order of their names. */
export async function loadVariants(): Promise<Variant[]> {
  return Promise.all(namesIn('variants').map((name) => load<Variant>('variants', name)));
}
