/**
 * The DNS tree walk of RFC 9989 §4.10: which DMARC record applies to a domain, and which domain is its organizational
 * domain.
 */
import { known, type Fact, type Unknown } from '../../common/fact.ts';
import { findDmarc, type DmarcRecord, type DmarcSet } from './dmarc.ts';
import type { TextLookup } from './dmarc-reports.ts';

/** One name that the walk asked for. */
export interface WalkStep {
  /** Without `_dmarc.`. */
  readonly domain: string;
  readonly set: Fact<DmarcSet>;
}

export interface AppliedRecord {
  readonly record: DmarcRecord;
  /** The domain it stands at, without `_dmarc.`. */
  readonly domain: string;
  /** Whether that is the domain that was asked for. */
  readonly own: boolean;
}

export interface DmarcWalk {
  readonly steps: readonly WalkStep[];
  /** The record that applies to the domain; known undefined where there is none. */
  readonly applied: Fact<AppliedRecord | undefined>;
  readonly organizational: Fact<string>;
}

/** RFC 9989 §4.10: names with more labels are cut to this many after the first question… */
const JUMP_TO_LABELS = 7;
/** …so that no walk takes more questions than this. */
const MOST_QUERIES = 8;

interface FoundRecord {
  readonly domain: string;
  readonly record: DmarcRecord;
}

/**
 * Walks from `domain` (lower case ASCII) up to its top-level domain. `lookup` gives the TXT texts of a name; a name
 * without TXT, or that does not exist, has none. The walk ends at a record with `psd=y` or `psd=n`, and where an answer
 * could not be had.
 */
export async function walkDmarc(domain: string, lookup: TextLookup): Promise<DmarcWalk> {
  const steps: WalkStep[] = [];
  for (const name of walkNames(domain)) {
    const texts = await lookup(`_dmarc.${name}`);
    const set: Fact<DmarcSet> = texts.known ? known(findDmarc(`_dmarc.${name}`, texts.value)) : texts;
    steps.push({ domain: name, set });
    if (!set.known || (set.value.record?.psd ?? 'u') !== 'u') break;
  }
  return { steps, ...conclusion(domain, steps) };
}

/** The names a walk may ask for, longest first, without `_dmarc.` (RFC 9989 §4.10, steps 3 and 4). */
export function walkNames(domain: string): readonly string[] {
  const labels = domain.split('.');
  const shorter = labels.slice(1).slice(-JUMP_TO_LABELS);
  return [domain, ...shorter.map((_, index) => shorter.slice(index).join('.'))].slice(0, MOST_QUERIES);
}

function conclusion(domain: string, steps: readonly WalkStep[]): Pick<DmarcWalk, 'applied' | 'organizational'> {
  const found = steps.flatMap(({ domain: at, set }): readonly FoundRecord[] => {
    const record = set.known ? set.value.record : undefined;
    return record === undefined ? [] : [{ domain: at, record }];
  });
  const failed = steps.map(({ set }) => set).find((set): set is Unknown => !set.known);
  const own = found.find((entry) => entry.domain === domain);
  if (failed !== undefined) {
    return { organizational: failed, applied: own === undefined ? failed : known({ ...own, own: true }) };
  }
  const organizational = organizationalDomain(domain, found);
  return { organizational: known(organizational), applied: known(appliedRecord(domain, organizational, found)) };
}

/**
 * RFC 9989 §4.10.2: the domain of a `psd=n` record; else one label below a `psd=y` record, unless the walk began there;
 * else the domain of the record with the fewest labels; else, with no record at all, the domain itself.
 */
function organizationalDomain(domain: string, found: readonly FoundRecord[]): string {
  const last = found.at(-1);
  if (last?.record.psd === 'y' && last.domain !== domain) {
    const labels = last.domain.split('.').length + 1;
    return domain.split('.').slice(-labels).join('.');
  }
  return last?.domain ?? domain;
}

/** RFC 9989 §4.10.1: the domain's own record, else the organizational domain's, else the public suffix domain's. */
function appliedRecord(
  domain: string,
  organizational: string,
  found: readonly FoundRecord[],
): AppliedRecord | undefined {
  const last = found.at(-1);
  const entry =
    found.find((one) => one.domain === domain) ??
    found.find((one) => one.domain === organizational) ??
    (last?.record.psd === 'y' ? last : undefined);
  return entry && { ...entry, own: entry.domain === domain };
}
