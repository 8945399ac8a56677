/** YAML with the lines where things stand. */
import { createRequire } from 'node:module';
import type { Document, LineCounter, Node } from 'yaml';
import { say } from '../../common/say.ts';
import { UsageError } from './usage-error.ts';

type Path = readonly (string | number)[];

export interface Lines {
  /** Where what a path leads to begins, as `mailproof.yaml:3`; the line of its key, where it has one. */
  at(path: Path): string;
}

/** The content of a file as plain data. What is not YAML is a usage error that names the line. */
export function parseYaml(name: string, text: string): { readonly content: unknown; readonly lines: Lines } {
  // Loaded where there is a file to read: most runs have none.
  const yaml = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  const counter = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = counter.linePos(error.pos[0]);
    throw new UsageError(say`${name}:${line}:${col} is not valid YAML: ${error.message}`);
  }
  try {
    return { content: document.toJS(), lines: { at: (path) => place(name, lineOf(yaml, document, counter, path)) } };
  } catch (thrown) {
    // Too many aliases: a few lines that would become gigabytes.
    throw new UsageError(say`${name} is not valid YAML: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
}

function place(name: string, line: number | undefined): string {
  return line === undefined ? name : `${name}:${line}`;
}

/** Undefined for what stands nowhere of its own, such as what an alias stands for. */
function lineOf(
  { isMap, isScalar }: Pick<typeof import('yaml'), 'isMap' | 'isScalar'>,
  document: Document,
  counter: LineCounter,
  path: Path,
): number | undefined {
  const last = path.at(-1);
  const parent: unknown = path.length <= 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = isMap(parent)
    ? parent.items.map((pair) => pair.key).find((node) => isScalar(node) && String(node.value) === last)
    : undefined;
  const node = key ?? document.getIn(path, true);
  const start = isRanged(node) ? node.range?.[0] : undefined;
  if (start !== undefined) return counter.linePos(start).line;
  return path.length === 0 ? undefined : lineOf({ isMap, isScalar }, document, counter, path.slice(0, -1));
}

function isRanged(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'range' in node;
}
