/** How wide words are on a screen: Chinese characters take two columns (Unicode, UAX #11). */
import { eastAsianWidth } from 'get-east-asian-width';

/** What cannot be wider than its length: nearly all that is printed in English. */
const NARROW = /^[\u0020-\u10ff\u2010-\u2027]*$/;

/** The columns that words take. */
export function columnsOf(words: string): number {
  if (NARROW.test(words)) return words.length;
  let columns = 0;
  for (const character of words) columns += eastAsianWidth(character.codePointAt(0) ?? 0);
  return columns;
}

/** As much of the words as so many columns hold. */
export function cut(words: string, columns: number): string {
  let left = columns;
  let length = 0;
  for (const character of words) {
    left -= columnsOf(character);
    if (left < 0) break;
    length += character.length;
  }
  return words.slice(0, length);
}
