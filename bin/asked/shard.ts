/**
 * `--shard 2/8`: one part of many domains, for engines that start several runs at once. Which part a domain is in
 * follows from its name alone, so that a domain more or less moves no other.
 */
import { hash } from 'node:crypto';
import { say, type Text } from '../../common/say.ts';
import { optionPlace } from './places.ts';
import { UsageError } from './usage-error.ts';
import type { Values } from './options.ts';

export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** More parts than domains that anybody looks at would be a slip. */
const MOST_SHARDS = 10_000;
/** Of a hash: enough for any number of domains. Hexadecimal digits. */
const KEY_DIGITS = 16;

export function shardFrom(values: Values): Shard | undefined {
  const typed = values.shard?.[0];
  if (typed === undefined) return undefined;
  const [, number, of] = /^(\d{1,5})\/(\d{1,5})$/.exec(typed)?.map(Number) ?? [];
  if (number !== undefined && of !== undefined && number >= 1 && number <= of && of <= MOST_SHARDS)
    return { number, of };
  throw new UsageError(
    say`${optionPlace(values, 'shard')} "${typed}" is no part of a whole; give 1/8 for the first of eight, up to 8/8 for the last`,
  );
}

export function isInShard(domain: string, { number, of }: Shard): boolean {
  return bucketOf(domain, of) === number - 1;
}

/** What a report says of it. */
export function shardRemark({ number, of }: Shard, domains: number, all: number): Text {
  return say`Shard ${number} of ${of}: ${domains} of ${all} domains.`;
}

/**
 * Jump consistent hash (Lamping and Veach, 2014): all parts are alike in size, and of n + 1 parts the new one takes its
 * domains from all others, which keep the rest.
 */
function bucketOf(domain: string, buckets: number): number {
  let key = BigInt(`0x${hash('sha256', domain, 'hex').slice(0, KEY_DIGITS)}`);
  let bucket = 0;
  for (let next = 0; next < buckets;) {
    bucket = next;
    key = BigInt.asUintN(64, key * 2_862_933_555_777_941_757n + 1n);
    next = Math.floor((bucket + 1) * (2 ** 31 / (Number(key >> 33n) + 1)));
  }
  return bucket;
}
