/**
 * What every check is tried with: a healthy server, a broken one, and one of which the decisive thing cannot be known.
 * An area's table stands at `checks/<area>/three-ways.ts`; `checks/three-ways.test.ts` carries all of them out.
 */
import { known, unknown, type Unknown } from '../../common/fact.ts';
import { verbatim } from '../../common/say.ts';
import type { Verdict } from '../../reporters/verdict.ts';
import type { Facts } from './happy/index.ts';

export interface Broken {
  readonly facts: Facts;
  /** `pass`: advice beside a pass, which is all that the check ever says. */
  readonly verdict: Extract<Verdict, 'fail' | 'warn' | 'pass'>;
  /** Part of a finding. */
  readonly says: string;
  /** Part of what people are told to do. */
  readonly fix: string;
}

export interface NotKnown {
  readonly facts: Facts;
  /** Part of the reason. */
  readonly says: string;
  /** The check that owns why it is not known, where another one does. */
  readonly cause?: string;
}

export interface ThreeWays {
  /**
   * What makes it apply at all, where the server that {@link Facts} begin with is not enough; the other two ways have
   * it, too.
   */
  readonly given?: Facts;
  /** It passes, and has nothing to note. */
  readonly healthy?: Facts;
  readonly broken: Broken;
  /** Or why it always knows. */
  readonly unknown: NotKnown | { readonly never: string };
}

/** By the checks' ids. */
export type Table = Readonly<Record<string, ThreeWays>>;

/** Why a sense does not know, in a made world. */
export const BROKE_OFF = 'The connection broke off';
export const LOST: Unknown = unknown(verbatim(BROKE_OFF));

/** Somebody gave a mailbox at another provider. */
export const WITH_PEER: Facts = { mail: { missing: () => undefined } };

/** A sense that does not know. */
export async function lost(): Promise<Unknown> {
  return LOST;
}

/** A sense that knows this. */
export function tells<T>(value: T): () => Promise<{ readonly known: true; readonly value: T }> {
  return async () => known(value);
}
