/** ARC (RFC 8617): what servers that passed a message on sealed about how they had found it. */
import { readAuthenticationResults, type AuthenticationResults } from './authentication-results.ts';
import { valuesOf, type HeaderField } from './headers.ts';
import { parseTags, tagValue } from './tags.ts';

export interface ArcSet {
  /** 1 is the first server that sealed it. */
  readonly instance: number;
  /** Who sealed: d= of its ARC-Seal, lower case. */
  readonly sealer: string | undefined;
  /** What it says of the seals before its own: `none`, `pass`, `fail`. */
  readonly validation: string | undefined;
  /** What it had found when the message came to it. */
  readonly results: AuthenticationResults;
}

/** RFC 8617 §4.2.1: instances go from 1 to 50. */
const MOST_SETS = 50;
const INSTANCE = /^\s*i\s*=\s*(\d{1,2})\s*;/;

/**
 * The sets of a message, the newest first. One without its ARC-Authentication-Results tells nothing and is left out.
 */
export function arcSets(fields: readonly HeaderField[]): readonly ArcSet[] {
  const seals = new Map(
    valuesOf(fields, 'arc-seal')
      .map((value) => [instanceOf(value), parseTags(value)] as const)
      .slice(0, MOST_SETS),
  );
  return valuesOf(fields, 'arc-authentication-results')
    .slice(0, MOST_SETS)
    .flatMap((value): readonly ArcSet[] => {
      const instance = instanceOf(value);
      if (instance === undefined) return [];
      const seal = seals.get(instance);
      return [
        {
          instance,
          sealer: seal && tagValue(seal, 'd')?.toLowerCase(),
          validation: seal && tagValue(seal, 'cv')?.toLowerCase(),
          results: readAuthenticationResults(value.replace(INSTANCE, '')),
        },
      ];
    })
    .toSorted((one, other) => other.instance - one.instance);
}

function instanceOf(value: string): number | undefined {
  const [, digits] = INSTANCE.exec(value) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
