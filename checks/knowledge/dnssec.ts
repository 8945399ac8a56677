/** DNSSEC as far as it can be read without walking the chain: keys, what the registry holds of them, and dates. */
import { createHash } from 'node:crypto';
import type { RecordData, Signature } from '../../fixtures/dns/types.ts';

export type Ds = RecordData['DS'];
export type DnsKey = RecordData['DNSKEY'];

/** RFC 4034 §2.1.2: the one value that a DNSKEY's protocol may have. */
const PROTOCOL = 3;
/** RFC 4034 §5.1.3 and the IANA registry of digests. */
const DIGESTS: ReadonlyMap<number, string> = new Map([
  [1, 'sha1'],
  [2, 'sha256'],
  [4, 'sha384'],
]);
/** Algorithms that validators need not support any more, or must not (RFC 9904, RFC 9905): zones appear unsigned. */
const ABANDONED: ReadonlyMap<number, string> = new Map([
  [1, 'RSAMD5'],
  [3, 'DSA'],
  [5, 'RSASHA1'],
  [6, 'DSA-NSEC3-SHA1'],
  [7, 'RSASHA1-NSEC3-SHA1'],
  [12, 'ECC-GOST'],
]);

/** The name of an algorithm that validators have given up; undefined for one that counts. */
export function abandoned(algorithm: number): string | undefined {
  return ABANDONED.get(algorithm);
}

/** Whether a DS record is of this key; undefined where its digest is of a kind that is not known here. */
export function isOfKey(ds: Ds, key: DnsKey, zone: string): boolean | undefined {
  const hash = DIGESTS.get(ds.digestType);
  if (hash === undefined) return undefined;
  if (ds.algorithm !== key.algorithm || ds.keyTag !== keyTag(key)) return false;
  const digest = createHash(hash).update(wireName(zone)).update(dataOf(key)).digest('hex');
  return digest === ds.digest.toLowerCase();
}

/** RFC 4034 appendix B. */
export function keyTag(key: DnsKey): number {
  const sum = dataOf(key).reduce((total, byte, index) => total + (index % 2 === 0 ? byte << 8 : byte), 0);
  return (sum + (sum >>> 16)) & 0xffff;
}

function dataOf({ flags, algorithm, key }: DnsKey): Buffer {
  return Buffer.concat([Buffer.from([flags >> 8, flags & 0xff, PROTOCOL, algorithm]), Buffer.from(key, 'base64')]);
}

function wireName(name: string): Buffer {
  const labels = name.split('.').filter((label) => label !== '');
  return Buffer.concat([
    ...labels.map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')])),
    Buffer.from([0]),
  ]);
}

/**
 * Signers renew when a third of the life of a signature is left (BIND: 5 of 14 days, or 7.5 of 30), a tenth and a bit
 * at the latest (Knot DNS); those that sign while they answer give lives of a day or two, of which half is always left.
 */
const LATE = 1 / 10;
const HOUR = 3600;
/** Seconds: with less left, the outage comes before anybody looks again. */
const SOON = 24 * HOUR;

/** `late`: it should have been renewed; `soon`: and it ends within a day. `now` in seconds since 1970. */
export function ageOf({ from, until }: Signature, now: number): 'fresh' | 'late' | 'soon' | 'over' {
  if (until <= now) return 'over';
  if (until - now >= (until - from) * LATE) return 'fresh';
  return until - now < SOON ? 'soon' : 'late';
}

/** Of several signatures of one set of records, the one that counts longest: one that is valid is enough. */
export function longest(signatures: readonly Signature[]): Signature | undefined {
  return signatures.toSorted((one, other) => other.until - one.until)[0];
}
