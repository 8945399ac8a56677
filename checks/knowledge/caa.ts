/**
 * CAA records (RFC 8659): which certification authorities may issue for a name, and which domain names stand for which
 * authority.
 */
import { say } from '../../common/say.ts';
import type { RecordData } from '../../fixtures/dns/types.ts';
import { advice, recommended, type Problem } from './problem.ts';
import { excerpt } from './text.ts';

export type CaaRecord = RecordData['CAA'];

export interface CaaVerdict {
  readonly allowed: boolean;
  /**
   * `unrestricted`: no record says who may issue. `named`: this authority is named. `others`: only others are.
   * `nobody`: all are shut out. `critical`: an unknown critical tag shuts all out.
   */
  readonly because: 'unrestricted' | 'named' | 'others' | 'nobody' | 'critical';
  /** The authorities that may issue; empty for `unrestricted` and `nobody`. */
  readonly authorities: readonly string[];
  /** Conditions that the record puts on this authority (RFC 8657: `accounturi`, `validationmethods`), as written. */
  readonly conditions: readonly string[];
  /**
   * The only ways in which this authority may see that a name is ours (RFC 8657 §4, as ACME names them: `http-01`);
   * undefined where a record lets it take any.
   */
  readonly methods?: readonly string[];
  /** The only accounts that get certificates (RFC 8657 §3: their URIs); undefined where a record lets any. */
  readonly accounts?: readonly string[];
}

/** RFC 8659 §4 and the registry: tags whose meaning is known, so that a critical flag on them shuts nobody out. */
const KNOWN_TAGS: readonly string[] = [
  'issue',
  'issuewild',
  'iodef',
  'contactemail',
  'contactphone',
  'issuemail',
  'issuevmc',
];
const LETS_ENCRYPT = 'letsencrypt.org';

/**
 * Whether the authority with one of these CAA domains may issue for a name. `records` is the set at the closest
 * ancestor that has one (RFC 8659 §3), empty where none has.
 */
export function mayIssue(records: readonly CaaRecord[], authority: readonly string[], wildcard = false): CaaVerdict {
  const nothing = { authorities: [], conditions: [] };
  if (records.some((record) => record.critical && !KNOWN_TAGS.includes(record.tag.toLowerCase())))
    return { ...nothing, allowed: false, because: 'critical' };
  const relevant = relevantRecords(records, wildcard).map((record) => readIssue(record.value));
  if (relevant.length === 0) return { ...nothing, allowed: true, because: 'unrestricted' };
  const named = relevant.filter(({ domain }) => authority.includes(domain));
  const authorities = [...new Set(relevant.map(({ domain }) => domain).filter((domain) => domain !== ''))];
  if (named.length > 0) {
    const conditions = named.flatMap((record) => record.conditions);
    const methods = named.map((record) => methodsOf(record.conditions));
    const limited = methods.every((some) => some !== undefined) ? { methods: methods.flat() } : {};
    const accounts = named.map((record) => accountOf(record.conditions));
    const bound = accounts.every((some) => some !== undefined) ? { accounts } : {};
    return { allowed: true, because: 'named', authorities, conditions, ...limited, ...bound };
  }
  return { allowed: false, because: authorities.length === 0 ? 'nobody' : 'others', authorities, conditions: [] };
}

/** Remarks about records that do not decide who may issue: misspelt tags, values that name nobody. */
export function caaRemarks(records: readonly CaaRecord[]): readonly Problem[] {
  return records.flatMap((record) => {
    const tag = record.tag.toLowerCase();
    if (!KNOWN_TAGS.includes(tag))
      return [
        advice(
          say`A CAA record has the unknown tag ${excerpt(record.tag)}, which certification authorities ignore unless it is critical`,
        ),
      ];
    const odd = tag.startsWith('issue') && readIssue(record.value).domain === '' && !/^\s*;?\s*$/.test(record.value);
    return odd
      ? [
          recommended(
            say`A CAA record says ${`${record.tag} "${excerpt(record.value)}"`}, which names no certification authority and so forbids all of them`,
          ),
        ]
      : [];
  });
}

