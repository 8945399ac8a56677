/** The whole world of the lab as plain data: what there is, and how each of its parts is described. */
import type { HostBlueprint } from './host/types.ts';

export interface Blueprint {
  readonly dns: DnsBlueprint;
  readonly network: NetworkBlueprint;
  /** By name: services name the one they present. `server` is the healthy one; `peer` is the second provider's. */
  readonly certificates: Record<string, CertificateBlueprint>;
  readonly postfix: PostfixBlueprint;
  exim?: EximBlueprint;
  /** Who serves IMAP, where Dovecot does not: it only files what arrives, then, and knows who may send. */
  imapServer?: ImapServerBlueprint;
  readonly dovecot: DovecotBlueprint;
  readonly dkim: DkimBlueprint;
  readonly nginx: NginxBlueprint;
  readonly mailadm: MailadmBlueprint;
  readonly web: WebBlueprint;
  /** Mailboxes at the server under test, by address. */
  readonly mailboxes: Record<string, Mailbox>;
  /** Alias address → where its mail goes. */
  readonly aliases: Record<string, string>;
  readonly peer: PeerBlueprint;
  /** What of a chatmail relay stands beside mail; undefined: this is none. */
  relay?: RelayBlueprint;
  /** The server as its operator sees it from inside; what no check asks for is not even made. */
  readonly host: HostBlueprint;
}

export interface DnsBlueprint {
  /** By host name. Those of zones' `servers` are looked up here. */
  readonly nameServers: Record<string, NameServerBlueprint>;
  /** By apex (`.` is the root). Delegations, glue and DS records follow from it. */
  readonly zones: Record<string, ZoneBlueprint>;
  /** The vantage point's resolver. */
  readonly resolver: ResolverBlueprint;
}

export interface NameServerBlueprint {
  readonly v4: string;
  readonly v6: string;
  /** A stopped name server's host says "port unreachable". */
  running: boolean;
  /** The name server whose daemon listens at these addresses too, where it has none of its own. */
  readonly daemon?: string;
  /** What stands before its daemon, and lets through less. */
  door?: NameServerDoor;
}

export interface NameServerDoor {
  /** Questions (`TYPE name`; type `*` for all of a name) that it answers SERVFAIL to. */
  readonly fails: readonly string[];
  /** Names that it says do not exist, whatever is below them. */
  readonly denies?: readonly string[];
  /** Whether it takes questions over TCP. */
  readonly tcp: boolean;
}

export interface ZoneBlueprint {
  /** Name servers: delegated to, and serving. */
  servers: string[];
  /** The name servers that its parent delegates to, where they are others. */
  registered?: string[];
  /** By name server below it: the addresses that the parent holds, where they are others. */
  glue?: Readonly<Record<string, readonly string[]>>;
  /** The primary that its SOA names, where that is none of `servers`: hidden. */
  primary?: string;
  /** The mailbox that its SOA names, with a dot in place of the @, where that is not the hoster's. */
  mailbox?: string;
  /** Whether it is signed. Only a zone that is signed in the healthy world can be. */
  signed: boolean;
  /**
   * The DS at the parent: `right`, `wrong` (bogus), `absent` (insecure). Of no effect on a zone that is unsigned when
   * healthy.
   */
  ds: 'right' | 'wrong' | 'absent';
  /** Its signatures are about to end. */
  ending?: boolean;
  /** False: the parent does not know it (NXDOMAIN). */
  delegated: boolean;
  /** Everything but SOA and the apex' NS. */
  records: ZoneRecord[];
  /** What one name server serves instead of `records`, by its name. */
  readonly differences: Record<string, ZoneRecord[]>;
  /** Name servers that are delegated to and do not serve it (REFUSED). */
  lame: string[];
  /** Name servers that hold an older version of it, with the same records. */
  behind?: string[];
  /** Name servers whose copy of it has run out (SERVFAIL). */
  expired?: string[];
}

