/**
 * Enhanced status codes (RFC 3463, the registry of RFC 5248): what they mean where a reply has no words that are known.
 */
import type { ReasonId } from './reasons.ts';

/** RFC 7372 §3: what a receiver found of the sender's authentication. */
const AUTHENTICATION: Readonly<Record<string, ReasonId>> = {
  '7.20': 'dkim',
  '7.21': 'dkim',
  '7.22': 'dkim',
  '7.23': 'spf',
  '7.24': 'spf',
  '7.25': 'pointer',
  '7.26': 'unauthenticated',
};

/**
 * Subject and detail of a code, without its class: `7.26` of `5.7.26` and `4.7.26`. Each with the RFC that registered
 * it.
 */
const DETAILS: Readonly<Record<string, ReasonId>> = {
  // RFC 3463 §3.2, addresses
  '1.1': 'unknown',
  '1.2': 'noDomain',
  '1.3': 'unknown',
  '1.6': 'unknown',
  '1.7': 'senderDomain',
  '1.8': 'senderDomain',
  // RFC 7505 §4.2, null MX
  '1.10': 'noMail',
  '7.27': 'noMail',
  // RFC 3463 §3.3, mailboxes
  '2.0': 'unknown',
  '2.1': 'disabled',
  '2.2': 'full',
  '2.3': 'size',
  '2.4': 'unknown',
  // RFC 3463 §3.4, mail systems
  '3.0': 'trouble',
  '3.1': 'trouble',
  '3.2': 'trouble',
  '3.4': 'size',
  '3.5': 'trouble',
  // RFC 3463 §3.5, network and routing
  '4.1': 'unreachable',
  '4.2': 'unreachable',
  '4.3': 'trouble',
  '4.4': 'noDomain',
  '4.5': 'connections',
  '4.6': 'loop',
  '4.7': 'expired',
  // RFC 3463 §3.6 and §3.7, protocol and content
  '5.0': 'form',
  '5.1': 'form',
  '5.2': 'form',
  '5.3': 'rate',
  '5.4': 'form',
  '6.0': 'form',
  '6.1': 'attachment',
  '6.7': 'form',
  // RFC 3463 §3.8, security and policy
  '7.0': 'policy',
  '7.1': 'policy',
  '7.2': 'refusedByRecipient',
  '7.4': 'tlsWanted',
  '7.5': 'tlsFailed',
  // RFC 4954 §6, AUTH
  '7.8': 'login',
  '7.9': 'login',
  '7.11': 'tlsWanted',
  // RFC 5248 §2.4 (7.10: encryption needed; 7.13: account disabled)
  '7.10': 'tlsWanted',
  '7.13': 'disabled',
  // RFC 8689 §5 and RFC 8460: REQUIRETLS, TLS
  '7.30': 'tlsWanted',
  ...AUTHENTICATION,
};

/** By the basic reply code (RFC 5321 §4.2.3), where there is nothing else. */
const BASIC: Readonly<Record<number, ReasonId>> = {
  421: 'trouble',
  450: 'trouble',
  451: 'trouble',
  452: 'trouble',
  454: 'trouble',
  500: 'form',
  501: 'form',
  502: 'form',
  503: 'form',
  504: 'form',
  521: 'noMail',
  530: 'login',
  535: 'login',
  550: 'policy',
  551: 'unknown',
  552: 'full',
  553: 'unknown',
  554: 'policy',
  555: 'form',
  556: 'noMail',
};

/** RFC 5321 §4.2.1: from here on a refusal is for good. */
const FIRST_NEVER = 500;

/**
 * What an enhanced code says of the sender's authentication: codes that nobody gives for anything else. Undefined for
 * all others.
 */
export function authenticationReason(enhanced: string | undefined): ReasonId | undefined {
  return looked(AUTHENTICATION, enhanced);
}

function looked(details: Readonly<Record<string, ReasonId>>, enhanced: string | undefined): ReasonId | undefined {
  const detail = enhanced?.slice(enhanced.indexOf('.') + 1);
  return detail !== undefined && Object.hasOwn(details, detail) ? details[detail] : undefined;
}

/** What the codes alone say; undefined where they say nothing. */
export function reasonOfCodes(code: number | undefined, enhanced: string | undefined): ReasonId | undefined {
  const known = looked(DETAILS, enhanced);
  return known ?? (code === undefined ? undefined : (BASIC[code] ?? (code < FIRST_NEVER ? 'trouble' : 'policy')));
}
