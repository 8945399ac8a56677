/** A mistake in what the user asked for: told in one line that says what to do, exit code 3, no stack trace. */
import { distance } from 'fastest-levenshtein';
import { english, say, verbatim, type Text } from '../../common/say.ts';

export class UsageError extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(english(text));
    this.text = text;
  }
}

/** The name nearest to a mistyped one, where one is near enough to be meant. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const ranked = names.map((name) => ({ name, far: distance(word, name) })).sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best !== undefined && best.far <= Math.max(2, Math.floor(word.length / 3)) ? best.name : undefined;
}

/** `; did you mean x?`, or nothing. */
export function suggestion(word: string, names: readonly string[], prefix = ''): Text {
  const name = nearest(word, names);
  return name === undefined ? verbatim('') : say`; did you mean ${prefix}${name}?`;
}
