/** Breaks a paragraph into lines for a screen. */

/** Lines of at most `columns` characters where words allow; a longer word (a key, an address) stays whole. Line breaks stay. */
export function wrap(words: string, columns: number, firstIndent: string, indent: string): string[] {
  const out: string[] = [];
  for (const paragraph of words.split('\n')) {
    let line = out.length === 0 ? firstIndent : indent;
    let empty = true;
    for (const word of paragraph.split(' ')) {
      if (!empty && line.length + 1 + word.length > columns) {
        out.push(line);
        line = indent;
        empty = true;
      }
      line += empty ? word : ` ${word}`;
      empty = false;
    }
    out.push(line);
  }
  return out;
}
