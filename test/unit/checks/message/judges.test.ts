import { describe, expect, test } from 'vitest';
import type { Judged } from '../../judged.ts';
import { judgedAll, type World } from './court.ts';
import { CHAT, delivered, RECORDS, SERVER, type Making } from './letters.ts';

const HEALTHY = {
  bounce: 'exempt',
  signature: 'pass',
  spf: 'pass',
  dmarc: 'pass',
  arc: 'pass',
  hops: 'pass',
  privacy: 'pass',
  shape: 'pass',
  spam: 'inconclusive',
};

/** The verdicts, and all words of the checks that differ from the healthy message's. */
async function told(making: Making, changed: (raw: string) => string = (raw) => raw, world: World = {}) {
  const result = await judgedAll(changed(await delivered(making)), world);
  const verdicts = Object.fromEntries(Object.entries(result).map(([id, { verdict }]) => [id, verdict]));
  return { result, verdicts };
}

test('a healthy message passes everything', async () => {
  expect((await told({})).verdicts).toEqual(HEALTHY);
});

test('a healthy message passes with bare line feeds too', async () => {
  expect((await told({}, (raw) => raw.replaceAll('\r\n', '\n'))).verdicts).toEqual(HEALTHY);
});

/** A list's server hands on what came to it, under an envelope sender of its own. */
const LIST_HOP =
  'Return-Path: <chat-bounces@lists.example.com>\r\nReceived: from lists.example.com (lists.example.com [62.138.40.80]) by mx.last.net with ESMTPS; Sun, 22 Nov 2026 10:00:05 +0000\r\n';

describe('the signature', () => {
  test.each<[string, Making, (raw: string) => string, World, Judged['verdict'], string]>([
    ['missing', { key: 'none' }, (raw) => raw, {}, 'fail', 'carries no DKIM signature'],
    [
      'of another key',
      { key: 'foreign' },
      (raw) => raw,
      {},
      'fail',
      'does not fit the key at dkim._domainkey.example.org',
    ],
    [
      'of another domain',
      { signingDomain: 'relay.example.com' },
      (raw) => raw,
      { records: { 'TXT dkim._domainkey.relay.example.com': RECORDS['TXT dkim._domainkey.example.org'] } },
      'fail',
      'signed by relay.example.com, but not by example.org',
    ],
    [
      'over a body that was changed',
      {},
      (raw) => `${raw}-- \r\nScanned by a virus scanner\r\n`,
      {},
      'fail',
      'text of the message was changed after example.org signed it',
    ],
    [
      'over a body that a list changed',
      {},
      (raw) => `${LIST_HOP}List-Id: Chat <chat.lists.example.com>\r\n${raw}footer\r\n`,
      {},
      'fail',
      'by the mailing list chat.lists.example.com',
    ],
    [
      'without a key, soon after',
      {},
      (raw) => raw,
      { records: { 'TXT dkim._domainkey.example.org': undefined } },
      'fail',
      'may have been replaced since the message was delivered',
    ],
    [
      'without a key, a month later',
      {},
      (raw) => raw,
      { records: { 'TXT dkim._domainkey.example.org': undefined }, now: '2026-12-24T00:00:00Z' },
      'inconclusive',
      'There is no key at dkim._domainkey.example.org any more',
    ],
    [
      'with a revoked key',
      {},
      (raw) => raw,
      { records: { 'TXT dkim._domainkey.example.org': 'v=DKIM1;p=' } },
      'fail',
      'cannot be used',
    ],
    [
      'with a key in test mode',
      {},
      (raw) => raw,
      {
        records: {
          'TXT dkim._domainkey.example.org': RECORDS['TXT dkim._domainkey.example.org']?.replace('t=s', 't=y'),
        },
      },
      'warn',
      'test mode',
    ],
    [
      'while DNS is silent',
      {},
      (raw) => raw,
      { records: { 'TXT dkim._domainkey.example.org': 'silence' } },
      'inconclusive',
      'could not be asked for',
    ],
    [
      'that the receiver verified, in a file that was changed',
      {},
      (raw) => `Authentication-Results: mail.provider.net; dkim=pass header.d=example.org\r\n${raw}changed\r\n`,
      {},
      'inconclusive',
      'mail.provider.net found the signature of example.org valid',
    ],
  ])('%s', async (_, making, changed, world, verdict, says) => {
    // What a list changed came from the list's server, and SPF of that is no matter of the signature's.
    const others = changed('').startsWith(LIST_HOP) ? ['spf', 'dmarc', 'spam'] : ['spam'];
    const { verdicts, result } = await told(making, changed, world);
    expect(verdicts).toEqual({
      ...HEALTHY,
      signature: verdict,
      ...Object.fromEntries(others.map((id) => [id, verdicts[id]])),
    });
    expect(result['signature']?.words).toContain(says);
  });

  test('is not believed to have been verified because the sender wrote so', async () => {
    const { verdicts } = await told({
      key: 'none',
      submission:
        'Received: from x by mail.example.org; Sun, 22 Nov 2026 10:00:01 +0000\r\nAuthentication-Results: mail.provider.net; dkim=pass header.d=example.org\r\n',
    });
    expect(verdicts['signature']).toBe('fail');
  });

  test('that expires is judged as of the arrival', async () => {
    expect((await told({}, (raw) => raw, { now: '2030-01-01T00:00:00Z' })).verdicts['signature']).toBe('pass');
  });
});

