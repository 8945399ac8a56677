/** What programs keep messages in: a bare message, an mbox with several (RFC 4155), Apple Mail's .emlx. */

/** More messages of one file are not judged. */
export const MOST_MESSAGES = 50;

export interface MailFile {
  /** The messages, Latin-1 decoded bytes, in the file's order. */
  readonly messages: readonly string[];
  /** Whether there are more than {@link MOST_MESSAGES}. */
  readonly more: boolean;
}

/** UTF-8's byte order mark, as Latin-1. */
const MARK = '\u00ef\u00bb\u00bf';
/** RFC 4155, appendix A: `From sender date`. */
const SEPARATOR = /^From [^\r\n]{0,1000}\r?\n/;
/** What follows a separator: a header field. */
const FIELD = /^[\x21-\x39\x3b-\x7e]{1,200}[ \t]{0,20}:/;
/** Apple Mail: the number of bytes of the message on a line of its own; behind the message stands a property list. */
const COUNTED = /^(\d{1,10})[ \t]{0,20}\r?\n/;

/** The messages in a file's content. */
export function messagesIn(content: string): MailFile {
  const text = (content.startsWith(MARK) ? content.slice(MARK.length) : content).replace(/^(?:\r?\n)+/, '');
  const [counted, bytes] = COUNTED.exec(text) ?? [];
  if (counted !== undefined && FIELD.test(text.slice(counted.length, counted.length + 300)))
    return { messages: [text.slice(counted.length, counted.length + Number(bytes))], more: false };
  return SEPARATOR.test(text) ? split(text) : { messages: [text], more: false };
}

function split(text: string): MailFile {
  const messages: string[] = [];
  let start = separatorEnd(text, 0) ?? 0;
  for (let at = nextSeparator(text, start); ; at = nextSeparator(text, start)) {
    // The empty line before a separator is the mbox's, not the message's.
    const end = at ?? text.length;
    messages.push(unquoted(at === undefined ? text.slice(start) : text.slice(start, end).replace(/\r?\n$/, '')));
    if (at === undefined) return { messages, more: false };
    if (messages.length >= MOST_MESSAGES) return { messages, more: true };
    start = separatorEnd(text, at) ?? at;
  }
}

/** Where the next separator begins: a `From ` line behind an empty one, with a header field behind it. */
function nextSeparator(text: string, from: number): number | undefined {
  for (let at = text.indexOf('\nFrom ', from); at !== -1; at = text.indexOf('\nFrom ', at + 1)) {
    const empty = text.endsWith('\n', at) || text.endsWith('\n\r', at) || at === from;
    const end = separatorEnd(text, at + 1);
    if (empty && end !== undefined && FIELD.test(text.slice(end, end + 300))) return at + 1;
  }
  return undefined;
}

function separatorEnd(text: string, at: number): number | undefined {
  const [line] = SEPARATOR.exec(text.slice(at, at + 1100)) ?? [];
  return line === undefined ? undefined : at + line.length;
}

/** An mbox writes `>From ` for a line of the text that begins with `From ` (RFC 4155, appendix A). */
function unquoted(message: string): string {
  return message.replaceAll(/^>(>{0,20}From )/gm, '$1');
}
