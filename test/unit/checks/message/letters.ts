/**
 * Messages and DNS for the tests of `mailproof message`: a message as it arrives at a second provider, signed with a
 * key of the tests' own.
 */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import type { DnsAnswer, Dns, RecordData, RecordType } from '../../../../fixtures/dns/types.ts';
import { known, unknown } from '../../../../common/fact.ts';
import { say } from '../../../../common/say.ts';

const BITS = 2048;
const [ours, foreign] = [
  generateKeyPairSync('rsa', { modulusLength: BITS }),
  generateKeyPairSync('rsa', { modulusLength: BITS }),
];

function recordOf(key: KeyObject): string {
  return `v=DKIM1;k=rsa;t=s;s=email;p=${key.export({ type: 'spki', format: 'der' }).toString('base64')}`;
}

export const SERVER = '24.48.100.24';
export const RECORDS: Readonly<Record<string, string>> = {
  'TXT dkim._domainkey.example.org': recordOf(ours.publicKey),
  'TXT example.org': `v=spf1 ip4:${SERVER} -all`,
  'TXT _dmarc.example.org': 'v=DMARC1;p=quarantine;rua=mailto:postmaster@example.org',
};

/** A world of DNS that knows these records; a name whose record is `silence` gets no answer. */
export function dnsOf(records: Readonly<Record<string, string | undefined>>): Dns {
  const ask = async <T extends RecordType>(name: string, type: T) => {
    const value = records[`${type} ${name}`];
    if (value === 'silence') return unknown(say`${name} could not be asked for`);
    const data =
      value === undefined ? [] : [(type === 'TXT' ? { strings: [value], text: value } : value) as RecordData[T]];
    const answer: DnsAnswer<T> = {
      name,
      type,
      outcome: value === undefined ? 'nodata' : 'records',
      records: data,
      aliases: [],
      authenticated: false,
      ttl: 300,
      source: 'test',
    };
    return known(answer);
  };
  return { ask, resolvers: ['test'] } as unknown as Dns;
}

/** Delta Chat's shape. */
export const CHAT = [
  'From: <alice@example.org>',
  'To: "hidden-recipients": ;',
  'Subject: [...]',
  'Date: Sun, 22 Nov 2026 10:00:00 +0000',
  'Message-ID: <1@example.org>',
  'Chat-Version: 1.0',
  'MIME-Version: 1.0',
  'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted";',
  ' boundary="b1"',
  '',
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

const SUBMISSION =
  'Received: from [127.0.0.1] (localhost [127.0.0.1]) by localhost (Mailerdaemon) with ESMTPSA id 799F;\r\n\tSun, 22 Nov 2026 10:00:01 +0000 (UTC)\r\n';
const ARRIVAL = [
  'Return-Path: <alice@example.org>',
  'Delivered-To: peer@provider.net',
  'Received: from mail.provider.net by mail.provider.net with LMTP id u5n for <peer@provider.net>; Sun, 22 Nov 2026 10:00:03 +0000',
  `Received: from mail.example.org (mail.example.org [${SERVER}])`,
  '\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))',
  '\tby mail.provider.net (Postfix) with ESMTPS id B11E; Sun, 22 Nov 2026 10:00:02 +0000 (UTC)',
  '',
].join('\r\n');

export interface Making {
  readonly message?: string;
  /** What the sender's server adds before it signs: the line of the submission, unless told. */
  readonly submission?: string;
  /** What the receiver adds on top. */
  readonly arrival?: string;
  readonly key?: 'ours' | 'foreign' | 'none';
  readonly signingDomain?: string;
}

/** A message as it arrives. */
export async function delivered({
  message = CHAT,
  submission = SUBMISSION,
  arrival = ARRIVAL,
  key = 'ours',
  signingDomain = 'example.org',
}: Making = {}): Promise<string> {
  const sent = submission + message;
  if (key === 'none') return arrival + sent;
  const privateKey = (key === 'ours' ? ours : foreign).privateKey.export({ type: 'pkcs8', format: 'pem' });
  const signer = { signingDomain, selector: 'dkim', privateKey: privateKey.toString() };
  const { signatures } = await dkimSign(Buffer.from(sent, 'latin1'), {
    ...signer,
    canonicalization: 'relaxed/relaxed',
    signTime: new Date('2026-11-22T10:00:01Z'),
    signatureData: [signer],
  });
  return arrival + signatures + sent;
}
