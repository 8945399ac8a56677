/** The Containerfile of the examples, by a linter. That what it does works is shown in the lab. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';

const FILE = join(import.meta.dirname, '../../docs/examples/Containerfile');

test('the linter sees what is wrong', () => {
  expect(validate('FRMO node:24\n')).not.toEqual([]);
});

test('the Containerfile is clean', () => {
  expect(validate(readFileSync(FILE, 'utf8'))).toEqual([]);
});
