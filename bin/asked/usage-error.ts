/** A mistake in what the user asked for: told in one line that says what to do, exit code 3, no stack trace. */
import { english, say, verbatim, type Text } from '../../common/say.ts';

export class UsageError extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(english(text));
    this.text = text;
  }
}

/** One slip per this many letters; with more slips, something else may be meant. */
const LETTERS_A_SLIP = 4;
/** From this many letters on, a word that is cut short still says what is meant. */
const TELLING = 3;

/** The name that a mistyped word means; undefined where none is near enough, since a wrong guess is worse than none. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  if (typed.length < TELLING) return undefined;
  const slips = Math.max(1, Math.floor(typed.length / LETTERS_A_SLIP));
  const [best] = names
    .map((name) => ({ name, far: distance(typed, name.toLowerCase()) }))
    .filter(({ far }) => far <= slips)
    .sort((a, b) => a.far - b.far);
  const [begun, another] = names.filter((name) => name.startsWith(typed));
  return best?.name ?? (another === undefined ? begun : undefined);
}

/** `; did you mean x?`, or nothing. */
export function suggestion(word: string, names: readonly string[], prefix = ''): Text {
  const name = nearest(word, names);
  return name === undefined ? verbatim('') : say`; did you mean ${prefix}${name}?`;
}

/**
 * How many slips make one word of the other: a letter too many, too few or wrong, or two that changed places (optimal
 * string alignment).
 */
function distance(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const changed = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          changed && row > 1 && column > 1 ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last[other.length] ?? Infinity;
}
