/**
 * What a domain's zone should say: instruction and expectation in one; what became of each record; and what kind of
 * server it is all about.
 */
import type { Text } from '../../common/say.ts';
import type { KindName } from '../../common/settings.ts';

export type PlannedType = 'A' | 'AAAA' | 'CNAME' | 'MX' | 'TXT' | 'CAA' | 'TLSA' | 'PTR' | 'SRV';

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
  /** Only this very value counts, as it is written: what else would do by its meaning is told as different. */
  readonly exact?: boolean;
}

/** What a plan is made from. Names in lower case ASCII, addresses in canonical form. */
export interface PlanFacts {
  readonly domain: string;
  readonly host: string;
  readonly mailadmHost?: string | undefined;
  readonly mailadmUrl?: string | undefined;
  readonly selector: string;
  readonly v4: readonly string[];
  readonly v6: readonly string[];
  /** The text of the DKIM record, where one is published or the server told it; a broken one is not repeated. */
  readonly dkim?: string | undefined;
  /** The data of the TLSA record (`3 1 1 …`), where one should be there. */
  readonly tlsa?: string | undefined;
  /** The text of the MTA-STS record, where one is published. */
  readonly mtaSts?: string | undefined;
}

/** What a kind of server says otherwise in a check's card. */
export interface KindWords {
  readonly title?: Text;
  readonly failure?: Text;
  readonly why?: Text;
  /** Takes the place of every remedy that the check has, those of single findings too. */
  readonly fix?: (plan: Plan) => Text;
}

/** What a kind of server needs, and how it is mended: all of it stands in one place a kind. */
export interface Kind {
  readonly name: KindName;
  /** For people, within a sentence: `a chatmail relay`. */
  readonly called: Text;
  /** DKIM selectors that it comes with: the first that is published counts. Never empty. */
  readonly selectors: readonly [string, ...string[]];
  /** Whether mailadm makes its accounts. */
  readonly mailadm: boolean;
  /** Labels of names below the domain that its web server answers to, besides the mail host. */
  readonly webLabels: readonly string[];
  /** Where its settings document is: at the name `autoconfig.`, or at the domain itself. */
  readonly settingsAt: 'autoconfig' | 'domain';
  /** Port 443 is the mail ports' too: by ALPN a client says which it means. */
  readonly sharesWebPort: boolean;
  /**
   * Who finds out that a mailbox does not exist: the server that takes the message, when it is offered; or a later one,
   * which sends it back.
   */
  readonly knowsRecipients: boolean;
  /** Whether what it delivers shows the way that it came, and who signed it; else another provider must. */
  readonly keepsHeaders: boolean;
  /** Whether what it delivers to its own mailboxes is signed (DKIM), too, and not only what leaves it. */
  readonly signsLocalMail: boolean;
  /** Whether it refuses a message whose From is not its user's; else only the envelope sender must be. */
  readonly comparesFrom: boolean;
  /** Whether it hands mail only to servers whose certificate is valid for their name. */
  readonly verifiesReceivers: boolean;
  /** How it proves to an authority that a name is its own, when it renews (RFC 8555 §8); undefined: not known. */
  readonly renewsBy: 'http-01' | undefined;
  /** Why checks do not apply; by id, or by area. */
  readonly without: Readonly<Record<string, Text>>;
  /** By check id, or by area for those that have none of their own. */
  readonly words: Readonly<Record<string, KindWords>>;
  records(facts: PlanFacts): readonly PlannedRecord[];
}

export interface Plan {
  readonly kind: Kind;
  /** How mailproof knows; undefined where nothing was asked. */
  readonly kindReason?: Text;
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

/**
 * `there`: what is published is equal; `alike`: it is not, and does what the record is for; `different`: something is
 * published that does not.
 */
export type RecordState = 'there' | 'alike' | 'missing' | 'different' | 'unknown';

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
