/** docs/mailcow.md tells what the lab's generations of mailcow do, and which fault stands for which dead part. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { READ } from '../../checks/knowledge/mailcow-names.ts';
import { loadFaults, loadVariants } from '../lab/faults.ts';
import { ageOf } from '../lab/generation.ts';
import type { Variant } from '../lab/variant.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/mailcow.md'), 'utf8');

/** The cells of a table below a heading, without its first column, by what stands there. */
function table(heading: string): ReadonlyMap<string, readonly string[]> {
  const [, section = ''] = page.split(`## ${heading}\n`);
  const rows = (section.split('\n## ', 1)[0] ?? '').split('\n').filter((line) => line.startsWith('| '));
  return new Map(
    rows.map((row) => {
      const [first = '', ...cells] = row.split('|').slice(1, -1);
      return [first.trim(), cells.map((cell) => cell.trim())];
    }),
  );
}

function verdictOf({ passes = [], notes = {} }: Variant, id: string): string {
  return notes[id]?.verdict ?? (passes.includes(id) ? 'pass' : 'exempt');
}

describe('the table of generations', () => {
  const rows = table('Four generations in the lab');
  let worlds: readonly Variant[];

  beforeAll(async () => {
    const all = await loadVariants();
    worlds = (rows.get('world') ?? []).map((cell) => {
      const found = all.find(({ name }) => `\`${name}\`` === cell);
      if (found === undefined) throw new Error(`The lab has no world ${cell}.`);
      return found;
    });
  });

  test('has the versions that were read', () => {
    expect(rows.get('')).toEqual([...READ]);
  });

  test.each([
    ['`http.default-password`, where it was changed', 'http.default-password'],
    ['`autodiscover.document`, with an account', 'autodiscover.document'],
    ['`host.spam-filter`, with an account and a key of the API', 'host.spam-filter'],
  ])('%s', (row, id) => {
    expect(rows.get(row)).toEqual(worlds.map((world) => verdictOf(world, id)));
  });

  test('tells who is too old, and of no other alarm', () => {
    const day = Date.UTC(2026, 10, 29);
    const ages = worlds.map(({ name }) => ageOf(name.replace('mailcow-', ''), day));
    expect(rows.get('`host.version`, on 2026-11-29')).toEqual(
      ages.map((notes) => (notes['host.version'] === undefined ? 'pass' : 'warn: old')),
    );
    expect(worlds.flatMap(({ notes = {} }) => Object.keys(notes)).filter((id) => id !== 'host.version')).toEqual([]);
  });
});

describe('the tables of what was seen on a real mailcow', () => {
  test.each(['Dead parts, as one sees them from outside', 'What a real mailcow taught'])('%s', async (heading) => {
    const names = new Set([...(await loadFaults()), ...(await loadVariants())].map(({ name }) => name));
    const told = [...table(heading).values()].flatMap((cells) => cells.join(' ').match(/`[a-z\d-]+`/g) ?? []);
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((name) => !names.has(name.slice(1, -1)))).toEqual([]);
  });
});
