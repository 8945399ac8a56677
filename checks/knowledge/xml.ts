/** XML that a server sent, read without entities, DTDs or endless nesting. */
import { XMLParser } from 'fast-xml-parser';

/** Longest document that is read, in characters; autoconfig files have some two thousand. */
const LONGEST_DOCUMENT = 256 * 1024;
const DEEPEST_NESTING = 20;
/** Entries of one kind that are read. */
const MOST_ENTRIES = 50;

/** Elements by lower-case name, each a list; attributes under `@name`, text under `#text`. */
export interface XmlNode {
  readonly [name: string]: unknown;
}

/** Reads a document; undefined where it is not well-formed, too large, or uses a DTD. */
export function readXml(text: string): XmlNode | undefined {
  if (text.length > LONGEST_DOCUMENT || /<!(?:DOCTYPE|ENTITY)/i.test(text) || !/<[a-z?!]/i.test(text)) return undefined;
  const parser = new XMLParser({
    ignoreAttributes: false, attributeNamePrefix: '@', textNodeName: '#text', alwaysCreateTextNode: true, removeNSPrefix: true,
    parseTagValue: false, parseAttributeValue: false, processEntities: false, maxNestedTags: DEEPEST_NESTING,
    transformTagName: (name) => name.toLowerCase(), transformAttributeName: (name) => name.toLowerCase(),
    isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
  });
  try {
    const document: unknown = parser.parse(text, true);
    return isNode(document) ? document : undefined;
  } catch {
    return undefined;
  }
}

/** The child elements of a name, in lower case; at most {@link MOST_ENTRIES}. */
export function children(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  const found = node !== undefined && Object.hasOwn(node, name) ? node[name] : undefined;
  return Array.isArray(found) ? found.slice(0, MOST_ENTRIES).filter(isNode) : [];
}

/** The first child at a path of names. */
export function descend(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, name) => children(at, name)[0], node);
}

/** The text of a node's first child of a name, or '' where there is none. */
export function childText(node: XmlNode | undefined, name: string): string {
  const text = children(node, name)[0]?.['#text'];
  return typeof text === 'string' ? text.trim() : '';
}

/** An attribute, or ''. */
export function attribute(node: XmlNode, name: string): string {
  const value = Object.hasOwn(node, `@${name}`) ? node[`@${name}`] : undefined;
  return typeof value === 'string' ? value.trim() : '';
}

function isNode(value: unknown): value is XmlNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
