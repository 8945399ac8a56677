/**
 * Which organisation a host belongs to, by its name alone: the name that somebody registered, by the Public Suffix
 * List. Its private part counts too: the customers of a dynamic DNS are strangers to each other.
 */
import { getDomain } from 'tldts';
import { canonical } from './addresses.ts';

/** Names come in lower case ASCII; what a client called itself may hold anything. */
const READING = { allowPrivateDomains: true, validateHostname: false, detectIp: true } as const;
/** RFC 1035 §2.3.4 */
const LONGEST_NAME = 253;

/**
 * The registered name above a host; undefined for names without a dot, for addresses, and for what is a public suffix
 * itself.
 */
export function organisationOf(host: string | undefined): string | undefined {
  if (host === undefined || host.length > LONGEST_NAME || !host.includes('.') || canonical(host) !== undefined)
    return undefined;
  return getDomain(host, READING) ?? undefined;
}

/** Whether two hosts belong together. */
export function sameOrganisation(one: string | undefined, other: string | undefined): boolean {
  const name = organisationOf(one);
  return name !== undefined && name === organisationOf(other);
}

/** Whether a name belongs to a domain's organisation: it is the domain, or lies above it, under it or beside it. */
export function belongs(name: string, domain: string): boolean {
  return name === domain || sameOrganisation(name, domain);
}

/** Whether a name means the machine that wrote it. */
export function isLocalName(name: string | undefined): boolean {
  return (
    name === undefined ||
    name === 'localhost' ||
    name.startsWith('localhost.') ||
    name.endsWith('.localhost') ||
    /^(?:127\.|::1$)/.test(canonical(name) ?? '')
  );
}