export interface ZoneRecord {
  /** Full name without trailing dot. */
  readonly name: string;
  readonly type: string;
  readonly ttl: number;
  /**
   * In zone file form; host names full, without trailing dot. TXT: the text as it is (it is quoted and cut into strings
   * of 255 bytes for you), or, where it begins with `"`, ready strings. `{{dkim rsa2048}}` stands for a public key
   * (base64; see `DkimBlueprint`), `{{tlsa server 3 1 1}}` for the hex digest of a certificate.
   */
  readonly data: string;
}

export interface ResolverBlueprint {
  running: boolean;
  /** Validates DNSSEC. */
  validates: boolean;
  /** It cannot ask anybody, and says SERVFAIL to everything. */
  cutOff?: boolean;
  /** What it answers instead of asking anybody (a stale cache). */
  readonly overrides: ZoneRecord[];
  /** Names (and all below) that it treats specially: `refuse`, `deny` (silence), `always_nxdomain`, `always_nodata`. */
  readonly zones: Record<string, 'refuse' | 'deny' | 'always_nxdomain' | 'always_nodata'>;
}

export type Family = 4 | 6;
/** A TCP port, of one family where told, else of both. */
export interface Port {
  readonly port: number;
  readonly family?: Family;
}

export interface NetworkBlueprint {
  /** TCP ports that the vantage point's provider drops, whoever is the target (all of port 25, say). */
  readonly blocked: Port[];
  /**
   * `absent`: no address, no route. `link-local`: a route, and an address that counts on the link only. `silent`: an
   * address, and nothing comes back.
   */
  vantageIpv6: 'works' | 'absent' | 'link-local' | 'silent';
  /** TCP ports to which the server's hoster lets nothing out. */
  readonly serverBlocked: Port[];
  /** TCP ports of the server that swallow everything (a firewall's DROP). */
  readonly filtered: Port[];
  /** TCP ports of the server that nothing listens on: connection refused. */
  readonly closed: Port[];
  /** TCP ports of the server that something listens on although it should not (a database). */
  readonly open: Port[];
  /**
   * Families over which the server drops everything that comes from the vantage point: mailcow's netfilter has banned
   * it, or the server is down.
   */
  readonly dropped: Family[];
  /**
   * Larger packets of the server's are lost on the way to the vantage point, and nobody is told (bytes, headers and
   * all): a path MTU black hole. Over both families, unless `narrow` names one.
   */
  largestPacket?: number;
  narrow?: Family;
  /** How far the clocks of all others are ahead of the vantage point's: seconds, below zero behind. */
  othersAhead?: number;
  /** Addresses of others, a name server's for example, that swallow everything. */
  readonly deaf: string[];
  /**
   * How many domains with addresses of their own there are besides (crowd.ts): the server listens at every address of
   * the crowd's. With 0 it has those addresses, and nobody is there.
   */
  crowd?: number;
  /** Servers that mean harm, in place of the real ones: whoever adds one closes the real one's port. */
  hostile?: HostilePlace[];
}

/** One hostile server. */
export interface HostilePlace {
  /** The mail server, its inner bridge (mailadm), the vantage point's resolver, or the domain's first name server. */
  readonly host: 'server' | 'bridge' | 'resolver' | 'ns1';
  readonly port: number;
  /** Of the mail server: over one family only, where told. */
  readonly family?: Family;
  /** What it does, and where in a conversation (test/lab/hostile): `drip at EHLO`. */
  readonly behaviour: string;
}

export interface CertificateBlueprint {
  names: string[];
  /** The subject's O; mailcow's own placeholder has `mailcow`. */
  organization?: string;
  /** Who signed it: the public intermediate, the root itself, an authority that nobody knows, or its own key. */
  issuer: 'intermediate' | 'root' | 'stranger' | 'self';
  /** Days from now, negative for the past. */
  startsIn: number;
  endsIn: number;
  key: 'P-256' | 'rsa2048' | 'rsa1024';
  /** What the services send, in order. */
  chain: ('leaf' | 'intermediate' | 'root')[];
}

