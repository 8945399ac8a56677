/**
 * Where a value was written: an option, a variable, a line of the configuration file. It is remembered beside the list
 * of values itself, so that lists from several places can be put together as anybody likes and an error still says
 * where to look.
 */
import { verbatim, type Text } from '../../common/say.ts';
import type { OptionName, Values } from './options.ts';

const places = new WeakMap<readonly string[], readonly Text[]>();

/** Notes where values stand: one place for all of them, or one each. */
export function placed(values: readonly string[], ...at: readonly Text[]): readonly string[] {
  places.set(values, at);
  return values;
}

/**
 * Where the value of an option stands, as it is called there: `--timeout`, `MAILPROOF_TIMEOUT`, `mailproof.yaml:3:
 * timeout`.
 */
export function optionPlace(values: Values, name: OptionName, index = 0): Text {
  const known = values[name] === undefined ? undefined : places.get(values[name]);
  return known?.[index] ?? known?.[0] ?? verbatim(`--${name}`);
}
