/** The sources as syntax trees: for tests about what all of them have in common. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSync } from 'rolldown/utils';

const ROOT = resolve(import.meta.dirname, '../..');

/** A node of ESTree. */
export interface Node {
  readonly type: string;
  readonly [name: string]: unknown;
}

export interface Source {
  /** From the root of the project. */
  readonly file: string;
  readonly program: Node;
}

export function sourcesIn(patterns: readonly string[], exclude: readonly string[] = []): readonly Source[] {
  return globSync([...patterns], { cwd: ROOT, exclude: [...exclude] }).map((file) => ({ file, program: parsed(file) }));
}

function parsed(file: string): Node {
  const { program, errors } = parseSync(file, readFileSync(resolve(ROOT, file), 'utf8'));
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  if (!isNode(program)) throw new Error(`${file} has no syntax tree`);
  return program;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The nodes directly below one. */
export function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

/**
 * Every node that is found from one downwards. `enter` may hand back the nodes to go on with, instead of the children.
 */
export function walk(node: Node, enter: (node: Node) => readonly Node[] | undefined): void {
  for (const next of enter(node) ?? childrenOf(node)) walk(next, enter);
}

export function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : undefined;
}

/** The nodes in a list, or none. */
export function nodesIn(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The pieces of a template between its expressions, escapes resolved; and the expressions. */
export function templateOf(quasi: unknown): {
  readonly pieces: readonly string[];
  readonly expressions: readonly Node[];
} {
  if (!isNode(quasi)) return { pieces: [], expressions: [] };
  const pieces = nodesIn(quasi['quasis']).map(({ value }) =>
    typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '',
  );
  return { pieces, expressions: nodesIn(quasi['expressions']) };
}
