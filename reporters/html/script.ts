/** The few lines that make copy buttons work. Without them, or without permission, the page is only less handy. */
import { createHash } from 'node:crypto';

/**
 * Buttons are hidden until this runs. Where the clipboard is not to be had (plain http), the text is selected and
 * copied the old way.
 */
export const SCRIPT = `
for (const button of document.querySelectorAll('button[data-copy]')) {
  const source = document.getElementById(button.dataset.copy);
  const status = button.querySelector('span');
  const name = status.textContent;
  const select = () => {
    const range = document.createRange();
    range.selectNodeContents(source);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    return document.execCommand('copy');
  };
  const tell = (copied) => {
    status.textContent = copied ? button.dataset.done : name;
    setTimeout(() => { status.textContent = name; }, 2000);
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    if (!navigator.clipboard) return tell(select());
    navigator.clipboard.writeText(source.textContent).then(() => tell(true), () => tell(select()));
  });
}
const reveal = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) target.open = true;
};
addEventListener('hashchange', reveal);
reveal();
`;

/** A source expression of a Content-Security-Policy that allows exactly this text. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
