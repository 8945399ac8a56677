/** The house's way with sentences, looked up in the sources: what every text has in common, whoever wrote it. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCES = globSync('{bin,checks,common,fixtures,reporters}/**/*.ts', {
  cwd: ROOT,
}).map((file) => ({ file, source: readFileSync(resolve(ROOT, file), 'utf8') }));

function found(expression: RegExp): readonly string[] {
  return SOURCES.flatMap(({ file, source }) =>
    [...source.matchAll(expression)].map(([words]) => `${file}: ${words.replaceAll('\n', ' ').slice(0, 120)}`),
  );
}

describe('titles, findings and reasons', () => {
  test('have no full stop at their end, because a report goes on behind them', () => {
    expect(
      found(/(?:title: |failure: |good: |bad: |reason: |unknown\(|exempt\()say`(?:[^`$]|\$\{[^`}]*\})*\.`/g),
    ).toEqual([]);
  });

  test('begin with a capital, or with a name', () => {
    expect(found(/(?:title: |failure: |bad: |reason: |unknown\(|exempt\()say`(?!mail|p=)[a-z]/g)).toEqual([]);
  });
});

describe('instructions', () => {
  test('call docker as the guide does', () => {
    expect(found(/(?:\n|\\n|[;|] |`)docker (?:compose|exec|logs|ps|restart|rm|run|start|stats|stop)\b.*/g)).toEqual([]);
  });

  test('say in which folder docker compose is meant', () => {
    const silent = SOURCES.filter(
      ({ file, source }) =>
        file.startsWith('checks/') &&
        source.includes('docker compose') &&
        !/folder mailcow-dockerized|IN_MAILCOW/.test(source),
    );
    expect(silent.map(({ file }) => file)).toEqual([]);
  });

  test('explain themselves in whole sentences', () => {
    expect(found(/ why: say`(?:[^`$]|\$\{[^`}]*\})*[^.`)]`/g)).toEqual([]);
  });
});
