/** The TLS sessions that checks judge, which check owns the lack of one, and how sentences name them. */
import { known, unknown, type Fact } from '../../common/fact.ts';
import { say, type Text } from '../../common/say.ts';
import { because } from '../../fixtures/net/causes.ts';
import type { Endpoint, Senses, TlsSession } from '../../fixtures/senses.ts';
import { SERVICES, TLS_SERVICES, type Service, type ServiceName } from '../../common/services.ts';
import type { Bench } from '../words/bench.ts';
import type { Weight } from '../words/card.ts';
import { frontsOf } from './fronts.ts';
import { WEB_OWNER } from './owners.ts';
import { nameOwner, placesOf, whereOwner } from './web.ts';
import { placesText, type PortPlace } from './places.ts';
import { ownOf } from './strangers.ts';
import { webNamesOf } from './web-names.ts';

/**
 * The check that owns the fact that a service can be reached but TLS cannot be established; for the web see
 * {@link WEB_OWNER} and {@link nameOwner}.
 */
const OWNERS: Partial<Record<ServiceName, string>> = {
  smtp: 'smtp.starttls',
  submission: 'smtp.starttls',
  submissions: 'smtp.submission',
  imap: 'imap.starttls',
  imaps: 'imap.reachable',
};

/** The session of every service on every address, asked for by the mail host's name. A missing session is a doubt. */
export async function hostSessions(bench: Bench & Senses): Promise<readonly TlsSession[]> {
  return ofHostSessions(bench, async (session) => known(session));
}

/**
 * What `of` finds out from each of {@link hostSessions}, begun as soon as that session is there, since port 25 keeps
 * strangers waiting. Doubts about sessions come before doubts about what they showed, whichever came up first.
 *
 * @param ahead Asks a sense that itself knows how much of the session it needs, before that is there.
 */
export async function ofHostSessions<T>(
  bench: Bench & Senses,
  of: (session: TlsSession, service: Service, endpoint: Endpoint) => Promise<Fact<T>>,
  ahead?: (service: Service, endpoint: Endpoint) => Promise<unknown>,
): Promise<readonly T[]> {
  const { sure, doubt, target, tls } = bench;
  const endpoints = sure(await target.reachable());
  const asked = TLS_SERVICES.flatMap((service) =>
    endpoints.map(async (endpoint) => {
      void ahead?.(service, endpoint);
      const session = ownedBy(service, await tls.session(service, endpoint));
      return {
        endpoint,
        session,
        found: session.known ? ownedBy(service, await of(session.value, service, endpoint)) : undefined,
      };
    }),
  );
  const all = await ownOf(await Promise.all(asked), bench);
  for (const { session } of all) if (!session.known) doubt(session);
  return knownOf(
    all.flatMap(({ found }) => found ?? []),
    doubt,
  );
}

/**
 * The sessions on port 443 for every other name that people's programs use. A name that leads elsewhere is left to
 * another check; addresses that the operator gave are asked whatever DNS says.
 */
export async function webSessions(bench: Bench & Senses): Promise<readonly TlsSession[]> {
  const { sure, doubt, target, tls, settings } = bench;
  const endpoints = sure(await target.endpoints());
  const names = await webNamesOf(bench);
  if (!names.known) doubt(names);
  const others = (names.known ? names.value : []).filter((name) => endpoints.every(({ host }) => host !== name));
  const asked = others.map(async (name) => {
    const strayed = settings.addresses.length > 0 ? undefined : await straysTo(name, bench);
    if (strayed !== undefined)
      return [
        unknown(
          say`${name} leads to ${strayed}, which is not the mail server, so its certificate was not looked at`,
          whereOwner(name, settings),
        ),
      ];
    const places = await placesOf(name, bench);
    if (!places.known) return [places];
    return Promise.all(
      places.value.map(async ({ endpoint }) => {
        const session = await tls.session(SERVICES.https, endpoint, name);
        return session.known ? session : because(session, nameOwner(name, settings));
      }),
    );
  });
  return knownOf((await Promise.all(asked)).flat(), doubt);
}

