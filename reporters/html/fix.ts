/** What to do, with what is to be pasted set apart and a button to copy it. */
import { say } from '../../common/say.ts';
import { pasteParts } from '../paste.ts';
import { html, type Markup } from './markup.ts';

/** A fix as paragraphs and blocks to copy. */
export function fixBlocks(fix: string, id: string): readonly Markup[] {
  return pasteParts(fix).map(({ kind, lines }, index) =>
    kind === 'prose'
      ? html`${lines.map((line) => html`<p>${line}</p>`)}`
      : copyable(lines.join('\n'), `${id}-${index}`),
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
