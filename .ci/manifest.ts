/**
 * What package.json is in the package: without what the bundle has taken in, and what only a checkout needs. npm packs
 * whatever package.json lies there, so `prepack` puts it there and `postpack` brings the whole one back. Where packing
 * was killed between the two, the next one mends it.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BESIDE } from './bundle.ts';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly [name: string]: unknown;
}

/** What says nothing to whoever installs the package. */
const OF_THE_CHECKOUT: ReadonlySet<string> = new Set([
  'allowScripts',
  'scripts',
  'devDependencies',
  'overrides',
  'prettier',
]);

/** The package's own package.json. */
export function packed(whole: Manifest): Manifest {
  const kept = Object.entries(whole).filter(([name]) => !OF_THE_CHECKOUT.has(name));
  const dependencies = Object.entries(whole.dependencies ?? {}).filter(([name]) => BESIDE.has(name));
  return { ...Object.fromEntries(kept), dependencies: Object.fromEntries(dependencies) };
}

/** Puts it in the place of the whole one, which is kept beside it. */
export function putInPlace(folder: string): void {
  const [place, kept] = placesIn(folder);
  bringBack(folder);
  const whole = readFileSync(place, 'utf8');
  writeFileSync(kept, whole);
  const draft = `${place}.tmp`;
  writeFileSync(draft, `${JSON.stringify(packed(JSON.parse(whole) as Manifest), undefined, 2)}\n`);
  renameSync(draft, place);
}

/** Brings the whole one back, where it is away. */
export function bringBack(folder: string): void {
  const [place, kept] = placesIn(folder);
  if (existsSync(kept)) renameSync(kept, place);
}

function placesIn(folder: string): readonly [place: string, kept: string] {
  return [join(folder, 'package.json'), join(folder, 'package.whole.json')];
}

if (import.meta.main) (process.argv[2] === 'put' ? putInPlace : bringBack)(join(import.meta.dirname, '..'));
