/**
 * DNS blocklists (RFC 5782): what to ask, what the answers mean, and when an answer is none. A list is believed only
 * after its test entries answered as they must: many lists refuse big resolvers, and some of the refusals look like
 * listings.
 */
import { KEY_LABEL } from '../../common/blocklist-key.ts';
import { known, unknown, type Fact } from '../../common/fact.ts';
import { say, type Text } from '../../common/say.ts';
import { familyOf, reverseLabels } from './addresses.ts';
import { byBits, byCode, dblMeaning, REFUSALS, type CodeMeaning } from './dnsbl-codes.ts';

export interface Blocklist {
  /** For people: `Spamhaus ZEN`. */
  readonly title: string;
  /** Spamhaus': for everybody, or by a key of the operator's. */
  readonly service?: 'public' | 'keyed';
  readonly zone: string;
  /** What it lists. */
  readonly subject: 'address' | 'domain';
  readonly families: readonly (4 | 6)[];
  /** Where to look up an entry and have it removed. */
  readonly removal: string;
  /**
   * What must be listed and what must not (RFC 5782 §5, or the list's own documentation), as labels before the zone.
   */
  readonly tests: { readonly 4?: TestPoints; readonly 6?: TestPoints; readonly domain?: TestPoints };
  /** What one A record of an answer means; anything outside 127.0.0.0/8 is no answer of a list (RFC 5782 §2.1). */
  meaning(code: string): CodeMeaning;
}

interface TestPoints {
  readonly listed: string;
  readonly clean: string;
}

/** The addresses that a list's zone gives for a name; empty where the name does not exist. */
export type ListAnswer = Fact<readonly string[]>;

export type ListVerdict =
  { readonly state: 'listed'; readonly meanings: readonly Text[] } | { readonly state: 'clean' };

/**
 * RFC 5782 §5: every list of addresses has 127.0.0.2 and not 127.0.0.1, and for IPv6 the same two in their IPv4-mapped
 * form.
 */
const V4_TESTS: TestPoints = { listed: '2.0.0.127', clean: '1.0.0.127' };
const MAPPED_LOOPBACK = `0.0.0.0.0.f.7.f.f.f.f${'.0'.repeat(20)}`;
const V6_TESTS: TestPoints = { listed: `2.${MAPPED_LOOPBACK}`, clean: `1.${MAPPED_LOOPBACK}` };

export const BLOCKLISTS: readonly Blocklist[] = [
  {
    title: 'Spamhaus ZEN',
    service: 'public',
    zone: 'zen.spamhaus.org',
    subject: 'address',
    families: [4, 6],
    removal: 'https://check.spamhaus.org/',
    tests: { 4: V4_TESTS, 6: V6_TESTS },
    meaning: byCode(
      {
        '127.0.0.2': say`SBL: a source of spam; ask Spamhaus what was seen`,
        '127.0.0.3': say`CSS: automatic listing after spam or bulk mail from there; stop it, then have the entry removed`,
        '127.0.0.4': say`XBL: the machine, or one behind the same address, looks infected or sends as a bot; clean it first`,
        '127.0.0.9': say`DROP: the whole network is held to be criminal; ask the hoster for another address`,
        '127.0.0.10': say`PBL: the hoster declared that no mail server belongs at this address; have it removed there, or ask the hoster`,
        '127.0.0.11': say`PBL: Spamhaus takes the address for one that no mail server belongs at; have it removed there`,
        '127.0.0.30': say`BCL: the address controls a botnet`,
      },
      [5, 6, 7].map(
        (last) => [`127.0.0.${last}`, say`XBL: the machine, or one behind the same address, looks infected`] as const,
      ),
    ),
  },
  {
    title: 'Barracuda',
    zone: 'b.barracudacentral.org',
    subject: 'address',
    families: [4],
    removal: 'https://www.barracudacentral.org/lookups',
    tests: { 4: V4_TESTS },
    meaning: byCode({ '127.0.0.2': say`spam was seen from there; ask for removal` }),
  },
  {
    title: 'SpamCop',
    zone: 'bl.spamcop.net',
    subject: 'address',
    families: [4],
    removal: 'https://www.spamcop.net/bl.shtml',
    tests: { 4: V4_TESTS },
    meaning: byCode({
      '127.0.0.2': say`people reported spam from there; the entry ends by itself a day after the last report`,
    }),
  },
  {
    title: 'PSBL',
    zone: 'psbl.surriel.com',
    subject: 'address',
    families: [4],
    removal: 'https://psbl.org/',
    tests: { 4: V4_TESTS },
    meaning: byCode({ '127.0.0.2': say`a spam trap got mail from there; removal is at once` }),
  },
  {
    title: 'Spamhaus DBL',
    service: 'public',
    zone: 'dbl.spamhaus.org',
    subject: 'domain',
    families: [],
    removal: 'https://check.spamhaus.org/',
    tests: { domain: { listed: 'dbltest.com', clean: 'example.com' } },
    meaning: dblMeaning,
  },
  {
    title: 'SURBL',
    zone: 'multi.surbl.org',
    subject: 'domain',
    families: [],
    removal: 'https://surbl.org/surbl-analysis',
    tests: { domain: { listed: 'surbl-org-permanent-test-point.com', clean: 'example.com' } },
    meaning: byBits({
      8: say`phishing`,
      16: say`malware`,
      64: say`links to the domain in spam`,
      128: say`a cracked site`,
    }),
  },
  {
    title: 'URIBL',
    zone: 'multi.uribl.com',
    subject: 'domain',
    families: [],
    removal: 'https://admin.uribl.com/',
    tests: { domain: { listed: '2.0.0.127', clean: 'example.com' } },
    meaning: byBits({
      2: say`black: links to the domain in spam`,
      4: say`grey: links to the domain in unwanted bulk mail`,
      8: say`red: the domain is being watched`,
    }),
  },
];

