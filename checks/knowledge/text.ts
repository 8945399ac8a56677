/** Small readings of published text that several kinds of record share. */

/** How much of a foreign word a sentence quotes. */
const EXCERPT_LENGTH = 80;

/** Straight, typographic and angle quotes, as people paste them. */
const QUOTES = /["“”„‟«»]/u;
const OUTER_QUOTES = ' \t\r\n"\'“”„‟«»';

/** Shortens what somebody else wrote, so that a sentence that quotes it stays a sentence. */
export function excerpt(words: string, length = EXCERPT_LENGTH): string {
  return words.length > length ? `${words.slice(0, length)}…` : words;
}

/** TXT data arrives as one character a byte; where the bytes are UTF-8, this gives the characters that were typed. */
export function typed(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  if (bytes.toString('latin1') !== text) return text;
  const decoded = bytes.toString('utf8');
  return decoded.includes('\uFFFD') ? text : decoded;
}

/** Takes the given characters off both ends, in linear time also where a hostile text consists of them. */
export function trimmed(text: string, characters: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && characters.includes(text.charAt(start))) start += 1;
  while (end > start && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Whether quotes were pasted into the record as part of it. */
export function hasQuotes(text: string): boolean {
  return QUOTES.test(text);
}

/** The text without quotes and blanks around it: what its author probably meant. */
export function unquoted(text: string): string {
  return trimmed(text, OUTER_QUOTES);
}

/** Whether a text holds only printable ASCII. */
export function isPrintable(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
