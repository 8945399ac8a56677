/**
 * An address of the mail host that leads to another machine than that of the other family: an old server, or a hoster's
 * default page. `dns.ipv6` says so of an AAAA record, `dns.mail-host` of an A record; what answers there is nobody's
 * business else.
 */
import type { Fact } from '../../common/fact.ts';
import { say } from '../../common/say.ts';
import { READY } from '../../common/smtp.ts';
import { SERVICES, TLS_SERVICES } from '../../common/services.ts';
import type { Endpoint, Senses, TlsSession } from '../../fixtures/senses.ts';
import { isUnder } from '../knowledge/names.ts';
import type { Bench, Doubt } from '../words/bench.ts';

/** The checks that report it. */
const OWNERS = { 4: 'dns.mail-host', 6: 'dns.ipv6' } as const;
const SMTP_SERVICES = [SERVICES.submissions, SERVICES.submission, SERVICES.smtp] as const;

/** What a machine calls itself: in certificates by their fingerprints, and in the greetings of its SMTP ports. */
export interface Introduced {
  readonly certificates: ReadonlyMap<string, readonly string[]>;
  readonly greetings: readonly string[];
}

export interface Stranger {
  readonly there: Introduced;
  /** The same of the mail server, at an address of the other family. */
  readonly here: Introduced;
}

type Ears = Pick<Senses, 'settings' | 'target' | 'smtp' | 'tls'>;

/**
 * Who answers at an address, if that is another machine than the mail server. It must be sure: no certificate there
 * names the host or its domain, every greeting names somebody else (or no SMTP port is open), and the other family
 * shows neither that certificate nor that name, but the right certificate. So two machines of one make, a renewal under
 * way, one wrong name on both sides, and a proxy before the web alone are none.
 */
export async function strangerAt(endpoint: Endpoint, senses: Ears): Promise<Stranger | undefined> {
  // Addresses that the operator gave are the server's.
  if (senses.settings.addresses.length > 0) return undefined;
  const endpoints = await senses.target.endpoints();
  const others = (endpoints.known ? endpoints.value : []).filter(({ family }) => family !== endpoint.family);
  if (others.length === 0) return undefined;
  const { host } = endpoint;
  const { domain } = senses.target;
  const there = await introduced(endpoint, senses);
  const known = [...there.certificates.values()].flat();
  if (there.certificates.size === 0 || known.some((name) => isOurs(name, host, domain))) return undefined;
  if (there.greetings.some((name) => isOurs(name, host, domain))) return undefined;
  if (there.greetings.length === 0 && !there.mute) return undefined;
  const heard = await Promise.all(others.map((one) => introduced(one, senses)));
  if (heard.some((one) => isAlike(one, there))) return undefined;
  const here = heard.find(({ covers }) => covers);
  return here === undefined ? undefined : { there, here };
}

interface HeardMachine extends Introduced {
  /** Whether a certificate covers the mail host. */
  readonly covers: boolean;
  /** No SMTP port is open. */
  readonly mute: boolean;
}

async function introduced(endpoint: Endpoint, { smtp, tls }: Ears): Promise<HeardMachine> {
  const [sessions, dialogues] = await Promise.all([
    Promise.all(TLS_SERVICES.map((service) => tls.session(service, endpoint))),
    Promise.all(SMTP_SERVICES.map((service) => smtp.dialogue(service, endpoint))),
  ]);
  const shown = sessions.flatMap((session) => (session.known ? [session.value] : []));
  return {
    certificates: new Map(shown.map((session) => [session.chain[0]?.fingerprint ?? '', namesIn(session)])),
    greetings: [
      ...new Set(
        dialogues.flatMap(({ greeting }) =>
          greeting.known && greeting.value.code === READY ? fullName(greeting.value.lines.at(-1) ?? '') : [],
        ),
      ),
    ],
    covers: shown.some(({ covers }) => covers),
    mute: dialogues.every(({ connection }) => connection.known && connection.value !== 'open'),
  };
}

/** A greeting begins with the server's name (RFC 5321 §4.3.1); one without a dot says nothing. */
function fullName(greeting: string): readonly string[] {
  const name = (greeting.trim().split(' ', 1)[0] ?? '').toLowerCase().replace(/\.$/, '');
  return name.includes('.') ? [name] : [];
}

/** Without names, an old certificate has its subject. */
function namesIn({ chain: [leaf] }: TlsSession): readonly string[] {
  const { names = [], subject = '' } = leaf ?? {};
  return names.length > 0 ? names : [/CN=([^,\s]+)/.exec(subject)?.[1]?.toLowerCase() ?? ''];
}

/** Names beside the mail host's count too: hosters have many machines of one make. */
function isOurs(name: string, host: string, domain: string): boolean {
  const bare = name.replace(/^\*\./, '');
  const [, ...parent] = host.split('.');
  const beside = host === domain || parent.length < 2 ? host : parent.join('.');
  return [host, domain, beside].some((own) => isUnder(bare, own));
}

function isAlike(one: Introduced, other: Introduced): boolean {
  return (
    [...one.certificates.keys()].some((fingerprint) => other.certificates.has(fingerprint)) ||
    one.greetings.some((name) => other.greetings.includes(name))
  );
}

/** Why what answers at such an address is not judged. */
export function strangersDoubt({ host, address, family }: Endpoint): Doubt {
  return {
    reason: say`${host} leads to another machine at its IPv${family} address ${address}, so what answers there was not judged`,
    cause: OWNERS[family],
  };
}

/** Whether somebody else answers at an address, which is a doubt then: for what would be complained of otherwise. */
export async function isAnothers(endpoint: Endpoint, bench: Ears & Pick<Bench, 'doubt'>): Promise<boolean> {
  const strange = (await strangerAt(endpoint, bench)) !== undefined;
  if (strange) bench.doubt(strangersDoubt(endpoint));
  return strange;
}

export interface ShownAt {
  readonly endpoint: Endpoint;
  /** A session with it: the right certificate shows whose machine it is without asking more. Undefined: it is known. */
  readonly session: Fact<TlsSession> | undefined;
}

/** {@link strangerAt}; where the session shows whose machine it is, no more is asked. */
export async function strangerShownAt({ endpoint, session }: ShownAt, senses: Ears): Promise<Stranger | undefined> {
  if (session === undefined) return undefined;
  const { domain } = senses.target;
  const isKnown =
    session.known &&
    (session.value.covers || namesIn(session.value).some((name) => isOurs(name, endpoint.host, domain)));
  return isKnown ? undefined : strangerAt(endpoint, senses);
}

/** Whether somebody else answers at an address. Where the session shows whose machine it is, no more is asked. */
export async function isStrangers(shown: ShownAt, senses: Ears): Promise<boolean> {
  return (await strangerShownAt(shown, senses)) !== undefined;
}

/** Those that are the mail server's; for the others there is a doubt. */
export async function ownOf<T extends ShownAt>(
  all: readonly T[],
  bench: Ears & Partial<Pick<Bench, 'doubt'>>,
): Promise<readonly T[]> {
  const strange = await Promise.all(all.map((one) => isStrangers(one, bench)));
  for (const [index, one] of all.entries()) if (strange[index] === true) bench.doubt?.(strangersDoubt(one.endpoint));
  return all.filter((_, index) => strange[index] !== true);
}
