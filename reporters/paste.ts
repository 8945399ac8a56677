/** What to do, taken apart: sentences to read, and lines to paste. */

export interface FixPart {
  readonly kind: 'prose' | 'paste';
  readonly lines: readonly string[];
}

/** A fix as runs of sentences and runs of lines to paste, in their order. */
export function pasteParts(fix: string): readonly FixPart[] {
  const parts: { readonly kind: FixPart['kind']; readonly lines: string[] }[] = [];
  for (const line of fix.split('\n')) {
    const kind = isProse(line) ? 'prose' : 'paste';
    const last = parts.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else parts.push({ kind, lines: [line] });
  }
  return parts;
}

/**
 * Whether a line is a sentence rather than something to paste: it begins with a plain word and goes on or ends as
 * sentences do. A mistake shows a line in another font, and no more.
 */
function isProse(line: string): boolean {
  return (
    /^\p{L}+[:：]$|^\p{Script=Han}|^(?![#;]).*\p{Script=Han}.*[。：；！？）…]$/u.test(line) ||
    (/^"?\p{L}+[',]? \S/u.test(line) && (/[.:;!?)…]$/.test(line) || /[\p{L})][,;:] \p{L}/u.test(line)))
  );
}
