/** Breaks a paragraph into lines for a screen. */
import { columnsOf } from './columns.ts';

/** A piece that stays whole, and whether a blank stands before it. */
interface Piece {
  readonly words: string;
  readonly blank: boolean;
}

/**
 * Where a line of Chinese may be broken without a blank: before or behind a character that is as wide as high, but
 * neither before a mark that closes something nor behind one that opens it.
 */
const WIDE = String.raw`[\p{Script=Han}\u3000-\u303f\uff00-\uffef]`;
const CLOSING = String.raw`[、。，．：；！？）】》〉」』”’…—%)\]},.:;!?]`;
const OPENING = String.raw`[（【《〈「『“‘([{]`;
const BREAK = new RegExp(`(?<=${WIDE})(?<!${OPENING})(?!${CLOSING})|(?<!${OPENING})(?=${WIDE})(?!${CLOSING})`, 'u');
const HAS_WIDE = new RegExp(WIDE, 'u');

/**
 * Lines of at most `columns` columns where words allow; a longer word (a key, an address) stays whole. Line breaks
 * stay.
 */
export function wrap(words: string, columns: number, firstIndent: string, indent: string): string[] {
  const out: string[] = [];
  for (const paragraph of words.split('\n')) {
    let line = out.length === 0 ? firstIndent : indent;
    let empty = true;
    for (const piece of piecesOf(paragraph)) {
      const blank = piece.blank && !empty ? ' ' : '';
      if (!empty && columnsOf(line) + blank.length + columnsOf(piece.words) > columns) {
        out.push(line);
        line = indent + piece.words;
      } else line += blank + piece.words;
      empty = false;
    }
    out.push(line);
  }
  return out;
}

function piecesOf(paragraph: string): readonly Piece[] {
  return paragraph
    .split(' ')
    .flatMap((word) =>
      (HAS_WIDE.test(word) ? word.split(BREAK) : [word]).map((words, index) => ({ words, blank: index === 0 })),
    );
}
