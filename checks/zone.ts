/**
 * The records that a domain should have, as one plan that is both the instruction (zone lines to paste) and the
 * expectation (what the DNS checks compare with).
 */
import type { Text } from '../fixtures/say.ts';

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
  /** Set at the hoster of the address and not in the domain's zone (PTR). */
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
  /** The zone lines that a check looks at, each on a line of its own; a TXT over 255 bytes also unsplit, for web forms. */
  line(checkId: string): Text;
}