/**
 * The lists as this run asks them: Spamhaus' by the operator's key, where there is one
 * (`<entry>.<key>.zen.dq.spamhaus.net`).
 */
export function blocklistsFor({ blocklistKey }: { readonly blocklistKey?: boolean }): readonly Blocklist[] {
  return blocklistKey !== true
    ? BLOCKLISTS
    : BLOCKLISTS.map((list) =>
        list.service === undefined
          ? list
          : {
              ...list,
              service: 'keyed',
              zone: `${KEY_LABEL}.${list.zone.replace(/\.spamhaus\.org$/, '.dq.spamhaus.net')}`,
            },
      );
}

/** A list of addresses by its zone: one of those above, or another one, which is taken to follow RFC 5782. */
export function listAt(zone: string): Blocklist {
  return (
    BLOCKLISTS.find((list) => list.subject === 'address' && list.zone === zone) ?? {
      title: zone,
      zone,
      subject: 'address',
      families: [4, 6],
      removal: '',
      tests: { 4: V4_TESTS, 6: V6_TESTS },
      meaning: (code) => (REFUSALS.test(code) ? { kind: 'refused' } : { kind: 'listed', meaning: say`it is listed` }),
    }
  );
}

/** Postfix' and Exim's words, and the word before a zone that others use. */
const NAMED_LIST =
  /(?:blocked using|(?:black|block|deny)[- ]?list(?:ed)? (?:at|by|in)) ([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10})/i;
const ADDRESSES = /(?<=^|[\s[(])(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{0,4}:[0-9a-f:.]{2,40})(?=$|[\s\]),;])/gi;

/** The list that a server's refusal names, and the address that it says is on it; undefined where it names none. */
export function namedListing(refusal: string): { readonly list: Blocklist; readonly address: string } | undefined {
  const named = NAMED_LIST.exec(refusal);
  if (named === null) return undefined;
  // Servers tell the client's address at the beginning, too, and the words of the list name the one that it is about.
  const address = [...refusal.slice(0, named.index).matchAll(ADDRESSES)].at(-1)?.[0];
  return address === undefined || familyOf(address) === undefined
    ? undefined
    : { list: listAt((named[1] ?? '').toLowerCase()), address };
}

/** The test points for one kind of subject; undefined where the list does not have that kind. */
function testPoints(list: Blocklist, subject: string): TestPoints | undefined {
  if (list.subject === 'domain') return list.tests.domain;
  const family = familyOf(subject);
  return family !== undefined && list.families.includes(family) ? list.tests[family] : undefined;
}

/** The test points and the subject as names to ask for; undefined where the list does not list such subjects. */
export function listQuestions(
  list: Blocklist,
  subject: string,
): { readonly listed: string; readonly clean: string; readonly subject: string } | undefined {
  const points = testPoints(list, subject);
  const name = listName(list, subject);
  if (points === undefined || name === undefined) return undefined;
  return { listed: `${points.listed}.${list.zone}`, clean: `${points.clean}.${list.zone}`, subject: name };
}

/**
 * The name to ask a list for (RFC 5782 §2.1, §2.4, §3): octets or nibbles backwards, or the domain, before the list's
 * zone.
 */
export function listName(list: Blocklist, subject: string): string | undefined {
  const labels = list.subject === 'domain' ? subject : reverseLabels(subject);
  return labels === undefined ? undefined : `${labels}.${list.zone}`;
}

/**
 * What a list says about a subject. Unknown, with the reason, where its test entries do not answer as they must, where
 * it refuses to answer, or where no answer came.
 */
export function listVerdict(
  list: Blocklist,
  answers: { readonly listed: ListAnswer; readonly clean: ListAnswer; readonly subject: ListAnswer },
): Fact<ListVerdict> {
  const { listed, clean, subject } = answers;
  for (const answer of [listed, clean, subject]) {
    if (!answer.known) return answer;
    const invented = answer.value.some((code) => !code.startsWith('127.'));
    if (invented)
      return unknown(say`What answers for ${list.title} is not the list: a resolver on the way makes up addresses`);
    if (refuses(list, answer.value)) return unknown(refused(list));
  }
  if (!listed.known || !clean.known || !subject.known) return unknown(say`${list.title} did not answer`);
  if (listed.value.length === 0)
    return unknown(
      list.service === 'keyed'
        ? say`${list.title} does not list its own test entry: it does not know the key in MAILPROOF_DQS_KEY, or not for this service`
        : say`${list.title} does not list its own test entry, so its answers cannot be trusted through this resolver`,
    );
  if (clean.value.length > 0)
    return unknown(say`${list.title} lists an entry that it must never list, so its answers cannot be trusted`);
  const meanings = subject.value
    .map((code) => list.meaning(code))
    .flatMap((code) => (code.kind === 'listed' ? [code.meaning] : []));
  if (meanings.length > 0) return known({ state: 'listed', meanings });
  return known({ state: 'clean' });
}

function refused({ title, service }: Blocklist): Text {
  return service === 'public'
    ? say`${title} refuses to answer the resolver that was asked; use a resolver of your own, or a key of Spamhaus' own service (MAILPROOF_DQS_KEY)`
    : say`${title} refuses to answer the resolver that was asked; use a resolver of your own`;
}

function refuses(list: Blocklist, codes: readonly string[]): boolean {
  return codes.some((code) => list.meaning(code).kind === 'refused');
}
