/**
 * Go's templates (text/template) as far as docker's `--format` is used: fields, `json`, `index`, `join`, `println`,
 * `range`, `if`.
 */

export type Data = string | number | boolean | null | undefined | readonly Data[] | { readonly [key: string]: Data };

type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly words: readonly string[]; readonly source: string }
  | {
      readonly kind: 'range' | 'if';
      readonly words: readonly string[];
      readonly body: readonly Node[];
      readonly otherwise: readonly Node[];
    };

export class TemplateError extends Error {}

/** Renders one object. */
export function render(template: string, data: Data): string {
  const nodes = parse(tokens(template));
  return printAll(nodes, data);
}

interface Token {
  readonly action: boolean;
  readonly text: string;
}

function tokens(template: string): Token[] {
  return template
    .split(/(\{\{.*?\}\})/s)
    .filter(Boolean)
    .map((part) =>
      /^\{\{.*\}\}$/s.test(part)
        ? {
            action: true,
            text: part
              .slice(2, -2)
              .replace(/^-\s|\s-$/g, '')
              .trim(),
          }
        : { action: false, text: part },
    );
}

function parse(all: Token[]): Node[] {
  const nodes: Node[] = [];
  for (;;) {
    const token = all.shift();
    if (token === undefined) return nodes;
    if (!token.action) nodes.push({ kind: 'text', text: token.text });
    else if (token.text === 'end' || token.text === 'else') {
      all.unshift(token);
      return nodes;
    } else nodes.push(parseAction(token.text, all));
  }
}

function parseAction(text: string, all: Token[]): Node {
  const words = [...text.matchAll(/"(?:[^"\\]|\\.)*"|`[^`]*`|\(|\)|\||[^\s()|]+/g)].map(([word]) => word);
  const [first] = words;
  if (first !== 'range' && first !== 'if') return { kind: 'value', words, source: text };
  const body = parse(all);
  const next = all.shift();
  const otherwise = next?.text === 'else' ? parse(all) : [];
  if (next?.text === 'else') all.shift();
  return { kind: first, words: words.slice(1), body, otherwise };
}

function printAll(nodes: readonly Node[], data: Data): string {
  return nodes.map((node) => print(node, data)).join('');
}

function print(node: Node, data: Data): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'value') return shown(evaluate(node.words, data));
  const value = evaluate(
    node.words.filter((word) => !/^\$|^:=$|^,$/.test(word)),
    data,
  );
  if (node.kind === 'if') return printAll(truth(value) ? node.body : node.otherwise, data);
  const entries = isList(value) ? value : isMap(value) ? sorted(value).map(([, entry]) => entry) : [];
  return entries.length === 0
    ? printAll(node.otherwise, data)
    : entries.map((entry) => printAll(node.body, entry)).join('');
}

/** A pipeline: the value of each command is the last argument of the next. */
function evaluate(words: readonly string[], data: Data): Data {
  const commands = words
    .join('\0')
    .split('\0|\0')
    .map((command) => command.split('\0'));
  return commands.reduce<Data | undefined>(
    (before, command, index) => call(command, data, index === 0 ? [] : [before]),
    undefined,
  );
}

function call(words: readonly string[], data: Data, more: readonly Data[]): Data {
  const [name = '', ...rest] = words;
  const args = [...argumentsOf(rest, data), ...more];
  if (name === 'json') return json(args[0]);
  if (name === 'println') return `${args.map(shown).join(' ')}\n`;
  if (name === 'print') return args.map(shown).join('');
  if (name === 'len') return isList(args[0]) ? args[0].length : Object.keys(isMap(args[0]) ? args[0] : {}).length;
  if (name === 'join') return isList(args[0]) ? args[0].map(shown).join(shown(args[1])) : '';
  if (name === 'lower') return shown(args[0]).toLowerCase();
  if (name === 'index')
    return args
      .slice(1)
      .reduce<Data>(
        (value, key) => (isMap(value) ? (value[shown(key)] ?? '') : isList(value) ? value[Number(key)] : ''),
        args[0],
      );
  if (name === 'eq') return args[0] === args[1];
  if (name === '.Label') return isMap(data) && isMap(data['.labels']) ? (data['.labels'][shown(args[0])] ?? '') : '';
  return argument(name, data);
}

function argumentsOf(words: readonly string[], data: Data): Data[] {
  if (words[0] === '(')
    return [
      call(words.slice(1, words.lastIndexOf(')')), data, []),
      ...argumentsOf(words.slice(words.lastIndexOf(')') + 1), data),
    ];
  const [first, ...rest] = words;
  return first === undefined ? [] : [argument(first, data), ...argumentsOf(rest, data)];
}

function argument(word: string, data: Data): Data {
  if (word.startsWith('"')) return JSON.parse(word) as string;
  if (word.startsWith('`')) return word.slice(1, -1);
  if (/^\d+$/.test(word)) return Number(word);
  if (word === '.' || word === '$') return data;
  if (!word.startsWith('.'))
    throw new TemplateError(`template parsing error: template: :1: function "${word}" not defined`);
  let value = data;
  for (const field of word.slice(1).split('.')) {
    const before: Data = value;
    // Docker looks at the raw answer where its own types do not fit: what is not there has no entry.
    if (!isMap(before))
      throw new TemplateError(
        `template parsing error: template: :1:2: executing "" at <${word}>: map has no entry for key "${field}"`,
      );
    value = before[field];
  }
  return value;
}

/** As Go prints values. */
function shown(value: Data): string {
  if (value === undefined) return '<no value>';
  if (value === null) return '<nil>';
  if (isList(value)) return `[${value.map(shown).join(' ')}]`;
  if (isMap(value))
    return `map[${sorted(value)
      .map(([key, entry]) => `${key}:${shown(entry)}`)
      .join(' ')}]`;
  return String(value);
}

function json(value: Data): string {
  return JSON.stringify(value ?? null);
}

function truth(value: Data): boolean {
  if (isList(value)) return value.length > 0;
  return isMap(value) ? Object.keys(value).length > 0 : Boolean(value);
}

function isList(value: Data): value is readonly Data[] {
  return Array.isArray(value);
}

function isMap(value: Data): value is { readonly [key: string]: Data } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: { readonly [key: string]: Data }): [string, Data][] {
  return Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
}