describe('SPF and DMARC', () => {
  test.each([
    ['v=spf1 ip4:24.48.100.25 -all', 'fail', 'which SPF does not let send for example.org'],
    ['v=spf1 ip4:24.48.100.25 ~all', 'warn', 'softfail'],
    ['v=spf1 banana -all', 'fail', 'cannot evaluate'],
    ['not SPF', 'warn', 'has no SPF record'],
    ['silence', 'inconclusive', 'could not be asked for'],
  ])('with the record %j', async (record, verdict, says) => {
    const { verdicts, result } = await told({}, (raw) => raw, { records: { 'TXT example.org': record } });
    expect(verdicts).toEqual({ ...HEALTHY, spf: verdict });
    expect(result['spf']?.words).toContain(says);
  });

  test('of a message without a signature, from an address that SPF does not know: DMARC fails', async () => {
    const { verdicts, result } = await told({ key: 'none' }, (raw) => raw.replace(SERVER, '24.48.100.99'));
    expect(verdicts).toEqual({ ...HEALTHY, signature: 'fail', spf: 'fail', dmarc: 'fail' });
    expect(result['dmarc']?.words).toContain('neither DKIM nor SPF passes');
    expect(result['dmarc']?.words).toContain('the policy of example.org is "quarantine"');
  });

  test('where the missing half is not known, DMARC is not either', async () => {
    const { verdicts, result } = await told({ key: 'none' }, (raw) => raw, {
      records: { 'TXT example.org': 'silence' },
    });
    expect(verdicts['dmarc']).toBe('inconclusive');
    expect(result['dmarc']?.cause).toBe('message.spf');
  });

  test('without a DMARC record', async () => {
    expect((await told({}, (raw) => raw, { records: { 'TXT _dmarc.example.org': undefined } })).verdicts).toEqual({
      ...HEALTHY,
      dmarc: 'warn',
    });
  });

  test("of a forwarded message: SPF is the forwarder's", async () => {
    const forward =
      'Received: from out.forwarder.example.net (out.forwarder.example.net [62.138.40.80]) by mx.last.net with ESMTPS; Sun, 22 Nov 2026 10:00:05 +0000\r\n';
    const { verdicts, result } = await told({}, (raw) => forward + raw);
    expect(verdicts).toEqual({ ...HEALTHY, spf: 'warn' });
    expect(result['spf']?.words).toContain('62.138.40.80');
    expect(result['spf']?.words).toContain('by way of out.forwarder.example.net');
  });

  test('of a message that a user of the same server sent', async () => {
    const arrival =
      'Return-Path: <alice@example.org>\r\nReceived: from mail.example.org by mail.example.org with LMTP id 1; Sun, 22 Nov 2026 10:00:02 +0000\r\n';
    expect((await told({ arrival })).verdicts).toEqual({ ...HEALTHY, spf: 'exempt' });
  });

  test('of a message without any Received line', async () => {
    const { verdicts } = await told({ arrival: '', submission: '' });
    expect(verdicts).toEqual({ ...HEALTHY, spf: 'inconclusive', hops: 'inconclusive', privacy: 'inconclusive' });
  });

  test('of a bounce go by the name of the host', async () => {
    const { verdicts } = await told({}, (raw) => raw.replace('Return-Path: <alice@example.org>', 'Return-Path: <>'), {
      records: { 'TXT mail.example.org': `v=spf1 ip4:${SERVER} -all` },
    });
    expect(verdicts).toEqual(HEALTHY);
  });
});

