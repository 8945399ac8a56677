/** IP addresses: one spelling for each, whether the public can reach it, and its name in reverse DNS. */
import ipaddr from 'ipaddr.js';
import { say, type Text } from '../../common/say.ts';

type Parsed = ipaddr.IPv4 | ipaddr.IPv6;

/** No spelling of an address is longer: IPv4-mapped IPv6 with brackets and a prefix length. */
const LONGEST_SPELLING = 64;

/**
 * The canonical text of an address: RFC 5952 for IPv6, four decimal numbers for IPv4. Takes off brackets, a zone and a
 * prefix length (`/64`, as `ip a` prints it), and unwraps IPv4-mapped IPv6. Undefined where it is no address.
 */
export function canonical(words: string): string | undefined {
  const address = parse(words);
  if (address === undefined) return undefined;
  return 'toRFC5952String' in address ? address.toRFC5952String() : address.toString();
}

/** Whether two spellings mean the same address. */
export function sameAddress(one: string, other: string): boolean {
  const name = canonical(one);
  return name !== undefined && name === canonical(other);
}

/** Whether an address lies in a network (`192.0.2.0/24`), or is the one address that stands there. */
export function inNetwork(address: string, network: string): boolean {
  const parsed = parse(address);
  if (!network.includes('/')) return sameAddress(address, network);
  if (parsed === undefined || !ipaddr.isValidCIDR(network.trim())) return false;
  const [base, bits] = ipaddr.parseCIDR(network.trim());
  return base.kind() === parsed.kind() && parsed.match([base, bits] as [ipaddr.IPv4 & ipaddr.IPv6, number]);
}

/** 4 or 6; undefined where it is no address. */
export function familyOf(address: string): 4 | 6 | undefined {
  const parsed = parse(address);
  if (parsed === undefined) return undefined;
  return parsed.kind() === 'ipv4' ? 4 : 6;
}

/**
 * Why the public cannot reach an address, as the end of a sentence with the address as its subject; undefined where it
 * is public.
 */
export function notPublic(address: string): Text | undefined {
  const parsed = parse(address);
  if (parsed === undefined) return say`is no IP address`;
  if (isDocumentation(parsed)) return say`is an example address from documentation (RFC 5737, RFC 3849)`;
  return (
    SPECIAL.get(parsed.range()) ??
    (parsed.range() === 'unicast' ? undefined : say`is reserved for special use and belongs to no server`)
  );
}

/** Ranges that only the machines of one network use among themselves. */
const INTERNAL = new Set([
  'private',
  'loopback',
  'linkLocal',
  'carrierGradeNat',
  'uniqueLocal',
  'deprecatedSiteLocal',
  'unspecified',
]);

/**
 * Whether an address means a machine of the same network (or the same machine), which nobody outside can connect from.
 */
export function isInternal(address: string): boolean {
  const parsed = parse(address);
  return parsed !== undefined && INTERNAL.has(parsed.range());
}

/**
 * The name whose PTR says what an address is called (RFC 1035 §3.5, RFC 3596 §2.5). Undefined where it is no address.
 */
export function reverseName(address: string): string | undefined {
  const labels = reverseLabels(address);
  return labels && `${labels}.${familyOf(address) === 4 ? 'in-addr.arpa' : 'ip6.arpa'}`;
}

/**
 * The octets (IPv4) or nibbles (IPv6) of an address in reverse, as labels: what DNS blocklists are asked for (RFC 5782
 * §2.1, §2.4).
 */
export function reverseLabels(address: string): string | undefined {
  const parsed = parse(address);
  return parsed && units(parsed).toReversed().join('.');
}

/** The bytes of an address; undefined where it is no address. */
export function addressBytes(address: string): readonly number[] | undefined {
  return parse(address)?.toByteArray();
}

/** RFC 6890 and the IANA special-purpose registries. What is not in them counts as public, assigned or not. */
const SPECIAL: ReadonlyMap<string, Text> = new Map([
  ['private', say`is private (RFC 1918): only machines in the same network can reach it`],
  ['loopback', say`is a loopback address: it always means the machine that asks`],
  ['linkLocal', say`is link-local: it does not count outside its own network segment`],
  [
    'carrierGradeNat',
    say`is shared address space (RFC 6598): the provider puts several customers behind one public address`,
  ],
  ['multicast', say`is a multicast address`],
  ['broadcast', say`is the broadcast address`],
  ['unspecified', say`is the unspecified address`],
  ['uniqueLocal', say`is a unique local address (RFC 4193): the IPv6 counterpart of a private one`],
  ['ipv4Mapped', say`is an IPv4 address in IPv6 clothes, which belongs in an A record`],
  ['6to4', say`is a 6to4 address, a tunnel that is no longer in use (RFC 7526)`],
  ['teredo', say`is a Teredo address, a tunnel that is no longer in use`],
  ['deprecatedSiteLocal', say`is site-local, a kind of private address (RFC 3879)`],
]);

const DOCUMENTATION: readonly [Parsed, number][] = [
  '192.0.2.0/24',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '2001:db8::/32',
  '3fff::/20',
].map((range) => ipaddr.parseCIDR(range));

function isDocumentation(address: Parsed): boolean {
  return DOCUMENTATION.some(([base, bits]) => base.kind() === address.kind() && address.match(base, bits));
}

function units(address: Parsed): readonly string[] {
  const bytes = address.toByteArray();
  if (address.kind() === 'ipv4') return bytes.map(String);
  return [...bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')];
}

/** What was parsed before: a run is about a handful of addresses, and asks for them again and again. */
const parsedBefore = new Map<string, Parsed | undefined>();
const MOST_REMEMBERED = 1000;

function parse(words: string): Parsed | undefined {
  if (words.length > LONGEST_SPELLING) return undefined;
  if (parsedBefore.has(words)) return parsedBefore.get(words);
  if (parsedBefore.size >= MOST_REMEMBERED) parsedBefore.clear();
  const address = parseAnew(words);
  parsedBefore.set(words, address);
  return address;
}

/** IPv4 only in four decimal numbers: `127.1`, octal and hexadecimal spellings are no addresses here. */
function parseAnew(words: string): Parsed | undefined {
  const bare = words
    .trim()
    .replace(/^\[(?:IPv6:)?(.*)\]$/i, '$1')
    .replace(/\/\d{1,3}$/, '')
    .replace(/%.*$/, '');
  if (ipaddr.IPv4.isValidFourPartDecimal(bare)) return ipaddr.IPv4.parse(bare);
  if (!bare.includes(':') || !ipaddr.IPv6.isValid(bare)) return undefined;
  const address = ipaddr.IPv6.parse(bare);
  return address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
}
