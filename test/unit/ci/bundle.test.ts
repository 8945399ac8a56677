/** The build: what a bundle imports is in it or installed beside it, whatever the bundler adds. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle, packagesBeside, strangers } from '../../../.ci/bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailproof-bundle-'));
const dir = join(folder, 'dist');
const BESIDE: ReadonlySet<string> = new Set(['vitest', '@scope/beside']);
beforeEach(() => rmSync(dir, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Bundles one module that is written here. */
function bundled(source: string): Promise<readonly string[]> {
  writeFileSync(join(folder, 'main.ts'), source);
  return bundle({ main: join(folder, 'main.ts') }, BESIDE, { dir });
}

describe('a bundle', () => {
  test("takes the bundler's own helpers in", async () => {
    // The bundler takes a template with this tag apart, and for that adds a helper from a package of its own.
    await bundled(
      "const tag = (parts: TemplateStringsArray): string => parts.join('');\nexport const end = tag`</script>`;\n",
    );
    const text = readFileSync(join(dir, 'main.js'), 'utf8');
    expect(text).not.toMatch(/^import /m);
    const { end } = (await import(join(dir, 'main.js'))) as { readonly end: string };
    expect(end).toBe('</script>');
  });

  test('imports what package.json names, and what Node has', async () => {
    await bundled(
      "export { readFileSync } from 'node:fs';\nexport { test } from 'vitest';\nexport * from '@scope/beside/part.js';\n",
    );
    expect(readFileSync(join(dir, 'main.js'), 'utf8')).toContain('@scope/beside/part.js');
  });

  test.each([
    ['a package that nobody has', "import 'absent-package';"],
    [
      'one that is loaded when it is needed',
      "export const late = (): Promise<unknown> => import('absent-package/late.js');",
    ],
    ['a file that is not there', "import './absent.ts';"],
  ])('is not made where it needs %s', async (_, source) => {
    await expect(bundled(`${source}\nexport const made = true;\n`)).rejects.toThrow(/absent/);
    expect(() => readdirSync(dir)).toThrow('ENOENT');
  });

  test('is not made where a module of CommonJS asks for what is not there', () => {
    const chunk = {
      fileName: 'a.js',
      imports: ['parts/b.js'],
      dynamicImports: [],
      code: '__require(\'fs\'); require("absent")',
    };
    expect(strangers([chunk, { ...chunk, fileName: 'parts/b.js', imports: [], code: '' }], BESIDE)).toEqual(['absent']);
  });
});

test('packages beside the product are those that package.json has installed with it', () => {
  mkdirSync(join(folder, 'root'));
  writeFileSync(
    join(folder, 'root/package.json'),
    JSON.stringify({ dependencies: { a: '1' }, peerDependencies: { '@b/c': '2' }, devDependencies: { d: '3' } }),
  );
  expect([...packagesBeside(join(folder, 'root'))]).toEqual(['a', '@b/c']);
});
