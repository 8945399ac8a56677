/**
 * Mail domains that are an address in brackets (RFC 5321 §4.1.3), and how a host of that name is written elsewhere. A
 * chatmail relay without a name in DNS has one (chatmail/relay from 1.11, config.py).
 */

/** `[192.0.2.7]` and `[ipv6:2001:db8::7]`, and nothing else: in a web address brackets stand for something else. */
const LITERAL = /^\[(?:(\d{1,3}(?:\.\d{1,3}){3})|ipv6:([0-9a-f:]+))\]$/i;

/** The mail domain of an address in canonical form, in lower case. */
export function literalOf(address: string): string {
  return address.includes(':') ? `[ipv6:${address}]` : `[${address}]`;
}

/** The address that a mail domain or a host of that name is; undefined where it is a name. */
export function addressIn(name: string): string | undefined {
  const [, v4, v6] = LITERAL.exec(name) ?? [];
  return v4 ?? v6?.toLowerCase();
}

/** A host as it stands in a web address (RFC 3986 §3.2.2). */
export function hostInUrl(name: string): string {
  const address = addressIn(name) ?? name;
  return /^[0-9a-f.]*:[0-9a-f:.]*$/i.test(address) ? `[${address}]` : address;
}