export interface PostfixBlueprint {
  running: boolean;
  /** main.cf; a setting that is left out has Postfix' default. */
  readonly main: Record<string, string>;
  /** False: port 25 is an smtpd without postscreen before it. */
  postscreen: boolean;
  /** `smtp` is what postscreen passes connections on to. */
  readonly services: Record<'smtp' | 'submissions' | 'submission', PostfixService>;
  /** Header checks (regexp table) of mail from outside: what the spam filter writes into it. */
  incomingHeaders: string;
  /** Header checks (regexp table) of submitted mail: what makes the sender anonymous. */
  submittedHeaders: string;
  /** Body checks (regexp table) of submitted mail, before it is signed. */
  submittedBodies: string;
  /** Header and body checks (regexp tables) of mail that leaves the queue, after it was signed. */
  deliveredHeaders: string;
  deliveredBodies: string;
  /** Milliseconds that a message waits between the queue and its mailbox. */
  deliveryDelay: number;
  /** A chatmail relay's filtermail, before the queue. */
  filter?: FilterBlueprint;
}

/** `left out`: Postfix does not ask it. */
export type FilterState = 'runs' | 'stopped' | 'left out';

export interface FilterBlueprint {
  /** Of the relay's releases: to 1.9 it was Python's, from 1.10 on Rust's. */
  generation: '1.9' | '1.10';
  /** For what users hand in, and for what other servers bring. */
  outgoing: FilterState;
  incoming: FilterState;
}

export interface RelayBlueprint {
  generation: FilterBlueprint['generation'];
  /** Whether its TURN server runs. */
  turn: boolean;
  /** The server for live connections that it names over METADATA; empty: none. */
  irohrelay: string;
}

export interface PostfixService {
  /** `-o` options in master.cf. */
  readonly options: Record<string, string>;
  certificate: string;
}

export interface DovecotBlueprint {
  running: boolean;
  certificate: string;
  /**
   * Global settings, in the syntax of Dovecot 2.3 (`disable_plaintext_auth`, `ssl_min_protocol`, `imap_capability`…).
   */
  readonly settings: Record<string, string>;
  imapPlugins: string[];
  /** Whoever logs in first under a name has made the account, as at a chatmail relay. */
  anybody?: boolean;
  /** Whether POP3 and ManageSieve listen for the public. */
  pop3: boolean;
  sieve: boolean;
  /** The sieve script that runs before (mailcow's global_sieve_before) and after the user's. */
  sieveBefore: string;
  sieveAfter: string;
  /** Whether what it asks about logins answers (mailcow's Dovecot asks nginx). */
  knowsUsers: boolean;
  /** Something before port 993 passes no news on to a client that waits in IDLE: ever, or until it speaks again. */
  muffled: false | 'for good' | 'until asked';
}

/** Exim takes Postfix' place: it has its domain, certificate, aliases and key. */
export interface EximBlueprint {
  /** What its ACL for recipients says first. */
  rcpt: string[];
  /** It refuses a second EHLO in one session, as OpenSMTPD does. */
  ehloOnce?: true;
  /** Of users who logged in it tells the word that they said in EHLO, and nothing else, as chasquid does. */
  tellsEhlo?: true;
}

export interface ImapServerBlueprint {
  readonly make: 'courier' | 'cyrus';
  /** Whether it tells clients that wait in IDLE at once; by itself it looks once a minute. */
  tells: boolean;
}

export interface DkimBlueprint {
  /** Whether outgoing mail is signed. */
  running: boolean;
  /** Whose mail is signed, by the domain in From. */
  signs: string;
  /** In whose name (d=). */
  domain: string;
  selector: string;
  /**
   * The name of the key that signs: `rsa2048`, `rsa1024`, `other2048` (a second one of that size), `ed25519` (not for
   * signing).
   */
  key: KeyName;
}
export type KeyName = 'rsa2048' | 'rsa1024' | 'other2048' | 'ed25519';

