import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pages } from '../../.ci/docs.ts';

describe('the generated documentation', async () => {
  for (const [name, content] of await pages()) {
    it(`docs/${name} is what npm run docs makes`, () => {
      expect(readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')).toBe(content);
    });
  }
});
