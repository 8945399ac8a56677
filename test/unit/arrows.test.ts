/** Inside the rooms of the house (CONTRIBUTING.md): imports go one way, and never round in a circle. */
import { describe, expect, test } from 'vitest';
import { importsIn } from './imports.ts';

/**
 * The rooms of `checks/`, each of which knows only those before it: the words of a check, what the world is like, what
 * a zone should say, what kinds of server there are, how services are reached and who owns it when they are not, what
 * to do, and the judging. Every other folder is an area, which may know all of them.
 */
const FLOORS = ['words', 'knowledge', 'zone', 'kinds', 'reach', 'advice', 'court'];

/** The room of a file in `checks/`, however deep it lies there; '' for the lists of checks, which stand in none. */
function folderOf(file: string): string {
  return file.split('/').slice(1, -1)[0] ?? '';
}

function floorOf(folder: string): number {
  const floor = FLOORS.indexOf(folder);
  return floor < 0 ? FLOORS.length : floor;
}

const arrows = importsIn('checks')
  .filter(({ target }) => target.startsWith('checks/'))
  .map(({ file, target }) => ({ file, target, from: folderOf(file), to: folderOf(target) }))
  .filter(({ from, to }) => from !== to);

describe('checks', () => {
  test('the rooms under the areas are there', () => {
    expect([...new Set(arrows.map(({ to }) => to))]).toEqual(expect.arrayContaining(FLOORS));
  });

  test('no room knows one above it', () => {
    const back = arrows.filter(({ from, to }) => floorOf(to) > floorOf(from));
    expect(back.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('no area knows another one', () => {
    const aside = arrows.filter(
      ({ from, to }) => from !== '' && floorOf(from) === FLOORS.length && floorOf(to) === FLOORS.length,
    );
    expect(aside.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});

/** The first circle of imports that a search comes upon, as the files on its way; undefined where there is none. */
function circleIn(room: string): readonly string[] | undefined {
  const targets = Map.groupBy(importsIn(room), ({ file }) => file);
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const { target } of targets.get(file) ?? []) {
      const circle = walk(target, [...way, file]);
      if (circle !== undefined) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of targets.keys()) {
    const circle = walk(file, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

test.each(['common', 'fixtures', 'checks', 'reporters', 'bin', 'test'])(
  '%s: no imports go round in a circle',
  (room) => {
    expect(circleIn(room)?.join(' imports ')).toBeUndefined();
  },
);
