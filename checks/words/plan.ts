/** What a domain's zone should say: instruction and expectation in one; and what became of each record. */
import type { Text } from '../../common/say.ts';

export type PlannedType = 'A' | 'AAAA' | 'CNAME' | 'MX' | 'TXT' | 'CAA' | 'TLSA' | 'PTR';

export interface PlannedRecord {
  /** Owner name, without the trailing dot. */
  readonly name: string;
  readonly type: PlannedType;
  /** Seconds. */
  readonly ttl: number;
  /** In the presentation format of a zone file; TXT quoted and split into strings of at most 255 bytes. */
  readonly data: string;
  /** What a DNS provider's web form takes for it: TXT unquoted and unsplit, names without the trailing dot. */
  readonly value: string;
  /** MX only: what a web form asks for as priority. */
  readonly priority?: number;
  /** The id of the check that looks at it. */
  readonly check: string;
  readonly purpose: Text;
  readonly optional: boolean;
  /** Where to get the value, while `data` can only be a placeholder. */
  readonly missing?: Text;
  /** Set at the hoster of the address and not in the domain's zone (PTR), or in another domain's zone. */
  readonly elsewhere?: boolean;
}

export interface Plan {
  readonly domain: string;
  /** The mail host. */
  readonly host: string;
  readonly mailadmHost: string | undefined;
  readonly mailadmUrl: string | undefined;
  /** DKIM selector. */
  readonly selector: string;
  /** Addresses of the mail host in canonical form; empty while not known. */
  readonly v4: readonly string[];
  readonly v6: readonly string[];
  readonly records: readonly PlannedRecord[];
  /**
   * The zone lines of a check (as {@link PlannedRecord.check} names it), each on a line of its own; a TXT over 255
   * bytes also unsplit, for web forms.
   */
  line(checkId: string): Text;
}

/** `different`: something is published that does not mean the same. */
export type RecordState = 'there' | 'missing' | 'different' | 'unknown';

/** One record, as a report tells it. */
export interface ZoneRow {
  /** The zone line to paste; a comment where its value is not known or it is set elsewhere. */
  readonly line: string;
  readonly state: RecordState;
  /** What is published instead, or for the same purpose. */
  readonly found: readonly string[];
  readonly purpose: Text;
  readonly optional: boolean;
  /** Why the state is unknown, or where to get the value. */
  readonly note?: Text;
}
