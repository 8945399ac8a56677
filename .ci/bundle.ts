/**
 * Makes the product in `dist` from the sources: what every start loads in a few files (hundreds of small modules would
 * each be looked for, read and linked), what is loaded only when it is needed (reporters, languages) in parts beside
 * them, and of the lab what `demo` reaches. Run by `npm run build`.
 *
 * Packages of package.json's dependencies are taken in, in the versions of the lockfile, but for those few that are
 * installed beside the product. A bundle that needs anything else, Node's own modules aside, fails the build, and so
 * does one that takes in what is there for the tests.
 */
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { extname, join, relative } from 'node:path';
import { rolldown, type OutputChunk } from 'rolldown';
import { licensesOf, packageFolders } from './licenses.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

/** What is started or loaded by its place. */
const PRODUCT = [
  'bin/main',
  'bin/engine/forgetting-runner',
  'checks/all.check',
  'checks/message.check',
  'checks/reports.check',
];
/**
 * The same of the lab: its two halves, the servers that it starts, and its faults. What they import comes along, each
 * module at its place.
 */
const LAB = ['lab', 'inside', 'standins/!(crowd)', 'faults/*'];
const LAB_FOLDER = 'test/lab';

/**
 * Installed beside the product: the runner of the checks, whose workers load files of their own by their place, the two
 * that talk to mail servers, for which fixes must come at once, what is loaded at once or not at all, which a bundler
 * does not see, and Delta Chat's core, for those who have it.
 */
export const BESIDE: ReadonlySet<string> = new Set([
  'ajv',
  'imapflow',
  'nodemailer',
  'vitest',
  'yaml',
  '@deltachat/jsonrpc-client',
  '@deltachat/stdio-rpc-server',
]);

/** A package's name at the start of what is imported; undefined for a file. */
const PACKAGE = /^(?:@[\w.-]+\/)?[a-z][\w.-]*(?=\/|$)/;
/**
 * How what is not part of a bundle is asked for by name: by a module of CommonJS that is, under the bundler's own name,
 * and by a function that Node makes.
 */
const REQUIRED = /\b(?:__require|createRequire\([^()]*\))\(\s*["'`]([^"'`]+)["'`]\s*\)/g;

type Chunk = Pick<OutputChunk, 'fileName' | 'imports' | 'dynamicImports' | 'code'>;

/** What a bundle needs that is neither in it, nor Node's, nor in a package beside it. */
export function strangers(chunks: readonly Chunk[], beside: ReadonlySet<string>): readonly string[] {
  const own = new Set(chunks.map(({ fileName }) => fileName));
  const needed = chunks.flatMap(({ imports, dynamicImports, code }) => [
    ...imports,
    ...dynamicImports,
    ...[...code.matchAll(REQUIRED)].map(([, name = '']) => name),
  ]);
  return [...new Set(needed)].filter((id) => {
    if (own.has(id) || isBuiltin(id)) return false;
    return !beside.has(PACKAGE.exec(id)?.[0] ?? '');
  });
}

/**
 * Bundles modules, each to its place below `dir`; resolves to the files. Rejects where they need what is not there.
 */
export async function bundle(
  inputs: Readonly<Record<string, string>>,
  beside: ReadonlySet<string>,
  output: Readonly<{ dir: string; preserveModulesRoot?: string }>,
): Promise<readonly OutputChunk[]> {
  const build = await rolldown({
    input: inputs,
    platform: 'node',
    external: (id) => isBuiltin(id) || beside.has(PACKAGE.exec(id)?.[0] ?? ''),
    onLog(level, log, handle) {
      // A name that leads nowhere is a warning to the bundler, and a crash to the user.
      handle(log.code === 'UNRESOLVED_IMPORT' ? 'error' : level, log);
    },
  });
  const eachAtItsPlace = output.preserveModulesRoot !== undefined;
  const wanted = {
    ...output,
    preserveModules: eachAtItsPlace,
    format: 'esm',
    // They are for those who read the sources; licences stand in a file of their own.
    comments: false,
    // Names stay, for the sake of a stack's trace.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    entryFileNames: '[name].js',
    ...(eachAtItsPlace ? {} : { chunkFileNames: 'parts/[name].js' }),
  } as const;
  const { output: files } = await build.generate(wanted);
  const chunks = files.filter((file) => file.type === 'chunk');
  const unknown = strangers(chunks, beside);
  if (unknown.length > 0)
    throw new Error(
      `The product needs what it does not bring: ${unknown.join(', ')}. Let it be a dependency, or do without it.`,
    );
  await build.write(wanted);
  return chunks;
}

/** Name → source of modules, by patterns below a folder of the sources. */
function sourcesOf(patterns: readonly string[], folder = ''): Record<string, string> {
  const found = patterns.flatMap((pattern) => globSync(join(ROOT, folder, `${pattern}.ts`)));
  return Object.fromEntries(found.map((file) => [relative(ROOT, file).slice(0, -extname(file).length), file]));
}

/** The packages in a bundle that no dependency of the product brings along. */
function uninvited(folders: readonly string[]): readonly string[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>>;
  };
  return folders.filter((folder) => {
    const entry = packages[relative(ROOT, folder)];
    return entry === undefined || entry.dev === true || entry.devOptional === true;
  });
}

/** What users run, without the lab, into a folder of that name in a package. */
export function bundleProduct(dir: string): Promise<readonly OutputChunk[]> {
  return bundle(sourcesOf(PRODUCT), BESIDE, { dir });
}

async function main(): Promise<void> {
  rmSync(DIST, { recursive: true, force: true });
  const parts = await bundleProduct(DIST);
  const lab = await bundle(sourcesOf(LAB, LAB_FOLDER), BESIDE, { dir: DIST, preserveModulesRoot: ROOT });
  const folders = packageFolders([...parts, ...lab].flatMap(({ moduleIds }) => moduleIds));
  const strange = uninvited(folders);
  if (strange.length > 0)
    throw new Error(`The product takes in what is there for the tests only: ${strange.join(', ')}`);
  writeFileSync(join(DIST, 'licenses.txt'), licensesOf(folders));
  // Types alone: as they stand they are what a declaration file may hold.
  copyFileSync(join(ROOT, 'checks/own/surface.ts'), join(DIST, 'own-check.d.ts'));
  process.stdout.write(
    `dist: ${parts.length} files of the product, ${lab.length} of the lab, ${folders.length} packages taken in\n`,
  );
}

if (import.meta.main) await main();
