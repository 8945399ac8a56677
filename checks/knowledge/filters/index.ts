/** Every verdict of a spam filter that stands in a message, with who wrote it by its place. */
import { valueOf, type HeaderField } from '../headers.ts';
import type { FieldPlace, Places } from '../places.ts';
import { excerpt } from '../text.ts';
import { MICROSOFT } from './microsoft.ts';
import { OPEN_SOURCE } from './open-source.ts';
import { PROVIDER_FIELDS } from './providers.ts';
import type { Reading, Surroundings, VerdictField } from './types.ts';

/** All rows; where two read one field, the first counts. */
export const VERDICT_FIELDS: readonly VerdictField[] = [...OPEN_SOURCE, ...MICROSOFT, ...PROVIDER_FIELDS];

/** What one field says, and who says it. */
export interface FilterVerdict extends Reading {
  /** As written. */
  readonly field: string;
  /** Undefined for a field that no row explains. */
  readonly filter: string | undefined;
  /** Nobody documents what it means. */
  readonly guess: boolean;
  /** Whether the receiver's own servers wrote it. */
  readonly receivers: boolean;
  readonly place: FieldPlace;
  /** The newest host that had the message after the field was in it. */
  readonly above: string | undefined;
}

/** No message has more that is worth reading. */
const MOST_VERDICTS = 60;
const LONGEST_VALUE = 16 * 1024;
/** Named like a filter's word, whoever's it is. */
const TELLING = /spam|junk/;
/**
 * Filters tell their version, their machine or their opinion of what was sent; none of it is a verdict on what came in.
 */
const BESIDE =
  /^x-spam-(?:checker|known|source|hits|sensitive|charsets|languages|relays|orig|delivery|processed|scanned|details)|^x-ui-out-|^x-rspamd-|^x-antispam-id|^feedback-id$|^x-spam-prev|spam-complaint/;

/** The verdicts of a message, topmost first. */
export function verdictsIn(fields: readonly HeaderField[], places: Places): readonly FilterVerdict[] {
  const mailcow = places.maker?.name === 'mailcow';
  const [own, others] = [fields.filter((_, index) => places.isReceivers(index, 'verdict')), fields];
  const found: FilterVerdict[] = [];
  for (const [index, { name, key, value }] of fields.entries()) {
    if (found.length >= MOST_VERDICTS) break;
    const receivers = places.isReceivers(index, 'verdict');
    const around: Surroundings = {
      value: (other) => valueOf(receivers ? own : others, other),
      mailcow: mailcow && receivers,
    };
    const read = readingOf(key, value.slice(0, LONGEST_VALUE), around);
    if (read === undefined) continue;
    found.push({ ...read, field: name, receivers, place: places.of(index), above: places.above(index) });
  }
  return found;
}

function readingOf(
  key: string,
  value: string,
  around: Surroundings,
): (Reading & Pick<FilterVerdict, 'filter' | 'guess'>) | undefined {
  const row = VERDICT_FIELDS.find(({ names }) => names.includes(key));
  if (row !== undefined) {
    const reading = row.read(value, around);
    return reading && { ...reading, filter: row.filter, guess: row.guess === true };
  }
  if (!TELLING.test(key) || BESIDE.test(key) || value === '') return undefined;
  return { opinion: 'unknown', quoted: [excerpt(value)], filter: undefined, guess: true };
}
