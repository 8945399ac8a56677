/** What spam filters write into a message, as the tables here describe it. */
import type { Text } from '../../../common/say.ts';

/** Where a row comes from. */
export interface Source {
  readonly source: string;
  /** The day on which that was looked at. */
  readonly seen: string;
  /** Nobody documents it: read from messages, and from what others say of them. */
  readonly guess?: true;
}

/** `unknown`: the field tells a figure or a word, and not what the receiver made of it. */
export type Opinion = 'spam' | 'clean' | 'unknown';

/** A rule that fired, as the filter names it. */
export interface Symbol {
  readonly name: string;
  readonly weight: number | undefined;
}

/** What one field says. */
export interface Reading {
  readonly opinion: Opinion;
  readonly score?: number | undefined;
  /** From which score on that filter calls a message spam. */
  readonly limit?: number | undefined;
  readonly symbols?: readonly Symbol[];
  /** The telling words of it, quoted. */
  readonly quoted?: readonly string[];
  /** What the field means, where its words do not say so themselves. */
  readonly meaning?: Text;
}

/** What a row's reader may look at besides the value. */
export interface Surroundings {
  /** The topmost value that the same side wrote under another name. */
  value(name: string): string | undefined;
  readonly mailcow: boolean;
}

/** One field that filters write. */
export interface VerdictField extends Source {
  /** In lower case. */
  readonly names: readonly string[];
  readonly filter: string;
  /** Undefined where the value is none of this filter's. */
  read(value: string, around: Surroundings): Reading | undefined;
}
