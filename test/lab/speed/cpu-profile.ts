/** Where processor time goes, by V8's own profiles: each sample counts for the module whose code ran. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  /** Microseconds between samples. */
  readonly timeDeltas: readonly number[];
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Most of the product is in a few files, whatever they were made of. */
const INSTALLED = /\/mailproof\/(?:bin|dist)\//;
const IDLE = new Set(['(idle)', '(root)']);

/** Seconds by place (a package, a folder of ours, Node itself), of all profiles in a folder, the most first. */
export function secondsByPlace(folder: string): (readonly [place: string, seconds: number])[] {
  const sums = new Map<string, number>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))) {
    const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile;
    const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
    for (const [at, sample] of samples.entries()) {
      const place = places.get(sample);
      if (place !== undefined) sums.set(place, (sums.get(place) ?? 0) + (timeDeltas[at] ?? 0) / 1e6);
    }
  }
  return [...sums].sort(([, one], [, other]) => other - one);
}

/** @returns undefined for time in which nothing ran. */
export function placeOf({
  functionName,
  url,
}: {
  readonly functionName: string;
  readonly url: string;
}): string | undefined {
  if (IDLE.has(functionName)) return undefined;
  if (url === '') return functionName.startsWith('(') ? functionName.slice(1, -1) : 'built-in functions';
  if (url.startsWith('node:')) return `Node: ${url.slice('node:'.length).split('/').slice(0, 3).join('/')}`;
  const file = url.startsWith('file:') ? fileURLToPath(url) : url;
  const [, within] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  if (within !== undefined) return within;
  if (INSTALLED.test(file)) return 'mailproof';
  return file.startsWith(ROOT) ? `mailproof: ${file.slice(ROOT.length).split('/')[0]}` : 'others';
}
