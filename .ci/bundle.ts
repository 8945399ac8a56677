/**
 * Makes the product in `dist` from the sources: what every start loads in a few files (hundreds of small modules would
 * each be looked for, read and linked), what is loaded only when it is needed (reporters, languages) in parts beside
 * them, and of the lab what `demo` reaches. Run by `npm run build`.
 *
 * What package.json names as a dependency is installed beside the product. A bundle that needs anything else, Node's
 * own modules aside, fails the build.
 */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { extname, join, relative } from 'node:path';
import { rolldown, type OutputChunk } from 'rolldown';

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

/** A package's name at the start of what is imported; undefined for a file. */
const PACKAGE = /^(?:@[\w.-]+\/)?[a-z][\w.-]*(?=\/|$)/;
/** How a module of CommonJS that has become part of a bundle asks for what has not. */
const REQUIRED = /\brequire\(\s*["']([^"']+)["']\s*\)/g;

type Chunk = Pick<OutputChunk, 'fileName' | 'imports' | 'dynamicImports' | 'code'>;

/** The packages that are installed beside the product, or may be. */
export function packagesBeside(root: string): ReadonlySet<string> {
  const { dependencies = {}, peerDependencies = {} } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
  return new Set([...Object.keys(dependencies), ...Object.keys(peerDependencies)]);
}

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
 * Bundles modules, each to its place below `dir`; resolves to the names of the files. Rejects where they need what is
 * not there.
 */
export async function bundle(
  inputs: Readonly<Record<string, string>>,
  beside: ReadonlySet<string>,
  output: Readonly<{ dir: string; preserveModulesRoot?: string }>,
): Promise<readonly string[]> {
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
    entryFileNames: '[name].js',
    ...(eachAtItsPlace ? {} : { chunkFileNames: 'parts/[name].js' }),
  } as const;
  const { output: files } = await build.generate(wanted);
  const chunks = files.filter((file) => file.type === 'chunk');
  const unknown = strangers(chunks, beside);
  if (unknown.length > 0)
    throw new Error(
      `The product imports what package.json does not name as a dependency: ${unknown.join(', ')}. Name it there, or do without it.`,
    );
  await build.write(wanted);
  return chunks.map(({ fileName }) => fileName);
}

/** Name → source of modules, by patterns below a folder of the sources. */
function sourcesOf(patterns: readonly string[], folder = ''): Record<string, string> {
  const found = patterns.flatMap((pattern) => globSync(join(ROOT, folder, `${pattern}.ts`)));
  return Object.fromEntries(found.map((file) => [relative(ROOT, file).slice(0, -extname(file).length), file]));
}

if (import.meta.main) {
  rmSync(DIST, { recursive: true, force: true });
  const beside = packagesBeside(ROOT);
  const parts = await bundle(sourcesOf(PRODUCT), beside, { dir: DIST });
  const lab = await bundle(sourcesOf(LAB, LAB_FOLDER), beside, { dir: DIST, preserveModulesRoot: ROOT });
  process.stdout.write(`dist: ${parts.length} files of the product, ${lab.length} of the lab\n`);
}
