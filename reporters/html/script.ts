/**
 * The few lines that make buttons, and links into folded parts, work, and that put the reader's own time beside UTC.
 * Without them, or without permission, the page is only less handy.
 */
import { createHash } from 'node:crypto';

/** Puts the reader's own time beside UTC. */
export const LOCAL_TIME = `
for (const time of document.querySelectorAll('time')) {
  const moment = new Date(time.dateTime);
  if (moment.getTimezoneOffset() === 0) continue;
  const local = { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' };
  time.textContent += ' (' + moment.toLocaleString(document.documentElement.lang, local) + ')';
}
`;

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
for (const button of document.querySelectorAll('button[data-unfold]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const parts = [...button.closest('section').querySelectorAll('details.fold')];
    const isOpen = parts.some((part) => !part.open);
    for (const part of parts) part.open = isOpen;
  });
}${LOCAL_TIME}const reveal = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let part = target; part; part = part.parentElement) if (part instanceof HTMLDetailsElement) part.open = true;
  if (target) target.scrollIntoView();
};
addEventListener('hashchange', reveal);
reveal();
`;

/** A source expression of a Content-Security-Policy that allows exactly this text. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
