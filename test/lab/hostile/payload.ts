/**
 * What a hostile server would like a report to print: controls, escapes, markup, and orders to the programs that read
 * logs.
 */

/** A word that is in every hostile string: where a report quotes one, this shows that it does. */
export const MARK = 'pwned';

/** On one line, for protocols whose strings end with the line. */
export const EVIL = [
  'x\u0000\u0007\u0008',
  '\u001b[2J\u001b]0;t\u0007\u009b31m',
  '\u202e\u2066\u200b\ufeff\u00ad\u2028',
  '\uffff\ufffe\u{e0041}',
  ']]><script>alert(1)</script><!--',
  '&{0}{1}%0A',
  ` ::error file=a::${MARK} ::stop-commands::${MARK} ##[error]${MARK} ##vso[task.complete]${MARK}`,
  '"\'\\',
].join('');

/** For strings that may hold line ends. */
export const EVIL_LINES = `${EVIL}\n::error::${MARK}\r\n##[error]${MARK}\r${EVIL}`;

/** A label of a name, as short as it must be. */
export const EVIL_LABEL = '::error::\u001b[2J\n]]><script>\u0000##[error]x';

/** Bytes as a zone file writes them (RFC 1035 §5.1). */
export function zoneText(text: string): string {
  return [...Buffer.from(text)].map((byte) => `\\${String(byte).padStart(3, '0')}`).join('');
}
