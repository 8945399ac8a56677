/**
 * HTML that can only be made with everything escaped: a template whose values are text, and nothing but text, until
 * they are markup made here.
 */
import type { Text } from '../../common/say.ts';
import { render } from '../render.ts';

/** Made by {@link html} or {@link trusted} only. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What may stand in a template; nothing stands for undefined. */
export type MarkupPart = Markup | string | number | Text | readonly MarkupPart[] | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes words safe between tags and inside a quoted attribute. */
export function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/**
 * A piece of HTML: ``html`<p title="${words}">${words}</p>` ``. Attributes are quoted, and none is a URL, a style or a
 * script.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  return new Markup(strings.map((words, index) => words + sourceOf(parts[index])).join(''));
}

/** Our own constant: a style sheet or a script. */
export function trusted(source: string): Markup {
  return new Markup(source);
}

function sourceOf(part: MarkupPart): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  if (part instanceof Markup) return part.source;
  return isText(part) ? escaped(render(part)) : part.map(sourceOf).join('');
}

function isText(part: Text | readonly MarkupPart[]): part is Text {
  return !Array.isArray(part);
}
