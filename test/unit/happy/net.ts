/** The network senses of a healthy server, and what a test says of some of its services instead. */
import { known, unknown, type Unknown } from '../../../common/fact.ts';
import { say } from '../../../common/say.ts';
import { SERVICES, type Service, type ServiceName } from '../../../common/services.ts';
import type { Settings } from '../../../common/settings.ts';
import { CAUSES, closedReason } from '../../../fixtures/net/causes.ts';
import { placeOf } from '../../../fixtures/net/places.ts';
import type {
  Certificate,
  Ehlo,
  Endpoint,
  Http,
  HttpAnswer,
  HttpRequest,
  Imap,
  ImapDialogue,
  Ports,
  PortState,
  Relay,
  RelayTrial,
  Smtp,
  SmtpDialogue,
  SmtpMore,
  SmtpReply,
  Target,
  Tls,
  TlsSession,
  TlsTable,
  Vantage,
} from '../../../fixtures/senses.ts';
import { V4, V6 } from './dns.ts';

const HOST = 'mail.example.org';

export const ENDPOINTS: readonly Endpoint[] = [
  { host: HOST, address: V4, family: 4 },
  { host: HOST, address: V6, family: 6 },
];

/** By service, what is different on all addresses; or by service and address. */
export type Changes<T> =
  Partial<Record<ServiceName, Partial<T>>> | ((service: Service, endpoint: Endpoint) => Partial<T>);

function changesFor<T>(changes: Changes<T>, service: Service, endpoint: Endpoint): Partial<T> {
  return typeof changes === 'function' ? changes(service, endpoint) : (changes[service.name] ?? {});
}

export function targetOf({ domain, mailadm }: Pick<Settings, 'domain' | 'mailadm'>): Target {
  const mailadmHost = mailadm === undefined ? undefined : new URL(mailadm).hostname;
  return {
    domain,
    host: async () => known(HOST),
    endpoints: async () => known(ENDPOINTS),
    reachable: async () => known(ENDPOINTS),
    mailadmHost,
    webNames: async (others) => known([HOST, ...others]),
  };
}

export function vantageOf(): Vantage {
  return { reaches: async () => known(true), ipv6: async () => known(true), inSight: async (places) => places };
}

/** The ports that no other sense talks to are closed, but the web's. */
export function portsOf(changes: Readonly<Record<number, PortState>> = {}): Ports {
  const states: Readonly<Record<number, PortState>> = {
    [SERVICES.http.port]: 'open',
    [SERVICES.https.port]: 'open',
    ...changes,
  };
  return { state: async (_, port) => known(states[port] ?? 'refused') };
}

/** `250 2.1.5 Ok`, read. */
export function reply(text: string): SmtpReply {
  const [, code = '', enhanced] = /^(\d{3})[ -](?:(\d\.\d+\.\d+) )?/.exec(text) ?? [];
  return { code: Number(code), enhanced, lines: [text.slice('250 '.length)], text };
}

/** An answer to EHLO: a line of keywords each, `SIZE 104857600`. */
export function ehlo(name: string, ...keywords: readonly string[]): Ehlo {
  const pairs = keywords.map((line) => [line.split(' ')[0] ?? '', line.split(' ').slice(1).join(' ')]);
  return { name, keywords: Object.fromEntries(pairs) as Record<string, string> };
}

/** Of every service one, trusted, for the mail host and all its names. */
export function certificate(changes: Partial<Certificate> = {}): Certificate {
  return {
    subject: `CN=${HOST}`,
    issuer: "C=US, O=Let's Encrypt, CN=R10",
    names: [HOST, 'autoconfig.example.org', 'autodiscover.example.org', 'mailadm.example.org'],
    validFrom: '2026-10-22T12:00:00.000Z',
    validTo: '2027-01-20T12:00:00.000Z',
    fingerprint: 'a'.repeat(64),
    selfSigned: false,
    der: '30',
    publicKey: '30',
    keyType: 'ec',
    ...changes,
  };
}

export function sessionOf(service: Service, endpoint: Endpoint, serverName = endpoint.host): TlsSession {
  return {
    where: placeOf(endpoint, service.port, serverName),
    serverName,
    endpoint,
    service: service.name,
    version: 'TLSv1.3',
    cipher: 'TLS_AES_256_GCM_SHA384',
    group: 'X25519',
    chain: [certificate()],
    trusted: true,
    problem: undefined,
    covers: true,
  };
}

