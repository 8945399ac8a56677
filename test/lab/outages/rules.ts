/**
 * The rules by which every way of one service to fail has one verdict: service × what it does × over which families ×
 * from where it is looked at. What the table holds, what cannot occur, and what is equal by rule follows from here and
 * from nowhere else.
 */
import { SERVICES, type Service, type ServiceName } from '../../../common/services.ts';
import type { Ring } from '../fault.ts';

export const SERVICE_NAMES = Object.keys(SERVICES) as readonly ServiceName[];

/** What people see of a service that fails, with the words of the table. */
export const MANNERS = {
  refused: 'refuses connections',
  dropped: 'is silent: what comes in is dropped',
  mute: 'takes connections and says nothing',
  stops: 'begins to answer and stops',
  closes: 'closes connections at once',
  'not now': 'says "not now" for ever',
  'TLS stalls': 'goes no further than the start of TLS',
} as const;
export type Manner = keyof typeof MANNERS;
export const MANNER_NAMES = Object.keys(MANNERS) as readonly Manner[];

/** Over which families it does so; over the other it works. */
export const REACHES = { IPv4: [4], IPv6: [6], both: [4, 6] } as const;
export type Reach = keyof typeof REACHES;
export const REACH_NAMES = Object.keys(REACHES) as readonly Reach[];

/** From where it is looked at. */
export const PLACES = {
  anywhere: 'a place that sees everything',
  'no IPv6': 'a place without IPv6',
  'no port 25': 'a place whose provider blocks port 25',
} as const;
export type OutagePlace = keyof typeof PLACES;
export const PLACE_NAMES = Object.keys(PLACES) as readonly OutagePlace[];

export interface Cell {
  readonly service: ServiceName;
  readonly manner: Manner;
  readonly reach: Reach;
  readonly place: OutagePlace;
}

/** Why a service cannot fail so; undefined where it can. */
export function impossible({ service, manner }: Pick<Cell, 'service' | 'manner'>): string | undefined {
  return manner === 'TLS stalls' && SERVICES[service].security === 'none' ? 'There is no TLS on port 80.' : undefined;
}

/** Words for "not now", by protocol: RFC 5321 §3.8, RFC 9051 §7.1.5. */
const NOT_NOW = {
  smtp: 'says 421 4.3.2 The service is shutting down at greeting',
  imap: 'says * BYE The service is shutting down at greeting',
  http: 'status 503',
} as const;

/** The first question after TLS, or after the greeting where the service starts without. */
const FIRST_QUESTION = { smtp: 'EHLO', imap: 'CAPABILITY' } as const;

/** What stands in the service's place (test/lab/hostile); undefined where nobody does. */
export function behaviourFor(name: ServiceName, manner: Manner): string | undefined {
  const { protocol, security }: Service = SERVICES[name];
  const inTls = security === 'implicit';
  switch (manner) {
    case 'refused':
    case 'dropped':
      return undefined;
    case 'closes':
      return 'close';
    case 'not now':
      return NOT_NOW[protocol];
    case 'mute':
      // With TLS from the first byte it comes about, and nothing after it; else it is "TLS stalls".
      if (!inTls) return 'silence';
      return protocol === 'http' ? 'silence at answer' : 'silence at greeting';
    case 'stops':
      if (protocol === 'http') return 'slow body';
      return `silence at ${FIRST_QUESTION[protocol]}${inTls ? ' in TLS' : ''}`;
    case 'TLS stalls':
      return inTls ? 'silence' : 'silence at handshake';
  }
}

/** Who says that a service does not work. */
const OWNERS: Readonly<Record<ServiceName, Readonly<Record<string, Ring>>>> = {
  smtp: { 'smtp.reachable': { verdict: 'fail' } },
  submissions: { 'smtp.submission': { verdict: 'fail' } },
  // Port 465 does instead.
  submission: { 'smtp.submission': { verdict: 'warn' } },
  imap: { 'imap.reachable': { verdict: 'fail' } },
  imaps: { 'imap.reachable': { verdict: 'fail' } },
  http: { 'http.acme': { verdict: 'warn' } },
  https: { 'http.interface': { verdict: 'fail' } },
};

/** Who says that TLS does not come about by STARTTLS, whatever else works over the other family. */
const STARTTLS_OWNERS: Readonly<Partial<Record<ServiceName, string>>> = {
  smtp: 'smtp.starttls',
  submission: 'smtp.starttls',
  imap: 'imap.starttls',
};

/** Which checks ring, and how; no other does. What is inconclusive is named where a doubt is the whole answer. */
export function expected({ service, manner, reach, place }: Cell): Readonly<Record<string, Ring>> {
  if (place === 'no port 25' && service === 'smtp') return { 'smtp.reachable': { verdict: 'inconclusive' } };
  if (place === 'no IPv6' && reach === 'IPv6') return { 'dns.ipv6': { verdict: 'inconclusive' } };
  const startTls = manner === 'TLS stalls' ? STARTTLS_OWNERS[service] : undefined;
  if (startTls !== undefined) return { [startTls]: { verdict: 'fail' } };
  if (manner === 'not now') return notNow(service);
  if (reach === 'IPv6') return { 'dns.ipv6': { verdict: 'fail' } };
  return OWNERS[service];
}

/** Whoever answers is judged by the answer, over each family by itself. */
function notNow(service: ServiceName): Readonly<Record<string, Ring>> {
  // An IMAP server may say BYE to one client alone, and there is no code to tell.
  if (SERVICES[service].protocol === 'imap') return { 'imap.reachable': { verdict: 'inconclusive' } };
  if (service === 'http') return { 'http.acme': { verdict: 'warn' }, 'http.redirect': { verdict: 'warn' } };
  return OWNERS[service];
}

/**
 * Why the verdict of a cell is that of another, so that it needs no run of its own each time; undefined where it needs
 * one. The whole table, these cells too, runs on a schedule: `npm run test:outages`.
 */
export function equalByRule({ service, manner, reach, place }: Cell): string | undefined {
  if (place === 'no IPv6') {
    if (reach === 'IPv6')
      return service === 'imaps' && manner === 'mute'
        ? undefined
        : 'What only IPv6 shows cannot be seen without it, whatever it is.';
    return reach === 'both' && manner === 'closes' ? undefined : 'Without IPv6 a server is what it is over IPv4.';
  }
  if (place === 'no port 25') {
    if (service === 'smtp')
      return manner === 'mute' && reach === 'both'
        ? undefined
        : 'What happens on a port that is blocked here cannot be seen, whatever it is.';
    return reach === 'both' && manner === 'closes'
      ? undefined
      : 'A blocked port 25 changes nothing of what other ports show.';
  }
  if (reach === 'both')
    return manner === 'mute' || manner === 'refused'
      ? undefined
      : 'Each address is judged by itself: over both families is as over IPv4.';
  return undefined;
}