/**
 * The CAA domains of the authority that issued a certificate, by the certificate's issuer (`C=US, O=Let's Encrypt,
 * CN=R12`); undefined for an authority that is not known here.
 */
export function caaDomains(issuer: string): readonly string[] | undefined {
  const name = issuer.toLowerCase().replaceAll('’', "'");
  return AUTHORITIES.find(([word]) => name.includes(word))?.[1];
}

/** The authority that mailcow gets its certificates from. */
export const MAILCOW_AUTHORITY: readonly string[] = [LETS_ENCRYPT];

/** A word of the issuer's organisation, in lower case, and the CAA domains that its practice statement names. */
const AUTHORITIES: readonly (readonly [string, readonly string[]])[] = [
  ["let's encrypt", [LETS_ENCRYPT]],
  ['internet security research group', [LETS_ENCRYPT]],
  ['zerossl', ['sectigo.com']],
  ['sectigo', ['sectigo.com', 'usertrust.com', 'comodoca.com', 'comodo.com', 'trust-provider.com']],
  ['usertrust', ['sectigo.com', 'usertrust.com']],
  ['google trust services', ['pki.goog']],
  ['buypass', ['buypass.com', 'buypass.no']],
  ['digicert', ['digicert.com', 'www.digicert.com', 'symantec.com', 'geotrust.com', 'rapidssl.com', 'thawte.com']],
  ['geotrust', ['digicert.com', 'geotrust.com']],
  ['globalsign', ['globalsign.com']],
  ['ssl corp', ['ssl.com']],
  ['ssl.com', ['ssl.com']],
  ['actalis', ['actalis.it']],
  ['amazon', ['amazon.com', 'amazontrust.com', 'awstrust.com', 'amazonaws.com', 'aws.amazon.com']],
  ['godaddy', ['godaddy.com', 'starfieldtech.com']],
  ['starfield', ['starfieldtech.com', 'godaddy.com']],
  ['certum', ['certum.pl', 'certum.eu']],
  ['asseco', ['certum.pl', 'certum.eu']],
  ['hellenic academic', ['harica.gr']],
  ['identrust', ['identrust.com']],
  ['swisssign', ['swisssign.com', 'swisssign.net']],
  ['t-systems', ['telesec.de']],
  ['deutsche telekom', ['telesec.de']],
  ['d-trust', ['d-trust.net', 'dtrust.de']],
  ['entrust', ['entrust.net', 'affirmtrust.com']],
];

/** RFC 8659 §4.3: for a wildcard name, `issuewild` takes the place of `issue` where there is any. */
function relevantRecords(records: readonly CaaRecord[], wildcard: boolean): readonly CaaRecord[] {
  const tagged = (tag: string) => records.filter((record) => record.tag.toLowerCase() === tag);
  const wild = wildcard ? tagged('issuewild') : [];
  return wild.length > 0 ? wild : tagged('issue');
}

/** RFC 8659 §4.2: a domain, then parameters after semicolons. A value that is malformed names nobody. */
function readIssue(value: string): { readonly domain: string; readonly conditions: readonly string[] } {
  const [domain = '', ...conditions] = value
    .slice(0, 1000)
    .split(';')
    .map((part) => part.trim());
  const valid = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i.test(domain);
  return { domain: valid ? domain.toLowerCase() : '', conditions: conditions.filter((condition) => condition !== '') };
}

const ACCOUNT = /^accounturi\s*=\s*(.*)$/i;

/** Undefined where nothing is said about accounts. */
function accountOf(conditions: readonly string[]): string | undefined {
  return conditions.map((condition) => ACCOUNT.exec(condition)?.[1]).find((account) => account !== undefined);
}

const METHODS = /^validationmethods\s*=(.*)$/i;

/** RFC 8657 §4: names with commas between them; undefined where nothing is said about methods. */
function methodsOf(conditions: readonly string[]): readonly string[] | undefined {
  const said = conditions.map((condition) => METHODS.exec(condition)?.[1]).find((methods) => methods !== undefined);
  return said?.split(',').map((method) => method.trim().toLowerCase());
}