/** What mailcow's own settings take. */
export const TABLE: TlsTable = {
  versions: ['TLSv1.2', 'TLSv1.3'],
  ciphers: [
    { version: 'TLSv1.3', name: 'TLS_AES_256_GCM_SHA384' },
    { version: 'TLSv1.2', name: 'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384' },
  ],
  groups: ['X25519', 'P-256'],
  dhBits: undefined,
  whole: true,
  unasked: undefined,
};

export function tlsOf(changes: Changes<TlsSession> = {}): Tls {
  return {
    session: async (service, endpoint, name) =>
      known({ ...sessionOf(service, endpoint, name), ...changesFor(changes, service, endpoint) }),
    oldVersion: async () => known(undefined),
    phoneVersion: async () => known('TLSv1.3'),
    second: async () => known(undefined),
    table: async () => known(TABLE),
  };
}

const NOT_HERE = unknown(say`This is not asked on this port`);
const KEYWORDS = ['PIPELINING', 'SIZE 104857600', 'ENHANCEDSTATUSCODES', '8BITMIME', 'SMTPUTF8'];

/** What mailcow's Postfix says. */
export function smtpOf(changes: Changes<SmtpDialogue> = {}): Smtp {
  return {
    dialogue: async (service, endpoint) => ({
      ...postfix(service, endpoint),
      ...changesFor(changes, service, endpoint),
    }),
    more: async () => known(smtpMoreOf()),
  };
}

/** What it says to more than usual, changed. */
export function smtpMoreOf(changes: Partial<SmtpMore> = {}): SmtpMore {
  return {
    forms: RELAY_FORMS.map((form) => relayTrial(form, '454 4.7.1 Relay access denied')),
    hostmaster: known(reply('250 2.1.5 Ok')),
    oversize: known(reply('552 5.3.4 Message size exceeds fixed limit')),
    ...changes,
  };
}

const RELAY_FORMS = ['own sender', 'percent', 'quoted', 'bang', 'route'] as const;

export function relayTrial(form: RelayTrial['form'], text: string): RelayTrial {
  return { form, from: '', to: 'somebody@example.com', reply: known(reply(text)) };
}

function postfix(service: Service, endpoint: Endpoint): SmtpDialogue {
  const implicit = service.security === 'implicit';
  const incoming = service.name === 'smtp';
  const login = incoming ? [] : ['AUTH PLAIN LOGIN'];
  return {
    where: placeOf(endpoint, service.port),
    endpoint,
    service,
    connection: known('open'),
    stuck: undefined,
    greeting: known(reply(`220 ${HOST} ESMTP Postcow`)),
    ehlo: known(implicit ? ehlo(HOST, ...KEYWORDS, ...login) : ehlo(HOST, ...KEYWORDS, 'STARTTLS')),
    mailBeforeTls:
      service.name === 'submission' ? known(reply('530 5.7.0 Must issue a STARTTLS command first')) : NOT_HERE,
    startTls: implicit ? known(undefined) : known(reply('220 2.0.0 Ready to start TLS')),
    clearBytes: known(0),
    session: known(sessionOf(service, endpoint)),
    ehloAfter: implicit ? NOT_HERE : known(ehlo(HOST, ...KEYWORDS, ...login)),
    recipients: {
      foreign: incoming ? known(reply('454 4.7.1 Relay access denied')) : NOT_HERE,
      unknown: incoming ? known(reply('550 5.1.1 User unknown')) : NOT_HERE,
      postmaster: incoming ? known(reply('250 2.1.5 Ok')) : NOT_HERE,
      abuse: incoming ? known(reply('250 2.1.5 Ok')) : NOT_HERE,
      reports: incoming ? { 'postmaster@example.org': known(reply('250 2.1.5 Ok')) } : {},
    },
    sender: incoming ? known({ step: 'RCPT', reply: reply('250 2.1.5 Ok') }) : NOT_HERE,
    verify: incoming ? known({ VRFY: undefined, EXPN: undefined }) : NOT_HERE,
    refusals: [],
    transcript: [`S: 220 ${HOST} ESMTP Postcow`],
  };
}

/**
 * A conversation that did not even begin, as the sense tells it: on every later step the same doubt, with the check
 * that owns it.
 */
