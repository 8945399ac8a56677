/** A way in which a mail server can be wrong, and which checks must say so. */
import type { ServiceName } from '../../common/services.ts';
import type { Blueprint } from './blueprint.ts';

/** What a check must answer. */
export interface Ring {
  readonly verdict: 'fail' | 'warn' | 'inconclusive' | 'exempt' | 'pass';
  /** What one of its sentences must say. */
  readonly says?: string | RegExp;
  /** The check that it must name as the cause. */
  readonly cause?: string;
}

/**
 * A secret of the lab's that the operator hands over: mailboxes at the server, a mailadm token, a mailbox at the other
 * provider, a key of mailcow's API, a login at the server as root or as a user (for which mailproof gets the option
 * --ssh, unless the options have one).
 */
export type LabSecret = 'account' | 'account2' | 'token' | 'peer' | 'key' | 'ssh' | 'ssh-admin';

export interface Fault {
  /** The name of its file. */
  readonly name: string;
  /** One sentence: what is wrong, for people. */
  readonly summary: string;
  /** The guide's section that it is about. */
  readonly guide?: string;
  /** Options that mailproof needs for it, beside those of every run. */
  readonly options?: readonly string[];
  /** The domain that mailproof is given, where the variant that it befalls has another than the guide's. */
  readonly domain?: string;
  /** The secrets that mailproof is given, by environment variable. */
  readonly with?: readonly LabSecret[];
  /** Environment variables of mailproof beside or in place of those. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The variant that it befalls, where that is not the guide's server: the others answer as there. */
  readonly on?: string;
  /** Changes the healthy blueprint. */
  change(blueprint: Blueprint): void;
  /**
   * Services that nobody gets an answer from: every check of the server that asks there, as its card says, waits for
   * the one that owns that, unless `rings` names it.
   */
  readonly unanswered?: readonly ServiceName[];
  /**
   * By check id, or by a pattern (`smtp.*`, `*`), which is for those that pass on the healthy server and are not named
   * themselves; the longest pattern counts. Every other check answers as on the healthy server.
   */
  readonly rings: Readonly<Record<string, Ring>>;
}

/** Defines a fault; for type checking only. */
export function defineFault(fault: Fault): Fault {
  return fault;
}