export interface NginxBlueprint {
  running: boolean;
  /** `http` listens on 80, `https` and whatever else is added on `port`. */
  readonly sites: Record<string, NginxSite>;
  /** Path under the web root → content. */
  readonly files: Record<string, string>;
  protocols: string;
  /** Port 443 leads on by what a client offers in ALPN, as at a chatmail relay, and the site `https` stands behind. */
  mux?: MuxBlueprint;
}

/** Which names of ALPN lead to the mail ports; all others lead to the web. */
export interface MuxBlueprint {
  imap: boolean;
  smtp: boolean;
}

export interface NginxSite {
  port: number;
  /** Server names; the first site of a port serves all other names too. */
  names: string[];
  /** Addresses of the crowd's that it listens at alone, as something in front of the server does. */
  at?: readonly string[];
  /** Of a TLS site; undefined for plain HTTP. */
  certificate?: string;
  /** Directives of the server block itself. */
  directives: string[];
  /** Location (with its modifier, as nginx writes it) → directives. */
  readonly locations: Record<string, string[]>;
}

export interface MailadmBlueprint {
  running: boolean;
  /** The address that port 3691 is bound to: the bridge, or `0.0.0.0` for everybody. */
  address: string;
  readonly tokens: Record<string, MailadmToken>;
  /**
   * How mailcow's API answers mailadm: it works, refuses the mailbox (quota), refuses the key, the address, is too slow
   * (504 comes after `delay`), or is no API at all (Flask's own 500).
   */
  mailcow: 'works' | 'refuses-mailbox' | 'refuses-key' | 'refuses-address' | 'silent' | 'broken' | 'address-taken';
  /** Where its accounts are. */
  domain: string;
  /** Milliseconds before any answer to a token that exists. */
  delay: number;
  /** What it answers whatever is asked, where a fault wants something mailadm would never say. */
  answer?: { status: number; type: string; body: string };
  /** The account is in the answer, and does not exist. */
  forgetsAccount: boolean;
}

export interface MailadmToken {
  name: string;
  expiry: string;
  /** Seconds. */
  ttl: number;
  prefix: string;
  uses: number;
  maxUses: number;
}

export interface WebBlueprint {
  adminPassword: string;
  /** Two-factor login: the password alone leads to a second form. */
  secondFactor: boolean;
  /** What autodiscover tells who names a mailbox, where this version of mailcow answers without a login. */
  autodiscover: 'settings' | 'error' | 'html';
  /** How far its clock, and with it the server's, is ahead of the vantage point's: seconds, below zero behind. */
  clockAhead?: number;
  /** What keeps its pages from working: they say that they cannot reach a part (status 500), or are never sent. */
  trouble?: { readonly noConnectionTo: 'database' | 'Redis' } | 'hangs';
}

export interface Mailbox {
  password: string;
  /** Megabytes; 0 is no limit. */
  quota: number;
  /** Megabytes that are taken already. */
  used?: number;
  /** The name by which Postfix knows the login, where that is another than the address. */
  account?: string;
  /** Protocols that the mailbox may not log in by. */
  denied?: readonly DeniedProtocol[];
}

export type DeniedProtocol = 'imap' | 'smtp' | 'pop3' | 'sieve';

export interface PeerBlueprint {
  /** That it shows on port 25, where that is another than `peer`. */
  certificate?: string;
  /** A chatmail relay: whoever logs in first under a name has made the account. */
  relay: boolean;
  /** Its web server is IANA's and a registry's: in how many days the registration of example.org ends. */
  registry: number | undefined;
  /** It has a web server of its own, without a page: on port 80, too. */
  web?: boolean;
  readonly mailboxes: Record<string, Mailbox>;
  /** main.cf of the second provider, beyond what a mail server needs. */
  readonly main: Record<string, string>;
  /** Header checks (regexp table) of what its users hand in. */
  headers?: string;
  /** The sieve script that runs for all its mailboxes. */
  sieve: string;
}
