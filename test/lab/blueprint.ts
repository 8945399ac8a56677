/**
 * The whole world of the lab as plain data. `healthy()` (healthy.ts) is a good server; a fault is a function that changes this data.
 * The daemons' files are rendered from it, so what is not here cannot be changed by a fault.
 */

export interface Blueprint {
  readonly dns: DnsBlueprint;
  readonly network: NetworkBlueprint;
  /** By name: services name the one they present. `server` is the healthy one; `peer` is the second provider's. */
  readonly certificates: Record<string, CertificateBlueprint>;
  readonly postfix: PostfixBlueprint;
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
}

export interface ZoneBlueprint {
  /** Name servers: delegated to, and serving. */
  servers: string[];
  /** Whether it is signed. Only a zone that is signed in the healthy world can be. */
  signed: boolean;
  /** The DS at the parent: `right`, `wrong` (bogus), `absent` (insecure). Of no effect on a zone that is unsigned when healthy. */
  ds: 'right' | 'wrong' | 'absent';
  /** False: the parent does not know it (NXDOMAIN). */
  delegated: boolean;
  /** Everything but SOA and the apex' NS. */
  records: ZoneRecord[];
  /** What one name server serves instead of `records`, by its name. */
  readonly differences: Record<string, ZoneRecord[]>;
  /** Name servers that are delegated to and do not serve it (REFUSED). */
  lame: string[];
}

export interface ZoneRecord {
  /** Full name without trailing dot. */
  readonly name: string;
  readonly type: string;
  readonly ttl: number;
  /**
   * In zone file form; host names full, without trailing dot. TXT: the text as it is (it is quoted and cut into strings of 255 bytes for
   * you), or, where it begins with `"`, ready strings. `{{dkim rsa2048}}` stands for a public key (base64; see `DkimBlueprint`),
   * `{{tlsa server 3 1 1}}` for the hex digest of a certificate.
   */
  readonly data: string;
}

export interface ResolverBlueprint {
  running: boolean;
  /** Validates DNSSEC. */
  validates: boolean;
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
  /** `absent`: no address, no route. `silent`: an address, and nothing comes back. */
  vantageIpv6: 'works' | 'absent' | 'silent';
  /** TCP ports of the server that swallow everything (a firewall's DROP). */
  readonly filtered: Port[];
  /** TCP ports of the server that nothing listens on: connection refused. */
  readonly closed: Port[];
  /** TCP ports of the server that something listens on although it should not (a database). */
  readonly open: Port[];
  /** The server drops everything that comes from the vantage point (mailcow's netfilter has banned it). */
  banned: boolean;
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
  /** Header checks (regexp table) of submitted mail: what makes the sender anonymous. */
  submittedHeaders: string;
}

export interface PostfixService {
  /** `-o` options in master.cf. */
  readonly options: Record<string, string>;
  certificate: string;
}

export interface DovecotBlueprint {
  running: boolean;
  certificate: string;
  /** Global settings, in the syntax of Dovecot 2.3 (`disable_plaintext_auth`, `ssl_min_protocol`, `imap_capability`…). */
  readonly settings: Record<string, string>;
  imapPlugins: string[];
  /** Whether POP3 and ManageSieve listen for the public. */
  pop3: boolean;
  sieve: boolean;
  /** The sieve script that runs before (mailcow's global_sieve_before) and after the user's. */
  sieveBefore: string;
  sieveAfter: string;
}

export interface DkimBlueprint {
  /** Whether outgoing mail is signed. */
  running: boolean;
  domain: string;
  selector: string;
  /** The name of the key that signs: `rsa2048`, `rsa1024`, `other2048` (a second one of that size), `ed25519` (not for signing). */
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
}

export interface NginxSite {
  port: number;
  /** Server names; the first site of a port serves all other names too. */
  names: string[];
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
   * How mailcow's API answers mailadm: it works, refuses the mailbox (quota), refuses the key, the address, is too slow (504 comes after
   * `delay`), or is no API at all (Flask's own 500).
   */
  mailcow: 'works' | 'refuses-mailbox' | 'refuses-key' | 'refuses-address' | 'silent' | 'broken' | 'address-taken';
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
  /** Whether POST to autodiscover gets settings. */
  autodiscover: 'settings' | 'error' | 'html';
}

export interface Mailbox {
  password: string;
  /** Megabytes; 0 is no limit. */
  quota: number;
}

