/** Mailboxes of a healthy server, and messages that arrive in them. */
import { known, type Fact } from '../../../common/fact.ts';
import { say } from '../../../common/say.ts';
import { V4 } from './dns.ts';
import type { Trials } from '../../../fixtures/mail/trials-types.ts';
import type {
  Arrival,
  Authentication,
  Creation,
  Delivery,
  Mail,
  MailRoute,
  Sent,
  ServerMetadata,
} from '../../../fixtures/mail/types.ts';

const ADDRESS = 'monitor@example.org';
const PEER = 'peer@example.net';
const MEGABYTE = 1_000_000;

const BODY = [
  '--b1',
  'Content-Type: application/pgp-encrypted',
  '',
  'Version: 1',
  '',
  '--b1',
  'Content-Type: application/octet-stream; name="encrypted.asc"',
  '',
  '-----BEGIN PGP MESSAGE-----',
  '',
  'wcBMA0',
  '-----END PGP MESSAGE-----',
  '--b1--',
  '',
].join('\r\n');

const SUBMITTED =
  'Received: from [127.0.0.1] (localhost [127.0.0.1]) by localhost (Mailerdaemon) with ESMTPSA id 799F; Sun, 22 Nov 2026 11:59:58 +0000';

/** What servers add on top: one that has the mailbox itself, or the one that hands it on to another. */
const ON_THE_WAY: Readonly<Record<MailRoute, readonly string[]>> = {
  self: [
    `Return-Path: <${ADDRESS}>`,
    `Received: from mail.example.org by mail.example.org with LMTP id u5n for <${ADDRESS}>; Sun, 22 Nov 2026 11:59:59 +0000`,
    SUBMITTED,
  ],
  outbound: [
    `Return-Path: <${ADDRESS}>`,
    `Received: from mail.example.org (mail.example.org [${V4}]) by mx.example.net (Postfix) with ESMTPS id B11E for <${PEER}>; Sun, 22 Nov 2026 11:59:59 +0000`,
    SUBMITTED,
  ],
  inbound: [
    `Return-Path: <${PEER}>`,
    `Received: from mx.example.net (mx.example.net [198.51.100.25]) by mail.example.org (Postcow) with ESMTPS id 4b1 for <${ADDRESS}>; Sun, 22 Nov 2026 11:59:59 +0000`,
  ],
};

function rawOf({ from, to }: Pick<Sent, 'from' | 'to'>): string {
  return [
    `From: <${from}>`,
    `To: <${to}>`,
    'Subject: [...]',
    'Date: Sun, 22 Nov 2026 11:59:58 +0000',
    'Message-ID: <mailproof-1@example.org>',
    'Chat-Version: 1.0',
    'MIME-Version: 1.0',
    'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary="b1"',
    '',
    BODY,
  ].join('\r\n');
}

/** With an account that was given, and neither token nor peer. */
export function happyMail(): Mail {
  return {
    missing: (what) => (what === 'account' ? undefined : say`There is no ${what}`),
    account: async () => known({ address: ADDRESS, origin: 'given' }),
    given: () => ADDRESS,
    tokenShape: () => 'xxxxx_xxx',
    linkShape: () => 'DCACCOUNT:https://mailadm.example.org/new_email?t=xxxxx_xxx&n=oneweek',
    creation: async () => creationOf(),
    login: loggedIn,
    createdLogin: loggedIn,
    capabilities: async () => known(['IMAP4REV1', 'IDLE', 'MOVE', 'QUOTA']),
    metadata: async () => known(metadataOf()),
    quota: async () => known({ used: MEGABYTE, limit: 1000 * MEGABYTE }),
    delivery: async (route) => deliveryOf({}, route),
    latencies: async () => known([arrivalOf({ seconds: 0.5 }), arrivalOf({ seconds: 0.7 })]),
    stranger: async () => strangerOf(),
    unwelcome: async (what) =>
      known({
        accepted: false,
        reply:
          what === 'unsigned' ? '554 5.7.1 No DKIM signature found' : '523 Encryption Needed: Invalid Unencrypted Mail',
      }),
    impostor: async () => impostorOf(),
    forgery: async () => known({ accepted: false, reply: '553 5.7.1 Sender address rejected: not owned by user' }),
    authenticate: async () => authenticationOf(),
    reports: async () => known([]),
    leftovers: () => [],
    close: async () => undefined,
  };
}

