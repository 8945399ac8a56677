/**
 * The operator's own checks: loads their files and defines what they export. Whatever is wrong with one of them is said
 * in its place, as a check that is broken; the others do not notice.
 */
import { pathToFileURL } from 'node:url';
import { lines, verbatim, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import type { Bench } from '../words/bench.ts';
import type { Card } from '../words/card.ts';
import { check } from './area.ts';
import type * as Own from './surface.ts';

/** For a file to be loaded: one that waits for something would keep all checks from beginning. Milliseconds. */
const PATIENCE = 10_000;
const ID = /^own\.[a-z0-9-]+$/;
const WEIGHTS: readonly unknown[] = ['required', 'recommended', 'advice'] satisfies readonly Own.OwnWeight[];
const SENTENCES = ['title', 'failure', 'why', 'fix'] as const;

/** Defines the checks of these files; never rejects. */
export async function defineOwn(files: readonly string[]): Promise<void> {
  const taken = new Set<string>();
  for (const file of files) {
    try {
      for (const own of checksIn(await loaded(file))) define(own, taken);
    } catch (error) {
      defineBroken(file, error, taken);
    }
  }
}

async function loaded(file: string): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it is not loaded after 10 seconds')), PATIENCE);
  });
  try {
    const module: { readonly default?: unknown } = await Promise.race([import(pathToFileURL(file).href), late]);
    return module.default;
  } finally {
    clearTimeout(timer);
  }
}

/** The checks of a default export. Throws what is wrong with them. */
export function checksIn(exported: unknown): readonly Own.OwnCheck[] {
  if (exported === undefined) throw new Error('it has no default export');
  const found: readonly unknown[] = Array.isArray(exported) ? exported : [exported];
  for (const one of found) {
    const problem = problemOf(one);
    if (problem !== undefined) throw new Error(problem);
  }
  return found as readonly Own.OwnCheck[];
}

function problemOf(one: unknown): string | undefined {
  if (typeof one !== 'object' || one === null) return 'its default export is no check';
  const given = one as Readonly<Record<string, unknown>>;
  if (typeof given['id'] !== 'string' || !ID.test(given['id']))
    return `the id must be own. and a word in small letters, such as own.webmail, and is ${JSON.stringify(given['id'])}`;
  const absent = SENTENCES.find((name) => typeof given[name] !== 'string' || given[name].trim() === '');
  if (absent !== undefined) return `${given['id']} has no ${absent}`;
  if (!WEIGHTS.includes(given['weight'])) return `the weight of ${given['id']} must be required, recommended or advice`;
  return typeof given['judge'] === 'function' ? undefined : `${given['id']} has no judge`;
}

function define(own: Own.OwnCheck, taken: Set<string>): void {
  if (taken.has(own.id)) throw new Error(`there is another check ${own.id}`);
  taken.add(own.id);
  check(cardOf(own), async (bench) => {
    await own.judge(benchFor(bench));
  });
}

function cardOf({ id, title, failure, weight, why, fix }: Omit<Own.OwnCheck, 'judge'>): Card<'own'> {
  const words = { title: textOf(title), failure: textOf(failure), why: textOf(why) };
  return { id, ...words, weight, fix: () => textOf(fix), references: [] };
}

/** In its place, so that every report tells of it and the exit code counts it. */
function defineBroken(file: string, error: unknown, taken: Set<string>): void {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const word = name
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-');
  let id: Own.OwnCheck['id'] = `own.${word === '' ? 'check' : word}`;
  while (taken.has(id)) id = `${id}-file`;
  taken.add(id);
  const reason = `${name}: ${error instanceof Error ? error.message : String(error)}`;
  const card = {
    id,
    title: `The checks in ${name} can be carried out`,
    failure: `The checks in ${name} cannot be carried out`,
    weight: 'required',
    why: 'What they look at is not known.',
    fix: `Mend ${file}, or take it out of "checks" in mailproof.yaml.`,
  } as const;
  check(cardOf(card), async () => {
    throw new Error(reason);
  });
}

/** What ends a line of theirs ends one everywhere; of the other controls nothing is left. */
function textOf(words: Own.OwnWords): Text {
  return typeof words === 'string' ? lines(...words.split(/\r?\n/).map(verbatim)) : words;
}

/** The bench and senses of all checks, with plain strings for sentences. */
function benchFor(bench: Bench & Senses): Own.OwnBench {
  return {
    ...bench,
    claim: (holds, { good, bad, fix, observed, expected, level }) =>
      bench.claim(holds, {
        good: textOf(good),
        bad: textOf(bad),
        ...(level === undefined ? {} : { level }),
        ...(fix === undefined ? {} : { fix: textOf(fix) }),
        ...(observed === undefined ? {} : { observed: textOf(observed) }),
        ...(expected === undefined ? {} : { expected: textOf(expected) }),
      }),
    doubt: ({ reason, ...rest }) => bench.doubt({ ...rest, reason: textOf(reason) }),
    exempt: (reason) => bench.exempt(textOf(reason)),
  };
}