export interface PeerBlueprint {
  readonly mailboxes: Record<string, Mailbox>;
  /** main.cf of the second provider, beyond what a mail server needs. */
  readonly main: Record<string, string>;
}

/** TTL of the guide's records: 5 minutes. */
export const TTL = 300;

/** The zone of the blueprint that a name belongs to. */
export function zoneOf(blueprint: Blueprint, name: string): ZoneBlueprint {
  const apex = closest(Object.keys(blueprint.dns.zones), name);
  const zone = apex === undefined ? undefined : blueprint.dns.zones[apex];
  if (zone === undefined) throw new Error(`The lab has no zone for ${name}.`);
  return zone;
}

/** The longest of the apexes that encloses a name (or is it). */
export function closest(apexes: readonly string[], name: string): string | undefined {
  return apexes
    .filter((apex) => apex === '.' || name === apex || name.endsWith(`.${apex}`))
    .sort((one, other) => labels(other) - labels(one))[0];
}

function labels(apex: string): number {
  return apex === '.' ? 0 : apex.split('.').length;
}

/** Puts a record in place of those of the same name and type. */
export function setRecord(blueprint: Blueprint, name: string, type: string, ...data: string[]): void {
  removeRecord(blueprint, name, type);
  for (const entry of data) addRecord(blueprint, name, type, entry);
}

/** Adds a record beside those of the same name and type. */
export function addRecord(blueprint: Blueprint, name: string, type: string, data: string, ttl = TTL): void {
  zoneOf(blueprint, name).records.push({ name, type, ttl, data });
}

/** Removes the records of a name: of one type, or all. */
export function removeRecord(blueprint: Blueprint, name: string, type?: string): void {
  const zone = zoneOf(blueprint, name);
  zone.records = zone.records.filter((record) => record.name !== name || (type !== undefined && record.type !== type));
}

/** Lets one name server serve something else: its own records of a name and type. */
export function setRecordAt(blueprint: Blueprint, server: string, name: string, type: string, ...data: string[]): void {
  const zone = zoneOf(blueprint, name);
  const others = (zone.differences[server] ?? zone.records).filter((record) => record.name !== name || record.type !== type);
  zone.differences[server] = [...others, ...data.map((entry) => ({ name, type, ttl: TTL, data: entry }))];
}

/** Lets the vantage point's resolver answer something else than the zone holds, as a stale cache does. */
export function setCached(blueprint: Blueprint, name: string, type: string, data: string, ttl = TTL): void {
  blueprint.dns.resolver.overrides.push({ name, type, ttl, data });
}

/** Nothing listens on the server's port: connection refused. */
export function closePort(blueprint: Blueprint, port: number, family?: Family): void {
  blueprint.network.closed.push(portOf(port, family));
}

/** The server's port swallows everything. */
export function filterPort(blueprint: Blueprint, port: number, family?: Family): void {
  blueprint.network.filtered.push(portOf(port, family));
}

/** Something listens on a port of the server that should be closed. For POP3 and sieve use `dovecot.pop3` and `dovecot.sieve`. */
export function openPort(blueprint: Blueprint, port: number, family?: Family): void {
  blueprint.network.open.push(portOf(port, family));
}

/** The vantage point cannot reach this port of anybody. */
export function blockPort(blueprint: Blueprint, port: number, family?: Family): void {
  blueprint.network.blocked.push(portOf(port, family));
}

function portOf(port: number, family: Family | undefined): Port {
  return family === undefined ? { port } : { port, family };
}

/** The site of nginx by name; `http` and `https` exist when healthy. */
export function site(blueprint: Blueprint, name: string): NginxSite {
  const found = blueprint.nginx.sites[name];
  if (found === undefined) throw new Error(`The lab's nginx has no site ${name}.`);
  return found;
}

/** A certificate by name; `server` and `peer` exist when healthy. */
export function certificate(blueprint: Blueprint, name = 'server'): CertificateBlueprint {
  const found = blueprint.certificates[name];
  if (found === undefined) throw new Error(`The lab has no certificate ${name}.`);
  return found;
}

/** Adds a certificate that is like the healthy one but for the changes; a service presents it once it is told its name. */
export function addCertificate(blueprint: Blueprint, name: string, changes: Partial<CertificateBlueprint>): void {
  blueprint.certificates[name] = { ...structuredClone(certificate(blueprint)), ...changes };
}
