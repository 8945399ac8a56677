/**
 * Where a message's header ends, and how much of one is read: whoever reads a header goes by these bounds before
 * anything is split, so that a header of any size costs a bounded amount.
 */

/** Exim's header_maxsize, and more than any other server takes. Bytes. */
export const LONGEST_HEADER = 1024 * 1024;
/** Honest headers have some hundreds of lines; a recipient list of a thousand folded lines fits in. */
export const MOST_HEADER_LINES = 10_000;

export interface HeaderSection {
  /** The whole lines that are read. */
  readonly lines: readonly string[];
  /** Whether the header goes on behind them. */
  readonly cut: boolean;
}

/** Where the header ends: at the empty line, or with the message. Its own last line end belongs to it. */
export function headerEnd(raw: string): number {
  if (raw.startsWith('\n') || raw.startsWith('\r\n')) return 0;
  const ends = ['\n\n', '\n\r\n'].map((end) => raw.indexOf(end)).filter((at) => at !== -1);
  return ends.length === 0 ? raw.length : Math.min(...ends) + 1;
}

/** The header's lines (Latin-1 decoded bytes, ends of CRLF or LF), without their ends. */
export function headerLines(raw: string): HeaderSection {
  const end = headerEnd(raw);
  const readTo = boundOf(raw, end, MOST_HEADER_LINES);
  const lines: string[] = [];
  for (let at = 0; at < readTo;) {
    const next = lineEnd(raw, at, readTo);
    const stop = raw.charAt(next - 1) === '\n' ? next - 1 : next;
    lines.push(raw.slice(at, raw.charAt(stop - 1) === '\r' ? stop - 1 : stop));
    at = next;
  }
  if (lines.at(-1) === REMARK) return { lines: lines.slice(0, -1), cut: true };
  return { lines, cut: readTo < end };
}

/**
 * The message with no more of its header than is read, and a line that says so, by which {@link headerLines} knows that
 * it was cut. The same object where it fits.
 */
export function withBoundedHeader(raw: string): string {
  const end = headerEnd(raw);
  const readTo = boundOf(raw, end, MOST_HEADER_LINES);
  if (readTo === end || raw.startsWith(REMARK, readTo)) return raw;
  return `${raw.slice(0, readTo)}${REMARK}\r\n${raw.slice(end)}`;
}

/** What stands for the rest; a field, so that no program trips over it. */
const REMARK = 'X-Mailproof-Cut: the rest of the header is not read';

/** Behind the last whole line within the bounds. A first line that is longer than all of it is cut itself. */
function boundOf(raw: string, end: number, mostLines: number): number {
  const limit = Math.min(end, LONGEST_HEADER);
  let at = 0;
  for (let count = 0; count < mostLines && at < end; count += 1) {
    const next = lineEnd(raw, at, end);
    if (next > limit) return at === 0 ? limit : at;
    at = next;
  }
  return at;
}

/** Behind the line feed that ends the line at `from`. */
function lineEnd(raw: string, from: number, end: number): number {
  const feed = raw.indexOf('\n', from);
  return feed === -1 || feed >= end ? end : feed + 1;
}
