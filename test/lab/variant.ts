/** A mail server that is right, and set up in another way than the guide's: what the checks must not complain of. */
import type { Blueprint } from './blueprint.ts';
import type { LabSecret, Ring } from './fault.ts';

export interface Variant {
  /** The name of its file. */
  readonly name: string;
  /** One sentence: in which way it differs, for people. */
  readonly summary: string;
  /** What its operator tells mailproof beside the domain (`--mailadm none`, `--host`, `--address`). */
  readonly options?: readonly string[];
  /** The domain that its operator names; the guide's unless told. */
  readonly domain?: string;
  /** The secrets that mailproof is given, by environment variable. */
  readonly with?: readonly LabSecret[];
  /** Changes the healthy blueprint. */
  change(blueprint: Blueprint): void;
  /**
   * The checks that answer otherwise than `pass` or `exempt`, because it truly applies; the reason stands beside each.
   */
  readonly notes?: Readonly<Record<string, Note>>;
  /** Checks that must pass here, although on the healthy server they do not apply. */
  readonly passes?: readonly string[];
}

export interface Note extends Ring {
  /** Why it is true of this server. */
  readonly because: string;
}

/** Defines a variant; for type checking only. */
export function defineVariant(variant: Variant): Variant {
  return variant;
}
