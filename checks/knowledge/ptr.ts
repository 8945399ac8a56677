/**
 * Whether the name in a PTR record looks like one that a hoster gives every address: receivers take such senders for
 * home computers.
 */
import { say, type Text } from '../../common/say.ts';
import { addressBytes } from './addresses.ts';
import { isUnder } from './names.ts';

/**
 * Words that providers put into names of dynamic or unassigned addresses, as a whole part of the name (digits beside
 * them do not count).
 */
const POOL_WORDS: ReadonlySet<string> = new Set([
  'dynamic',
  'dyn',
  'dynip',
  'dhcp',
  'dsl',
  'adsl',
  'vdsl',
  'xdsl',
  'ppp',
  'pppoe',
  'pool',
  'pools',
  'dial',
  'dialin',
  'dialup',
  'cable',
  'broadband',
  'client',
  'clients',
  'customer',
  'customers',
  'cust',
  'residential',
  'unassigned',
  'unallocated',
  'unused',
  'generic',
]);

/** Where hosters keep the names they make up for servers nobody has named. */
const HOSTER_SUFFIXES: readonly string[] = [
  'your-server.de',
  'vps.ovh.net',
  'vps.ovh.ca',
  'vps.ovh.us',
  'ip.ovh.net',
  'contaboserver.net',
  'stratoserver.net',
  'supersrv.de',
  'ultrasrv.de',
  'ip.linodeusercontent.com',
  'members.linode.com',
  'vultrusercontent.com',
  'compute.amazonaws.com',
  'compute-1.amazonaws.com',
  'bc.googleusercontent.com',
  'cloudapp.net',
  'cloudapp.azure.com',
  'oraclevcn.com',
  'hwclouds-dns.com',
  'hosted-by-vdsina.com',
  'hstgr.cloud',
  'scw.cloud',
  'rev.poneytelecom.eu',
  'online-server.cloud',
  'kundenserver.de',
];

/**
 * `vps-1234abcd`, `ip-24-48-100-24`, `ec2-24-48-100-24`, `vmi123456`, `static.24`: a kind of machine or address, and a
 * number.
 */
const NUMBERED =
  /^(?:vps|vmi?|vds|srv|ns|host|ip|ec2|static|node|server)[-.]?(?:[0-9]{3,}|(?=[a-f]*[0-9])[0-9a-f]{6,})(?=[-.]|$)/;
const ADDRESS_PREFIX = /^(?:ip|ec2|static)[-.][0-9]/;

/** How much of an IPv6 address, from either end, a name must spell to be made from it. */
const TELLING_NIBBLES = 12;

/**
 * Why a PTR's name looks generic, as the end of a sentence with the name as its subject; undefined where it does not.
 * Names under one of `own` (the mail domain, the mail host's) are the operator's choice and never generic.
 */
export function genericPointer(name: string, address: string, own: readonly string[]): Text | undefined {
  const lower = name.toLowerCase().replace(/\.$/, '');
  if (own.some((domain) => isUnder(lower, domain))) return undefined;
  if (holdsAddress(lower, address))
    return say`is made from the address itself, as hosters do for addresses that nobody has named`;
  if (HOSTER_SUFFIXES.some((suffix) => isUnder(lower, suffix))) return say`is a name that the hoster made up`;
  const word = hostPart(lower)
    .split(/[^a-z]+/)
    .find((part) => POOL_WORDS.has(part));
  if (word !== undefined)
    return say`holds the word "${word}", as names of home connections and unassigned addresses do`;
  return NUMBERED.test(lower) || ADDRESS_PREFIX.test(lower)
    ? say`looks like a number that the hoster gave the machine`
    : undefined;
}

/** What stands before a registered domain, roughly: the owner of dsl.example may well run a mail server. */
function hostPart(name: string): string {
  return name.split('.').slice(0, -2).join('.');
}

/**
 * Whether a name spells its address: octets in either order, padded or in hexadecimal; for IPv6 a long run of its
 * nibbles.
 */
function holdsAddress(name: string, address: string): boolean {
  const bytes = addressBytes(address) ?? [];
  if (bytes.length === 4) return spellsV4(name, bytes);
  return bytes.length === 16 && spellsV6(name, bytes);
}

function spellsV4(name: string, bytes: readonly number[]): boolean {
  const backwards = bytes.toReversed();
  const numbers = (name.match(/\d+/g) ?? []).map(Number);
  const inRow = (octets: readonly number[]) =>
    numbers.some((_, start) => octets.every((octet, index) => numbers[start + index] === octet));
  const parts = name.split(/[^0-9a-z]+/);
  return [bytes, backwards].some(
    (octets) => inRow(octets) || name.includes(padded(octets)) || parts.some((part) => part.endsWith(hex(octets))),
  );
}

function padded(octets: readonly number[]): string {
  return octets.map((octet) => String(octet).padStart(3, '0')).join('');
}

function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function spellsV6(name: string, bytes: readonly number[]): boolean {
  const nibbles = hex(bytes);
  const bare = name.replaceAll(/[.:-]/g, '');
  const start = nibbles.slice(0, TELLING_NIBBLES);
  if (bare.includes(start) || bare.includes([...nibbles].toReversed().join('').slice(0, TELLING_NIBBLES))) return true;
  const groups = Array.from({ length: 4 }, (_, index) =>
    Number.parseInt(nibbles.slice(index * 4, index * 4 + 4), 16).toString(16),
  );
  return name.includes(groups.join('-')) || name.includes(groups.join('.'));
}
