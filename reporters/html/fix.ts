/** What to do, with what is to be pasted set apart and a button to copy it. */
import { say } from '../../common/say.ts';
import { html, type Markup } from './markup.ts';

/** A fix as paragraphs and blocks to copy. */
export function fixBlocks(fix: string, id: string): readonly Markup[] {
  const runs: { readonly prose: boolean; readonly lines: string[] }[] = [];
  for (const line of fix.split('\n')) {
    const prose = isProse(line);
    const last = runs.at(-1);
    if (last?.prose === prose) last.lines.push(line);
    else runs.push({ prose, lines: [line] });
  }
  return runs.map(({ prose, lines }, index) =>
    prose ? html`${lines.map((line) => html`<p>${line}</p>`)}` : copyable(lines.join('\n'), `${id}-${index}`),
  );
}

/** A block with a button that copies it. */
export function copyable(words: string, id: string): Markup {
  return html`<div class="copyable"><pre id="${id}">${words}</pre>${copyButton(id)}</div>`;
}

/** Copies the text of the element with that id; hidden until the script shows it. */
export function copyButton(id: string): Markup {
  return html`<button type="button" hidden data-copy="${id}" data-done="${say`Copied`}"><span aria-live="polite">${say`Copy`}</span></button>`;
}

/**
 * Whether a line is a sentence rather than something to paste: it begins with a plain word and goes on or ends as
 * sentences do. A mistake shows a line in another font, and no more.
 */
function isProse(line: string): boolean {
  return (
    /^\p{Script=Han}|^(?![#;]).*\p{Script=Han}.*[。：；！？）…]$/u.test(line) ||
    (/^"?\p{L}+[',]? \S/u.test(line) && (/[.:;!?)…]$/.test(line) || /[\p{L})][,;:] \p{L}/u.test(line)))
  );
}
