/**
 * Where DMARC reports go (RFC 9989 §4.7, RFC 9990 §4): the addresses in `rua` and `ruf`, and whether a foreign one
 * agreed to get them.
 */
import { known, type Fact } from '../../common/fact.ts';
import { say } from '../../common/say.ts';
import { readUrl } from '../../common/url.ts';
import { advice, recommended, type Problem } from './problem.ts';
import { isHostName, readMailbox, toAscii } from './names.ts';
import { startsWithVersion } from './tags.ts';
import { excerpt } from './text.ts';

export interface ReportUri {
  /** As written. */
  readonly text: string;
  readonly valid: boolean;
  /** For `mailto:`, the mailbox; undefined for other schemes and invalid ones. */
  readonly mailbox: string | undefined;
  /** The host that gets the reports: the mailbox's domain, or the URL's host. */
  readonly host: string | undefined;
}

export type TextLookup = (name: string) => Promise<Fact<readonly string[]>>;

/** Whether a report address may be used: it is the domain's own, the other side agreed, or did not. */
export type Consent = 'own' | 'given' | 'refused';

export interface ReportConsent {
  readonly uri: ReportUri;
  /** The name whose TXT says so; undefined where none is needed. */
  readonly name: string | undefined;
  readonly consent: Fact<Consent>;
}

/** More report addresses than this are not read: receivers need not serve more than two (RFC 7489 §6.2). */
const MOST_URIS = 20;
/** The size limit of RFC 7489 (`!10m`), which RFC 9989 removed. */
const SIZE_LIMIT = /![0-9]+[kmgt]?$/i;

/** Reads a `rua` or `ruf` value: URIs separated by commas. */
export function readReportUris(
  tag: 'rua' | 'ruf',
  value: string | undefined,
): { readonly uris: readonly ReportUri[]; readonly problems: readonly Problem[] } {
  if (value === undefined) return { uris: [], problems: [] };
  const texts = value.split(',', MOST_URIS).map((text) => text.trim());
  const uris = texts.map(readReportUri);
  return { uris, problems: uris.flatMap((uri) => uriProblems(tag, uri)) };
}

/**
 * The name that must hold `v=DMARC1` so that `host` gets reports about `domain`, where its record stands (RFC 9990 §4).
 */
export function consentName(domain: string, host: string): string {
  return `${domain}._report._dmarc.${host}`;
}

/** Whether TXT texts at a {@link consentName} agree: `v=DMARC1` and `v=DMARC1;` are the same. */
export function givesConsent(texts: readonly string[]): boolean {
  return texts.some((text) => startsWithVersion(text, 'DMARC1'));
}

/**
 * Asks, for each report address of a record at `domain`, whether reports may go there. Addresses in the same
 * organizational domain need no consent. `organizational` finds that domain by a tree walk, `lookup` gives the TXT
 * texts of a name.
 */
export function reportConsents(
  domain: string,
  uris: readonly ReportUri[],
  organizational: (name: string) => Promise<Fact<string>>,
  lookup: TextLookup,
): Promise<readonly ReportConsent[]> {
  const asked = new Map<string, Promise<Fact<Consent>>>();
  return Promise.all(
    uris.flatMap((uri) => {
      const { host } = uri;
      if (host === undefined) return [];
      const consent = asked.get(host) ?? consentOf(domain, host, organizational, lookup);
      asked.set(host, consent);
      return [
        consent.then((fact) => ({
          uri,
          consent: fact,
          name: fact.known && fact.value === 'own' ? undefined : consentName(domain, host),
        })),
      ];
    }),
  );
}

async function consentOf(
  domain: string,
  host: string,
  organizational: (name: string) => Promise<Fact<string>>,
  lookup: TextLookup,
): Promise<Fact<Consent>> {
  if (host === domain) return known('own');
  const [ours, theirs] = await Promise.all([organizational(domain), organizational(host)]);
  if (ours.known && theirs.known && ours.value === theirs.value) return known('own');
  const texts = await lookup(consentName(domain, host));
  if (texts.known && givesConsent(texts.value)) return known('given');
  if (!texts.known) return texts;
  if (!ours.known) return ours;
  return theirs.known ? known('refused') : theirs;
}

function readReportUri(text: string): ReportUri {
  const uri = text.replace(SIZE_LIMIT, '');
  const scheme = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(uri);
  const none = { text, mailbox: undefined, host: undefined };
  if (scheme === null) return { ...none, valid: false };
  if (scheme[1]?.toLowerCase() !== 'mailto') return { ...none, valid: isUriRest(scheme[2] ?? ''), host: urlHost(uri) };
  const [box = ''] = (scheme[2] ?? '').split('?', 1);
  const address = box.startsWith('//') ? undefined : readMailbox(decoded(box));
  return address === undefined
    ? { ...none, valid: false }
    : { text, valid: true, mailbox: `${address.local}@${address.domain}`, host: address.domain };
}

function uriProblems(tag: string, uri: ReportUri): readonly Problem[] {
  const shown = excerpt(uri.text);
  const limit = SIZE_LIMIT.test(uri.text)
    ? [
        advice(
          say`${shown} in ${tag}= has a size limit, which RFC 9989 removed; leave out what starts at the exclamation mark`,
        ),
      ]
    : [];
  if (uri.text === '') return [recommended(say`${tag}= in the DMARC record holds an empty address`)];
  if (uri.mailbox !== undefined) return limit;
  if (uri.valid)
    return [
      ...limit,
      advice(say`${shown} in ${tag}= is no mailto: address; receivers send DMARC reports by mail only`),
    ];
  const bare = readMailbox(uri.text.replace(SIZE_LIMIT, ''));
  return [
    recommended(
      bare === undefined
        ? say`${shown} in ${tag}= is no mailto: address, so no reports go there`
        : say`${shown} in ${tag}= lacks mailto: before the address, so no reports go there; it is ${`mailto:${shown}`}`,
    ),
  ];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isUriRest(rest: string): boolean {
  return /^[\x21-\x7e]*$/.test(rest);
}

function urlHost(uri: string): string | undefined {
  const name = readUrl(uri)?.hostname;
  const host = name === undefined ? undefined : toAscii(name);
  return host !== undefined && isHostName(host) ? host : undefined;
}

/**
 * Report mailboxes that the mail server itself must accept, because they are at `domain`. What is below it may be for
 * another host.
 */
export function ownMailboxes(domain: string, uris: readonly ReportUri[]): readonly string[] {
  const mailboxes = uris.flatMap(({ mailbox, host }) => (mailbox !== undefined && host === domain ? [mailbox] : []));
  return [...new Set(mailboxes)];
}