describe('the way', () => {
  test('a server that held the message is named', async () => {
    const { verdicts, result } = await told({}, (raw) =>
      raw.replace('10:00:02', '10:15:02').replace('10:00:03', '10:15:03'),
    );
    expect(verdicts).toEqual({ ...HEALTHY, hops: 'warn' });
    expect(result['hops']?.words).toContain(
      'localhost had the message for 15 min 1 s before mail.provider.net took it',
    );
    expect(result['hops']?.words).toContain('mailq');
  });

  test('a clock that is wrong is told and is no delay', async () => {
    const { verdicts, result } = await told({}, (raw) => raw.replace('10:00:02', '10:10:00'));
    expect(verdicts).toEqual(HEALTHY);
    expect(result['hops']?.words).toContain('The clock of mail.provider.net is 9 min 59 s ahead of');
  });
});

describe('what the header gives away', () => {
  test.each([
    [
      'an address',
      'Received: from laptop.local (p5790.dip.example.net [91.64.20.10]) (Authenticated sender: alice@example.org) by mail.example.org (Postcow) with ESMTPSA id 1; Sun, 22 Nov 2026 10:00:01 +0000\r\n',
      'warn',
      ['91.64.20.10', 'laptop.local'],
    ],
    [
      'a login',
      'Received: from [127.0.0.1] (localhost [127.0.0.1]) (Authenticated sender: secretlogin) by mail.example.org with ESMTPSA id 1; Sun, 22 Nov 2026 10:00:01 +0000\r\n',
      'warn',
      ['secretlogin'],
    ],
    [
      'a device on the same network',
      'Received: from alices-phone (unknown [192.168.1.9]) by mail.example.org with ESMTPSA id 1; Sun, 22 Nov 2026 10:00:01 +0000\r\n',
      'pass',
      ['alices-phone'],
    ],
    [
      'a field of a webmail program',
      'X-Originating-IP: [91.64.20.10]\r\n',
      'warn',
      ['X-Originating-IP', '91.64.20.10'],
    ],
    ['hidden recipients', 'Bcc: eve@example.org\r\n', 'warn', ['hidden recipients']],
    [
      'nothing: a login that is the address',
      'Received: from [127.0.0.1] (localhost [127.0.0.1]) (Authenticated sender: alice@example.org) by mail.example.org with ESMTPSA id 1; Sun, 22 Nov 2026 10:00:01 +0000\r\n',
      'pass',
      [],
    ],
    [
      'nothing: another server of the same operator',
      'Received: from web.example.org (web.example.org [24.48.100.30]) by mail.example.org with ESMTP id 1; Sun, 22 Nov 2026 10:00:01 +0000\r\n',
      'pass',
      [],
    ],
  ])('%s', async (_, submission, verdict, says) => {
    const { verdicts, result } = await told({ submission });
    expect(verdicts).toEqual({ ...HEALTHY, privacy: verdict });
    for (const words of says) expect(result['privacy']?.words).toContain(words);
    if (says.length === 0) expect(result['privacy']?.words).toBe('');
  });
});

function change(from: string | RegExp, to: string): string {
  return CHAT.replace(from, to);
}

describe('the form', () => {
  test.each([
    ['no Date', change(/Date: .*\r\n/, ''), 'fail', 'no Date'],
    ['a Date that cannot be read', change(/Date: .*/, 'Date: now'), 'warn', 'cannot be read'],
    ['a Date of tomorrow', change('22 Nov 2026', '24 Nov 2026'), 'warn', '48 h later'],
    ['no Message-ID', change(/Message-ID: .*\r\n/, ''), 'warn', 'no Message-ID'],
    ['a Message-ID without brackets', change('<1@example.org>', '1@example.org'), 'warn', 'does not have the form'],
    ['two subjects', change('Subject: [...]', 'Subject: [...]\r\nSubject: x'), 'warn', '2 Subject fields'],
    ['a long line', change('wcBMA0', 'w'.repeat(999)), 'warn', 'more than 998 characters'],
    [
      'an encrypted message in one part',
      change(/--b1\r\nContent-Type: application\/pgp-encrypted\r\n\r\nVersion: 1\r\n\r\n/, ''),
      'fail',
      'has two parts',
    ],
    ['an encrypted message that is cut off', change('-----END PGP MESSAGE-----', ''), 'fail', 'cut off'],
    [
      'an encrypted message that was wrapped anew',
      change('multipart/encrypted', 'multipart/mixed'),
      'fail',
      'multipart/mixed',
    ],
    ['a subject that can be read', change('[...]', 'Meeting at noon'), 'pass', 'Meeting at noon'],
    [
      'a message of Delta Chat in clear',
      change(/Content-Type: multipart[^]*/, 'Content-Type: text/plain\r\n\r\nhello\r\n'),
      'pass',
      '',
    ],
  ])('%s', async (_, message, verdict, says) => {
    const { verdicts, result } = await told({ message });
    expect(verdicts).toEqual({ ...HEALTHY, shape: verdict });
    expect(result['shape']?.words).toContain(says);
  });

  test('two authors of two domains leave open what DMARC is about', async () => {
    const { verdicts, result } = await told({
      message: change('From: <alice@example.org>', 'From: <alice@example.org>, <bob@example.com>'),
    });
    expect(verdicts).toEqual({ ...HEALTHY, signature: 'inconclusive', dmarc: 'inconclusive', shape: 'warn' });
    expect(result['dmarc']?.cause).toBe('message.shape');
  });

  test('two From fields fail', async () => {
    expect((await told({ message: change('From: ', 'From: <eve@example.org>\r\nFrom: ') })).verdicts['shape']).toBe(
      'fail',
    );
  });
});

