import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { LONGEST } from '../../longest-first.ts';

it('the files that begin first are there', () => {
  const project = path.join(import.meta.dirname, '../../..');
  expect(LONGEST.filter((file) => !existsSync(path.join(project, file)))).toEqual([]);
});
