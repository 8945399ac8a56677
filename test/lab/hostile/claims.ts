/**
 * What must be true of every report, whatever a server said: nothing of it steers a terminal, a CI server or a parser.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { SaxesParser } from 'saxes';
import { COLLECTION } from '../../../reporters/schema.ts';

/** Controls but the line end; what hides or turns text round; what is no character. */
const RAW =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\u{e0000}-\u{e007f}]/u;
/** What GitHub's runner, Azure Pipelines and TeamCity take for an order. */
const ORDER = /^\s*::|##(?:vso|teamcity)?\[/m;

/** The orders that the reporter `github` gives: about a check, or about all that could not be determined. */
const OWN_ORDER =
  /^::(?:error|warning|notice) title=[a-z0-9.-]+%3A (?:[a-z0-9-]+\.[a-z0-9-]+|not determined from here)::.*$/gm;

const valid = new Ajv2020({ strict: true, formats: { 'date-time': true } }).compile(COLLECTION);

/** What is wrong with reports, by the names of their reporters: a line each. */
export function flawsOf(reports: Readonly<Record<string, string>>): string[] {
  return Object.entries(reports).flatMap(([name, text]) => [
    ...(text === '' ? [`${name} is empty`] : []),
    ...found(name, text, RAW, 'a raw character'),
    ...found(name, name === 'github' ? text.replaceAll(OWN_ORDER, '') : text, ORDER, 'an order'),
    ...structure(name, text).map((flaw) => `${name}: ${flaw}`),
  ]);
}

function found(name: string, text: string, pattern: RegExp, what: string): string[] {
  const match = pattern.exec(text);
  return match === null
    ? []
    : [`${name} holds ${what}: ${JSON.stringify(text.slice(Math.max(0, match.index - 60), match.index + 60))}`];
}

function structure(name: string, text: string): string[] {
  if (name === 'json')
    return valid(JSON.parse(text))
      ? []
      : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  return /^<(\?xml|svg)/.test(text) ? xmlFlaws(text) : [];
}

function xmlFlaws(text: string): string[] {
  const flaws: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => flaws.push(message));
  parser.on('opentag', ({ name }) => {
    if (name === 'script') flaws.push("a tag of the server's own");
  });
  parser.write(text).close();
  return flaws.slice(0, 3);
}