describe('what the receiver wrote', () => {
  test.each([
    ['X-Spam-Flag: YES', 'fail', 'X-Spam-Flag'],
    ['X-Spam-Flag: NO', 'pass', ''],
    [
      'X-Spam-Status: Yes, score=7.1 required=5.0 tests=BAYES_99=3.5,\r\n\tURIBL_BLACK=1.7,DKIM_VALID=-0.1 autolearn=no',
      'fail',
      'mostly for BAYES_99 (3.5), URIBL_BLACK (1.7)',
    ],
    ['X-Spam-Status: No, score=0.5 required=5.0 tests=NONE', 'pass', ''],
    [
      'X-Spamd-Result: default: True [16.20 / 15.00];\r\n\tNEURAL_SPAM(4.00)[0.9];\r\n\tR_SPF_ALLOW(-0.20)[+mx];\r\n\tRBL_ZEN(7.00)[24.48.100.24:from]',
      'fail',
      'RBL_ZEN (7), NEURAL_SPAM (4)',
    ],
    ['X-Spamd-Result: default: False [1.20 / 15.00]; ARC_NA(0.00)[]', 'pass', ''],
    ['X-Rspamd-Action: add header', 'fail', 'X-Rspamd-Action'],
    ['X-MS-Exchange-Organization-SCL: 5', 'fail', 'a score of 5'],
    ['X-Forefront-Antispam-Report: CIP:24.48.100.24;CTRY:DE;LANG:en;SCL:1;SFV:NSPM;CAT:NONE;', 'pass', ''],
    [
      'X-Forefront-Antispam-Report: CIP:24.48.100.24;SCL:5;SFV:SPM;CAT:SPM;\r\nX-Microsoft-Antispam: BCL:0;',
      'fail',
      'SFV:SPM, CAT:SPM, BCL:0',
    ],
    [
      'Authentication-Results: mail.provider.net; dkim=pass header.d=example.org; spf=pass; dmarc=pass',
      'inconclusive',
      'authentication that passed says nothing about the folder',
    ],
    [
      'Authentication-Results: mail.provider.net; dkim=fail (bad signature) header.d=example.org; spf=pass',
      'warn',
      'dkim=fail when the message arrived, although dkim passes today',
    ],
    [
      'Authentication-Results: mail.provider.net; dkim=fail header.d=other.example.com; dkim=pass header.d=example.org',
      'inconclusive',
      '',
    ],
  ])('%s', async (field, verdict, says) => {
    const { verdicts, result } = await told({}, (raw) => `${field}\r\n${raw}`);
    expect(verdicts).toEqual({ ...HEALTHY, spam: verdict });
    expect(result['spam']?.words).toContain(says);
  });

  test('where it failed there as it fails here, the other check owns the cause', async () => {
    const { verdicts, result } = await told(
      { key: 'foreign' },
      (raw) => `Authentication-Results: mail.provider.net; dkim=fail header.d=example.org; spf=pass\r\n${raw}`,
    );
    expect(verdicts).toEqual({ ...HEALTHY, signature: 'fail', spam: 'inconclusive' });
    expect(result['spam']?.cause).toBe('message.signature');
  });
});

test('whatever is in the file, no judge breaks', async () => {
  const long = 'x'.repeat(200_000);
  const hostile = [
    'From: \0',
    `Received: ${'('.repeat(50_000)}`,
    `DKIM-Signature: ${long}`,
    `Authentication-Results: ${';'.repeat(100_000)}`,
    `Content-Type: multipart/encrypted; boundary=""\r\nChat-Version: 1\r\n\r\n${'--'.repeat(50_000)}`,
    `DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=${long}; bh=x; b=y; h=from`,
  ];
  for (const raw of hostile)
    expect(Object.keys(await judgedAll(`${raw}\r\n\r\n${long}`))).toEqual(Object.keys(HEALTHY));
});
