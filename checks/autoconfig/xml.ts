/** Reads XML that a stranger's server sent: no entities, no numbers made of words, bounded depth, and never an exception. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** Elements below a node by name, in order. Names without their namespace prefix, in lower case. */
export type Node = unknown;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  transformTagName: (name) => name.toLowerCase(),
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** The document, or the parser's word for what is wrong with it (with the line). */
export function parseXml(text: string): { readonly root: Node } | { readonly problem: string } {
  const valid = XMLValidator.validate(text);
  if (valid !== true) return { problem: `${valid.err.msg} (line ${valid.err.line})` };
  try {
    const root: unknown = parser.parse(text);
    return { root };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'it cannot be read' };
  }
}

/** More elements of one name are not looked at. */
const MOST_CHILDREN = 50;

/** The child elements of one name (lower case). */
export function children(node: Node, name: string): readonly Node[] {
  const value = property(node, name);
  if (value === undefined) return [];
  return Array.isArray(value) ? value.slice(0, MOST_CHILDREN) : [value];
}

/** The first descendant along a path of names. */
export function descendant(node: Node, ...path: readonly string[]): Node {
  return path.reduce((at: Node, name) => children(at, name)[0], node);
}

/** The text of the first child of a name, without blanks around it. */
export function childText(node: Node, name: string): string | undefined {
  return textOf(children(node, name)[0]);
}

/** An attribute's value. */
export function attribute(node: Node, name: string): string | undefined {
  const value = property(node, `@${name}`);
  return typeof value === 'string' ? value : undefined;
}

function textOf(node: Node): string | undefined {
  const value = typeof node === 'object' && node !== null ? property(node, '#text') : node;
  return typeof value === 'string' ? value.trim() : undefined;
}

function property(node: Node, name: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, name) ? (node as Readonly<Record<string, unknown>>)[name] : undefined;
}
