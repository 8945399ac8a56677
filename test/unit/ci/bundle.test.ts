/** The build: what a bundle imports is in it or installed beside it, whatever the bundler adds. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { BESIDE as INSTALLED, bundle, strangers } from '../../../.ci/bundle.ts';
import { licensesOf, packageFolders } from '../../../.ci/licenses.ts';
import { bringBack, packed, putInPlace } from '../../../.ci/manifest.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailproof-bundle-'));
const dir = join(folder, 'dist');
const BESIDE: ReadonlySet<string> = new Set(['vitest', '@scope/beside']);
beforeEach(() => rmSync(dir, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Bundles one module that is written here. */
function bundled(source: string): ReturnType<typeof bundle> {
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
      'one that a function of Node loads',
      "import { createRequire } from 'node:module';\nexport const at: unknown = createRequire(import.meta.url)('absent-package');",
    ],
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
      code: '__require("fs"); __require("absent"); const text = `require("words")`;',
    };
    expect(strangers([chunk, { ...chunk, fileName: 'parts/b.js', imports: [], code: '' }], BESIDE)).toEqual(['absent']);
  });
});

describe('the package.json of the package', () => {
  const root = join(import.meta.dirname, '../../..');
  const whole = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Readonly<Record<string, object>>;

  test('names what is installed beside the product, and nothing that only a checkout needs', () => {
    const { dependencies, ...rest } = packed(whole);
    expect(
      Object.keys(dependencies ?? {}).every((name) => INSTALLED.has(name) && name in (whole['dependencies'] ?? {})),
    ).toBe(true);
    expect(Object.keys(dependencies ?? {})).toContain('vitest');
    expect(rest).toMatchObject({
      name: 'mailproof',
      bin: whole['bin'],
      engines: whole['engines'],
      files: whole['files'],
    });
    for (const name of ['scripts', 'devDependencies', 'overrides']) expect(rest).not.toHaveProperty(name);
  });

  test.each([1, 2])(
    'stands in the place of the whole one while npm packs, also after packing was killed %i times',
    (times) => {
      const place = mkdtempSync(join(folder, 'root-'));
      const text = JSON.stringify(whole);
      writeFileSync(join(place, 'package.json'), text);
      for (let time = 0; time < times; time += 1) putInPlace(place);
      expect(JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))).toEqual(packed(whole));
      bringBack(place);
      bringBack(place);
      expect([readFileSync(join(place, 'package.json'), 'utf8'), readdirSync(place)]).toEqual([text, ['package.json']]);
    },
  );
});

describe('licences', () => {
  test('are those of the packages in a bundle, each once, also of packages within packages', () => {
    const modules = [
      '/a/node_modules/@b/c/x.js',
      '/a/node_modules/@b/c/y.js',
      '\0/a/node_modules/d/node_modules/e/z.js',
      '/a/own.ts',
      '\0runtime',
    ];
    expect(packageFolders(modules)).toEqual(['/a/node_modules/@b/c', '/a/node_modules/d/node_modules/e']);
  });

  test('are told with name and version, and one that is absent fails the build', () => {
    const place = mkdtempSync(join(folder, 'package-'));
    writeFileSync(join(place, 'package.json'), JSON.stringify({ name: 'a', version: '1.2.3', license: 'MIT' }));
    writeFileSync(join(place, 'LICENSE.md'), 'Do what you like\n');
    expect(licensesOf([place])).toBe('a 1.2.3 (MIT)\n\nDo what you like\n');
    writeFileSync(join(place, 'package.json'), JSON.stringify({ name: 'a', version: '1.2.3' }));
    expect(() => licensesOf([place])).toThrow('names no licence');
  });
});
