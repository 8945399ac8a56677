/** XML that a server sent, read without entities, DTDs or endless nesting, and never with an exception. */
import type { XMLParser, X2jOptions } from 'fast-xml-parser';
import { say, verbatim, type Text } from '../../common/say.ts';
import { excerpt } from './text.ts';

/** Longest document that is read, in characters; autoconfig files have some two thousand. */
const LONGEST_DOCUMENT = 256 * 1024;
const DEEPEST_NESTING = 20;
/** Elements of one name that are looked at. */
const MOST_CHILDREN = 50;

/** Elements by lower-case name without namespace prefix, each a list; attributes under `@name`, text under `#text`. */
export interface XmlNode {
  readonly [name: string]: unknown;
}

const OPTIONS: X2jOptions = {
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  alwaysCreateTextNode: true,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: DEEPEST_NESTING,
  transformTagName: (name) => name.toLowerCase(),
  transformAttributeName: (name) => name.toLowerCase(),
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
};

let parser: XMLParser | undefined;

type Parsed = { readonly root: XmlNode } | { readonly problem: Text };

/**
 * Documents that were read before: a server sends the same one at each of its addresses, and several checks look at it.
 */
const readBefore = new Map<string, Promise<Parsed>>();
const MOST_REMEMBERED = 100;

/** The document, or what is wrong with it in a few words. */
export function parseXml(text: string): Promise<Parsed> {
  const present = readBefore.get(text) ?? parseAnew(text);
  if (readBefore.size >= MOST_REMEMBERED) readBefore.clear();
  readBefore.set(text, present);
  return present;
}

async function parseAnew(text: string): Promise<Parsed> {
  if (text.length > LONGEST_DOCUMENT) return { problem: say`it is too long` };
  if (/<!ENTITY/i.test(text)) return { problem: say`it defines entities` };
  // Loaded when there is something to read: not every run gets there.
  const { XMLParser: Parser, XMLValidator } = await import('fast-xml-parser');
  const valid = XMLValidator.validate(text);
  if (valid !== true) return { problem: say`${excerpt(valid.err.msg)} (line ${valid.err.line ?? 1})` };
  parser ??= new Parser(OPTIONS);
  try {
    const root: unknown = parser.parse(text);
    return isNode(root) ? { root } : { problem: say`it holds no element` };
  } catch (error) {
    return { problem: error instanceof Error ? verbatim(excerpt(error.message)) : say`it cannot be read` };
  }
}

/** The child elements of one name (lower case). */
export function children(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  const found = node !== undefined && Object.hasOwn(node, name) ? node[name] : undefined;
  return Array.isArray(found) ? found.slice(0, MOST_CHILDREN).filter(isNode) : [];
}

/** The first descendant along a path of names. */
export function descendant(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, name) => children(at, name)[0], node);
}

/** The text of the first child of a name, without blanks around it; undefined where there is no such child. */
export function childText(node: XmlNode | undefined, name: string): string | undefined {
  const text = children(node, name)[0]?.['#text'];
  return typeof text === 'string' ? text.trim() : undefined;
}

/** An attribute's value. */
export function attribute(node: XmlNode, name: string): string | undefined {
  const value = Object.hasOwn(node, `@${name}`) ? node[`@${name}`] : undefined;
  return typeof value === 'string' ? value.trim() : undefined;
}

function isNode(value: unknown): value is XmlNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
