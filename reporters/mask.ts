/**
 * Reports for strangers to read: mail addresses lose the part before the @, IP addresses become numbers, equal ones the
 * same. Names of hosts and domains stay: without them nobody could help.
 */
import { isIP, isIPv6 } from 'node:net';
import type { Report } from './report.ts';

/** They are the same everywhere, and say nothing of anybody. */
const EVERYBODYS: ReadonlySet<string> = new Set(['postmaster', 'abuse', 'hostmaster', 'webmaster', 'mailer-daemon']);
const MAILBOX =
  /(?<![\w!#$%&'*+/=?^`{|}~.-])([\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*)@(?=[\w-]+\.[\w.-]*\w|\[)/g;
const V4 = /(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d)/g;
/** What a hoster makes of an address for a name: `static.192-0-2-1.example`, `192-0-2-1`. */
const V4_IN_NAME = /(?<![\d-])(?:\d{1,3}-){3}\d{1,3}(?![\d-])/g;
const V6 = /(?<![\w:.])[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?![\w:])/gi;
/** A mail domain that is an IPv6 address (RFC 5321 §4.1.3). */
const V6_DOMAIN = /\[ipv6:([\da-f:]+)\]/gi;
/** An IPv6 address as a name in ip6.arpa. */
const V6_NIBBLES = /(?<![\w.])(?:[\da-f]\.){31}[\da-f](?=\.ip6\.arpa)/gi;
/** A first octet and a second one that mean the same everywhere: this host, private networks, link-local. */
const NOBODYS = /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.|^(?:::1?$|fe80:|f[cd])/i;

/** The same report, masked; one number for each address in all of it. */
export function masked(report: Report): Report {
  const numbers = new Map<string, string>();
  return walked(report, (text) => maskedText(text, numbers)) as Report;
}

function walked(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => walked(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), walked(item, change)]));
}

function maskedText(text: string, numbers: Map<string, string>): string {
  const number = (address: string): string => {
    if (isIP(address) === 0 || NOBODYS.test(address)) return address;
    const family = isIPv6(address) ? 6 : 4;
    const known = numbers.get(address.toLowerCase());
    if (known !== undefined) return known;
    const count = [...numbers.values()].filter((name) => name.startsWith(`IPv${family}-`)).length;
    const name = `IPv${family}-${count + 1}`;
    numbers.set(address.toLowerCase(), name);
    return name;
  };
  return text
    .replace(MAILBOX, (whole, local: string) => (EVERYBODYS.has(local.toLowerCase()) ? whole : '…@'))
    .replace(V6_NIBBLES, (nibbles) => nibblesOf(nibbles, number))
    .replace(V6_DOMAIN, (_, address: string) => `[${number(address)}]`)
    .replace(V6, number)
    .replace(V4, (address) => (isReverse(text, address) ? number(turned(address)) : number(address)))
    .replace(V4_IN_NAME, (address) => number(address.replaceAll('-', '.')));
}

function isReverse(text: string, address: string): boolean {
  return text.includes(`${address}.in-addr.arpa`);
}

function turned(address: string): string {
  return address.split('.').toReversed().join('.');
}

/** The address that a name in ip6.arpa is about, shortened as addresses are. */
function nibblesOf(nibbles: string, number: (address: string) => string): string {
  const groups = nibbles.split('.').toReversed().join('').match(/.{4}/g) ?? [];
  const { hostname } = new URL(`http://[${groups.join(':')}]/`);
  return number(hostname.slice(1, -1));
}
