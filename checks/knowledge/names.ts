/** Which strings are names of hosts and mail domains (RFC 1123 §2.1, RFC 5321 §4.1.2), and what people type instead. */
import { domainToASCII } from 'node:url';
import { addressIn, literalOf } from '../../common/address-literals.ts';
import { isTestRelay } from '../../common/test-relays.ts';
import { say, type Text } from '../../common/say.ts';
import { canonical } from './addresses.ts';
import { excerpt } from './text.ts';

export type Name = { readonly name: string } | { readonly problem: Text };

/** RFC 1035 §2.3.4: 255 octets on the wire are 253 characters in text. */
const LONGEST_NAME = 253;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** RFC 5321 §4.5.3.1.1 */
const LONGEST_LOCAL_PART = 64;
/** RFC 5321 §4.1.2: dot-atom; quoted local parts are not read. */
const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;

/**
 * Whether a string in lower case ASCII is the full name of a host: letters, digits and hyphens, two labels or more, no
 * address.
 */
export function isHostName(name: string): boolean {
  if (name.length > LONGEST_NAME) return false;
  const labels = name.split('.');
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '');
}

/**
 * Whether mail can have it as its domain: a host's name, or one of a relay for tests, which begins with `_`, or an
 * address in brackets.
 */
export function isMailDomain(name: string): boolean {
  return addressIn(name) !== undefined || isServerName(name);
}

/** Whether a server can have it as its name: a host's, or one of a relay for tests. */
export function isServerName(name: string): boolean {
  return isHostName(isTestRelay(name) ? name.replace('_', '') : name);
}

/** Links that hold a secret: they are repeated in no message. */
const SECRET_LINK = /^(?:dcaccount|dclogin):/i;
const WEB_ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@]*@)?([^/:?#@]+)(?::\d+)?(?:[/?#].*)?$/i;
/** Names that servers of a mail domain have below it: `www.example.org` stands for `example.org`. */
const SERVERS_NAME = /^(?:www|mail|webmail|mailadm|autoconfig|autodiscover|mta-sts)\.(?=[^.]+\.)/;

/** Those of them that nobody has a mailbox at. */
const SERVICES_NAME = /^(?:www|webmail|mailadm|autoconfig|autodiscover|mta-sts)\./;

/** Whether a name is that of a service of the domain above, by its first label. */
export function isServicesName(name: string): boolean {
  return SERVICES_NAME.test(name);
}

/** The mail domain that a person typed, in lower case ASCII; or what is wrong with it, and what may be meant. */
export function readDomain(words: string): Name {
  const shown = excerpt(words);
  // Decoders of names pass over some of them in silence.
  if (/\p{Cc}/u.test(words))
    return { problem: say`${shown} is no domain name: it holds a line break or another control character` };
  const typed = words.trim().replace(/\.$/, '');
  if (typed === '') return { problem: say`The domain is empty` };
  if (SECRET_LINK.test(typed))
    return {
      problem: say`A link of Delta Chat holds a secret and is no domain: set MAILPROOF_LINK or MAILPROOF_ACCOUNT to it, and give the mail domain here`,
    };
  if (typed.includes('://') || typed.includes('/')) return webAddress(typed);
  if (typed.length > LONGEST_NAME)
    return { problem: say`${shown} is too long for a domain: ${LONGEST_NAME} characters are the limit` };
  if (typed.includes('@'))
    return { problem: say`${shown} is a mail address; ${instead(typed.slice(typed.lastIndexOf('@') + 1))}` };
  const literal = literalIn(typed);
  if (literal !== undefined) return { name: literal };
  const [, before, port] = /^([^:]+):(\d+)$/.exec(typed) ?? [];
  if (before !== undefined && port !== undefined) return { problem: say`${shown} names a port; ${instead(before)}` };
  const name = toAscii(typed);
  if (name === undefined) return { problem: say`${shown} is no domain name` };
  if (!name.includes('.'))
    return { problem: say`${shown} has no dot; a mail domain has two parts or more, such as example.org` };
  return isMailDomain(name)
    ? { name }
    : {
        problem: say`${shown} is no domain name: its parts may hold letters, digits and inner hyphens, 63 characters at most`,
      };
}

/**
 * The mail domain of an address, as it is typed or as it stands in a mail address: `192.0.2.7`, `[192.0.2.7]`,
 * `[IPv6:2001:db8::7]`. A chatmail relay without a name in DNS has one.
 */
function literalIn(typed: string): string | undefined {
  const address = canonical(typed.replace(/^\[ipv6:/i, '['));
  return address === undefined || typed.includes('/') ? undefined : literalOf(address);
}

/** Only its host is repeated: the rest may hold a password or a token. */
function webAddress(typed: string): Name {
  const [, host = ''] = WEB_ADDRESS.exec(typed) ?? [];
  return { problem: say`this is an address of a web page; ${instead(host.toLowerCase().replace(SERVERS_NAME, ''))}` };
}

/** What to give in place of a word that holds a domain. */
function instead(part: string): Text {
  const name = literalIn(part) ?? toAscii(part);
  return name !== undefined && isMailDomain(name)
    ? say`did you mean ${name}?`
    : say`give the mail domain alone, such as example.org`;
}

/** What the guide calls the mail host of a domain. */
export function guidesHost(domain: string): string {
  return `mail.${domain}`;
}

/**
 * Lower case, without the trailing dot, international names in their ASCII form; undefined where that is not possible.
 */
export function toAscii(name: string): string | undefined {
  const bare = name.replace(/\.$/, '');
  if (bare.length > LONGEST_NAME) return undefined;
  if (/^[\x21-\x7e]+$/.test(bare)) return bare.toLowerCase();
  // Blanks and controls, which the decoder would leave out.
  if (/[\x00-\x20\x7f]/.test(bare)) return undefined;
  return domainToASCII(bare) || undefined;
}

/** Whether `name` is `domain` or lies under it. Both in lower case ASCII. */
export function isUnder(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`);
}

/** The domain of a mail address, lower case. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** Reads `local@domain`; the domain comes back in lower case ASCII. Undefined where it is no mail address. */
export function readMailbox(address: string): { readonly local: string; readonly domain: string } | undefined {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  const domain = toAscii(address.slice(at + 1));
  if (at < 1 || local.length > LONGEST_LOCAL_PART || !LOCAL_PART.test(local)) return undefined;
  return domain !== undefined && isHostName(domain) ? { local, domain } : undefined;
}