/** What is tried with the account: a good server does nothing wrong. */
export function happyTrials(): Trials {
  return {
    sessions: async (count) => known({ open: count }),
    relayed: async () => deliveryOf({ arrived: known(undefined) }, 'outbound'),
  };
}

/** What a relay says of itself over METADATA, told otherwise. */
export function metadataOf(changes: Partial<ServerMetadata> = {}): ServerMetadata {
  return {
    entries: {
      '/shared/vendor/deltachat/turn': 'example.org:3478:1795600000:***',
      '/shared/vendor/deltachat/irohrelay': 'https://example.org',
    },
    refused: {},
    ...changes,
  };
}

async function loggedIn(): ReturnType<Mail['login']> {
  return known({ result: 'ok', seconds: 0.1, attempts: 1 });
}

/** mailadm's answer to the token: an account, unless told otherwise. */
export function creationOf(changes: Partial<Creation> = {}): Fact<Creation> {
  const account = { address: 'tmp.abcde@example.org', expiry: '1w', seconds: 604_800 };
  return known({ status: 200, reason: '', contentType: 'application/json', account, took: 0.3, ...changes });
}

/** An answer of mailadm without an account. */
export function refusedCreation(status: number, reason: string): Fact<Creation> {
  return known({ status, reason, contentType: 'application/json', took: 0.3 });
}

/** A message from outside in the account's own name, and what the server wrote on top of it. */
export function strangerOf(
  mark = 'Authentication-Results: mail.example.org; dmarc=fail header.from=example.org',
  folder = 'INBOX',
): Delivery {
  const { arrived } = deliveryOf({}, 'inbound');
  const raw = arrived.known ? (arrived.value?.raw ?? '') : '';
  const forged = raw.replace(`From: <${PEER}>`, `From: <${ADDRESS}>`);
  return deliveryOf({ arrival: { raw: mark === '' ? forged : `${mark}\r\n${forged}`, folder } }, 'inbound');
}

/** A message in the account's own name that mailproof brought to port 25, and what the server wrote on top of it. */
export function impostorOf(
  mark = 'Authentication-Results: mail.example.org; spf=fail smtp.mailfrom=monitor@example.org; dmarc=fail',
  address = '24.48.100.77',
): Delivery {
  const received = `Received: from [${address}] (unknown [${address}]) by mail.example.org (Postcow) with ESMTPS id 4b2 for <${ADDRESS}>; Sun, 22 Nov 2026 11:59:59 +0000`;
  const raw = [...(mark === '' ? [] : [mark]), received, rawOf({ from: ADDRESS, to: ADDRESS })].join('\r\n');
  return deliveryOf({ arrival: { raw } });
}

/** How a message to itself arrives: whole and at once, in INBOX. */
export function arrivalOf(changes: Partial<Arrival> = {}): Arrival {
  const { arrived } = deliveryOf({ arrival: changes });
  if (!arrived.known || arrived.value === undefined) throw new Error('It arrives.');
  return arrived.value;
}

/** A message that arrived, whole and at once, in INBOX. */
export function deliveryOf(
  changes: Partial<Delivery> & { readonly arrival?: Partial<Arrival> } = {},
  route: MailRoute = 'self',
): Delivery {
  const { arrival, ...told } = changes;
  const ends = { from: route === 'inbound' ? PEER : ADDRESS, to: route === 'outbound' ? PEER : ADDRESS };
  const raw = rawOf(ends);
  return {
    route,
    sent: known({
      ...ends,
      raw,
      messageId: '<mailproof-1@example.org>',
      reply: '250 2.0.0 Ok: queued as 4b1',
      service: 'submissions',
      helo: 'mailproof.invalid',
      clientAddress: '192.0.2.7',
    }),
    arrived: known({
      folder: 'INBOX',
      raw: [...ON_THE_WAY[route], raw].join('\r\n'),
      seconds: 0.5,
      pushed: true,
      ...arrival,
    }),
    ...told,
  };
}

/** The domain's own valid signature, and DMARC that passes by it. */
export function authenticationOf(changes: Partial<Authentication> = {}): Fact<Authentication> {
  return known({
    signatures: [
      { domain: 'example.org', selector: 'dkim', result: 'pass', comment: '', flaw: undefined, aligned: true },
    ],
    dmarc: { result: 'pass', policy: 'quarantine', comment: '' },
    ...changes,
  });
}
