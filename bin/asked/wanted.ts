/** What a value of an option must be, in words. */
import { say, type Text } from '../../common/say.ts';
import type { OptionSpec } from './options.ts';

export function wantedOf({ name, value, takes }: OptionSpec): Text {
  if (value === undefined) return say`true or false`;
  if (takes === undefined || takes === 'checks') return say`text, as in ${name}: ${value}`;
  if (takes === 'seconds') return say`a number of seconds above 0`;
  if (takes === 'span') return say`a time such as 24h or 2d`;
  if (takes === 'count') return say`a whole number above 0`;
  return say`one of ${takes.join(', ')}`;
}