export function closedSmtp(
  service: Service,
  endpoint: Endpoint,
  connection: 'refused' | 'silent' | Unknown,
): Partial<SmtpDialogue> {
  const state = typeof connection === 'string' ? known(connection) : connection;
  const { reason, cause = CAUSES[service.name].reach } = closedReason(state, placeOf(endpoint, service.port), service);
  return lostSmtp(unknown(reason, cause), state);
}

/** A conversation in which nothing was learned after the connection, for this reason. */
export function lostSmtp(
  doubt: Unknown,
  connection: SmtpDialogue['connection'] = known('open'),
): Partial<SmtpDialogue> {
  return {
    connection,
    greeting: doubt,
    ehlo: doubt,
    mailBeforeTls: doubt,
    startTls: doubt,
    clearBytes: doubt,
    session: doubt,
    ehloAfter: doubt,
    recipients: { foreign: doubt, unknown: doubt, postmaster: doubt, abuse: doubt, reports: {} },
    sender: doubt,
    verify: doubt,
    transcript: [],
  };
}

/** What a chatmail relay says to what only relays are asked. */
export function relayOf(changes: Partial<Relay> = {}): Relay {
  return {
    behind: async (protocol, endpoint) =>
      known({
        where: placeOf(endpoint, SERVICES.https.port),
        greeting: protocol === 'imap' ? '* OK [CAPABILITY IMAP4rev1] Dovecot ready.' : `220 ${HOST} ESMTP Postfix`,
      }),
    impossibleLogin: async (endpoint) =>
      known({
        where: placeOf(endpoint, SERVICES.imaps.port),
        reply: 'NO [AUTHENTICATIONFAILED] Authentication failed.',
      }),
    receiver: async (endpoint) => known(sessionOf(SERVICES.smtp, endpoint)),
    turn: async ({ host, family }) => known({ where: `${host}:3478 (IPv${family})`, state: 'answers' }),
    mailInClear: async () => known(reply('530 5.7.0 Must issue a STARTTLS command first')),
    ...changes,
  };
}

/** What mailcow's Dovecot says. */
export function imapOf(changes: Changes<ImapDialogue> = {}): Imap {
  return {
    dialogue: async (service, endpoint) => ({
      ...dovecot(service, endpoint),
      ...changesFor(changes, service, endpoint),
    }),
  };
}

function dovecot(service: Service, endpoint: Endpoint): ImapDialogue {
  const implicit = service.security === 'implicit';
  const before = implicit
    ? ['IMAP4REV1', 'ID', 'IDLE', 'AUTH=PLAIN', 'AUTH=LOGIN']
    : ['IMAP4REV1', 'ID', 'IDLE', 'STARTTLS', 'LOGINDISABLED'];
  return {
    where: placeOf(endpoint, service.port),
    endpoint,
    service,
    connection: known('open'),
    stuck: undefined,
    greeting: known('* OK Dovecot ready.'),
    capabilities: known(before),
    startTls: implicit ? known('not offered') : known('ok'),
    clearBytes: known(0),
    session: known(sessionOf(service, endpoint)),
    capabilitiesAfter: implicit ? NOT_HERE : known(['IMAP4REV1', 'ID', 'IDLE', 'AUTH=PLAIN', 'AUTH=LOGIN']),
    transcript: ['S: * OK Dovecot ready.'],
  };
}

/** What time it is, by the web server and by this machine. */
const DATE = 'Sun, 22 Nov 2026 12:00:00 GMT';

/**
 * A web server that answers what a test says; where that says nothing, 404 over https and the way to https over http.
 */
export function httpOf(
  answers: (request: HttpRequest) => Partial<HttpAnswer> | Unknown | undefined = () => undefined,
): Http {
  return {
    fetch: async (request) => {
      const said = answers(request);
      if (said !== undefined && 'known' in said) return said;
      const url = `${request.scheme}://${request.host}${request.path}`;
      const usual: Pick<HttpAnswer, 'status' | 'headers'> =
        request.scheme === 'http'
          ? { status: 301, headers: { date: DATE, location: url.replace('http:', 'https:') } }
          : { status: 404, headers: { date: DATE } };
      return known({
        url,
        address: request.endpoint?.address ?? V4,
        body: '',
        truncated: false,
        receivedAt: Date.parse(DATE),
        ...usual,
        ...said,
      });
    },
  };
}