/** An address of a name at which something other than the mail server answers. */
async function straysTo(name: string, senses: Senses): Promise<string | undefined> {
  const fronts = await frontsOf(name, senses);
  return fronts.known ? fronts.value.astray[0] : undefined;
}

function ownedBy<T>(service: Service, fact: Fact<T>): Fact<T> {
  return fact.known ? fact : because(fact, OWNERS[service.name] ?? WEB_OWNER);
}

function knownOf<T>(facts: readonly Fact<T>[], doubt: Bench['doubt']): readonly T[] {
  for (const fact of facts) if (!fact.known) doubt(fact);
  return facts.flatMap((fact) => (fact.known ? [fact.value] : []));
}

function portOf({ service }: TlsSession): number {
  return SERVICES[service].port;
}

/** The server's own certificate. */
export function leafOf({ chain }: TlsSession): TlsSession['chain'][number] | undefined {
  return chain[0];
}

export function sessionPlace(session: TlsSession): PortPlace {
  return { host: session.serverName, port: portOf(session), family: session.endpoint.family };
}

/** Equal for sessions that showed one certificate to the same kind of client. */
export function certificateKey(session: TlsSession): string {
  return [session.only ?? '', leafOf(session)?.fingerprint ?? ''].join(' ');
}

/** How bad it is that a certificate is: what the first one shows is everybody's, the second is seen by few. */
export function levelOf([first]: readonly TlsSession[]): Weight {
  return first?.only === undefined ? 'required' : 'recommended';
}

/** `mail.example.org, ports 25, 465 and 993 (IPv4, IPv6)` */
export function sessionsText(sessions: readonly TlsSession[]): Text {
  const places = placesText(sessions.map(sessionPlace));
  const [first] = sessions;
  return first?.only === undefined ? places : say`${places} for clients that take no other key than ${first.only}`;
}

interface TwoCertificates {
  readonly session: TlsSession;
  /** What a client gets that does not take the first certificate's key, where that was asked. */
  readonly second: Fact<TlsSession | undefined>;
}

/**
 * The sessions with the second certificates of the programs that have one (RSA beside ECDSA): only who does not take
 * the first sees it. One address of each port that starts with TLS is asked; the others show what the same programs
 * have.
 */
async function bothSessions(bench: Bench & Senses): Promise<readonly TwoCertificates[]> {
  const [asked] = bench.sure(await bench.target.reachable());
  return ofHostSessions(bench, async (session, service, endpoint) => {
    const isAsked = service.security === 'implicit' && endpoint === asked;
    const second = isAsked ? ownedBy(service, await bench.tls.second(service, endpoint)) : known(undefined);
    return known({ session, second });
  });
}

/** The mail host's sessions and those of the other names, with doubts in that order. */
export async function allSessions(
  bench: Bench & Senses,
): Promise<{ readonly own: readonly TlsSession[]; readonly web: readonly TlsSession[] }> {
  const both = await bothSessions(bench);
  const second = knownOf(
    both.map((one) => one.second),
    bench.doubt,
  );
  const own = [...both.map(({ session }) => session), ...second.flatMap((session) => session ?? [])];
  return { own, web: await webSessions(bench) };
}

/** The mail host's sessions, and other names' with a different certificate: each certificate is judged once. */
export async function everyCertificate(bench: Bench & Senses): Promise<readonly (readonly TlsSession[])[]> {
  const { own, web } = await allSessions(bench);
  const told = new Set(own.map((session) => leafOf(session)?.fingerprint));
  const all = [...own, ...web.filter((session) => !told.has(leafOf(session)?.fingerprint))];
  return [...Map.groupBy(all, shownIn).values()];
}

/** Equal for sessions that showed the same. */
function shownIn({ only, chain, problem }: TlsSession): string {
  return [only ?? '', ...chain.map(({ fingerprint }) => fingerprint), problem ?? ''].join(' ');
}
