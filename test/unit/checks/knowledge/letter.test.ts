/** Where a message entered the receiver's servers, who wrote what, who passed it on. */
import { describe, expect, test } from 'vitest';
import { forwarderOf, soundSeal } from '../../../../checks/knowledge/forwarder.ts';
import { readLetter, type Letter } from '../../../../checks/knowledge/letter.ts';
import { originOf, undelivered } from '../../../../checks/knowledge/origin.ts';
import { english } from '../../../../common/say.ts';

const DATE = 'Sun, 29 Nov 2026 08:00:05 +0000';
const SERVER = 'from mail.example.org (mail.example.org [24.48.100.24])';

/** A message with these Received lines, the newest first, and fields above or below them. */
function letter(
  lines: readonly string[],
  { above = [], below = [] }: { above?: readonly string[]; below?: readonly string[] } = {},
): Letter {
  const received = lines.map((line) => `Received: ${line}; ${DATE}`);
  return readLetter([...above, ...received, ...below, 'From: a@example.org', '', 'Hello.', ''].join('\r\n'));
}

/** The address at the border; `inside` where it never came from outside; else why it is not known. */
function entryOf({ entry }: Letter): string {
  if (!entry.known) return english(entry.reason);
  return entry.value?.address ?? 'inside';
}

describe('a message enters', () => {
  test.each<[string, readonly string[], string]>([
    ['straight', [`${SERVER} by mx.remote.test with ESMTPS`], '24.48.100.24'],
    [
      'before the receiver hands it on inside',
      [
        'from mx.remote.test ([172.22.1.253]) by box.remote.test with LMTP',
        'from localhost (localhost [127.0.0.1]) by mx.remote.test (amavisd-new) with ESMTP',
        `${SERVER} by mx.remote.test with ESMTPS`,
      ],
      '24.48.100.24',
    ],
    [
      'before a gateway with a name in reverse DNS',
      [
        'from gw.remote.test (gw.remote.test [185.70.40.99]) by mx.remote.test with ESMTP',
        `${SERVER} by gw.remote.test with ESMTP`,
      ],
      '24.48.100.24',
    ],
    [
      'at a forwarder, where one is between',
      [
        'from fwd.third.test (fwd.third.test [45.33.32.10]) by mx.remote.test with ESMTPS',
        `${SERVER} by fwd.third.test with ESMTPS`,
      ],
      '45.33.32.10',
    ],
    [
      'between two customers of one dynamic DNS, whatever older lines say',
      [
        'from mail.mallory.dedyn.io (mail.mallory.dedyn.io [45.33.32.10]) by mx.bob.dedyn.io with ESMTPS',
        `${SERVER} by mail.mallory.dedyn.io with ESMTPS`,
      ],
      '45.33.32.10',
    ],
    [
      'at a stranger that calls itself the receiver and has another name in reverse DNS',
      [
        'from gw.remote.test (evil.third.test [45.33.32.10]) by mx.remote.test with ESMTPS',
        `${SERVER} by gw.remote.test with ESMTPS`,
      ],
      '45.33.32.10',
    ],
    [
      'at a stranger that calls itself the receiver, where the line below is of somebody else',
      [
        'from gw.remote.test (unknown [45.33.32.10]) by mx.remote.test with ESMTPS',
        `${SERVER} by other.third.test with ESMTPS`,
      ],
      '45.33.32.10',
    ],
    [
      'nowhere, where a user logged in',
      [
        'from home (unknown [84.157.3.9]) (Authenticated sender: a@example.org) by mail.example.org (Postfix) with ESMTPSA',
        `${SERVER} by mx.remote.test with ESMTPS`,
      ],
      'inside',
    ],
    ['nowhere, where the server made it', ['by mail.example.org (Postfix, from userid 0)'], 'inside'],
    [
      'before it was fetched from a mailbox',
      [
        'from pop.remote.test [45.33.32.10] by laptop.local with POP3 (fetchmail-6.4.0)',
        `${SERVER} by mx.remote.test with ESMTPS`,
      ],
      '24.48.100.24',
    ],
    [
      'nobody knows where, if the line names no address, whatever older lines say',
      ['from fwd.third.test by mx.remote.test with ESMTPS', `${SERVER} by fwd.third.test with ESMTPS`],
      "The Received line of mx.remote.test does not name the address that the message came from; what older lines say is not the receiver's word",
    ],
    [
      'nobody knows where, behind a proxy',
      ['from mail.example.org (unknown [172.22.1.1]) by mx.remote.test with ESMTPS'],
      "The receiver's Received lines name only addresses of its own network (172.22.1.1), so they do not tell from which public address the message came",
    ],
    [
      'nobody knows where, if all are of one house',
      ['from web.remote.test (web.remote.test [45.33.32.10]) by mx.remote.test with ESMTPS'],
      'All servers that the Received lines name belong to remote.test, so they do not tell from where the message came in',
    ],
    [
      'nobody knows where, without lines',
      [],
      'The file has no Received line, so it is not known which way the message came',
    ],
  ])('%s', (_, lines, entry) => expect(entryOf(letter(lines))).toBe(entry));

  test.each([
    ['Received-SPF: pass (x) client-ip=24.48.100.24; helo=mail.example.org;', '24.48.100.24'],
    [
      'Authentication-Results: mx.remote.test; spf=pass (sender IP is 24.48.100.24) smtp.mailfrom=a@example.org',
      '24.48.100.24',
    ],
  ])('where the verifier of the receiver recorded it: %s', (field, entry) => {
    const nameless = ['from mail.example.org by mx.remote.test with ESMTPS'];
    expect(entryOf(letter(nameless, { above: [field] }))).toBe(entry);
    expect(entryOf(letter(nameless, { below: [field] }))).toContain('does not name the address');
  });

  test('a gateway that is the receiver by its own word alone is told', () => {
    const lines = [
      'from gw.remote.test (unknown [185.70.40.99]) by mx.remote.test with ESMTP',
      `${SERVER} by gw.remote.test with ESMTP`,
    ];
    expect(letter(lines).gateways).toEqual([{ name: 'gw.remote.test', address: '185.70.40.99' }]);
  });
});

describe('it was passed on', () => {
  const FORWARDED = [
    'from fwd.third.test (fwd.third.test [45.33.32.10]) by mx.remote.test with ESMTPS',
    `${SERVER} by fwd.third.test with ESMTPS`,
  ];
  const NEWSLETTER = [
    'from mta1.esp.test (mta1.esp.test [45.33.32.10]) by mx.remote.test with ESMTPS',
    'from worker (worker.esp.test [45.33.32.11]) by mta1.esp.test with ESMTP',
  ];

  test.each<[string, Letter, { name: string; list: boolean } | undefined]>([
    ['by a forwarding', letter(FORWARDED), { name: 'fwd.third.test', list: false }],
    [
      'by a list',
      letter(FORWARDED, { above: ['List-Id: Chat <chat.third.test>'] }),
      { name: 'chat.third.test', list: true },
    ],
    [
      'by a list that takes older lines out',
      letter([FORWARDED[0] ?? ''], { above: ['List-Id: <chat.third.test>'] }),
      { name: 'chat.third.test', list: true },
    ],
    ['by nobody', letter([`${SERVER} by mx.remote.test with ESMTPS`]), undefined],
    [
      'by nobody: a newsletter has a List-Id of its own',
      letter(NEWSLETTER, { below: ['List-Id: <news.example.org>'] }),
      undefined,
    ],
    [
      'by nobody: the sender signed the List-Id',
      letter(NEWSLETTER, {
        below: ['DKIM-Signature: v=1; d=example.org; h=from:list-id; b=x', 'List-Id: <42.esp.test>'],
      }),
      undefined,
    ],
    [
      'by nobody: the author’s own server had it from a client',
      letter([
        `${SERVER} by mx.remote.test with ESMTPS`,
        'from home (p5.isp.test [84.157.3.9]) by mail.example.org with ESMTP',
      ]),
      undefined,
    ],
  ])('%s', (_, one, forwarder) => expect(forwarderOf(one, 'example.org')).toEqual(forwarder));

  const ARC = [
    'ARC-Seal: i=1; a=rsa-sha256; t=1; cv=none; d=third.test; s=x; b=AAAA',
    'ARC-Authentication-Results: i=1; fwd.third.test; dkim=pass header.d=example.org; spf=pass smtp.mailfrom=a@example.org',
  ];
  test('with a seal that says it was sound', () => {
    expect(soundSeal(letter(FORWARDED, { below: ARC }), 'example.org')).toEqual({
      server: 'fwd.third.test',
      vouched: false,
    });
    expect(
      soundSeal(
        letter(FORWARDED, { above: ['Authentication-Results: mx.remote.test; arc=pass'], below: ARC }),
        'example.org',
      ),
    ).toEqual({ server: 'fwd.third.test', vouched: true });
  });
  test('with a seal that says nothing for it', () => {
    const failed = ARC.map((line) => line.replaceAll('=pass', '=fail'));
    expect(soundSeal(letter(FORWARDED, { below: failed }), 'example.org')).toBeUndefined();
    expect(soundSeal(letter(FORWARDED, { below: ARC }), 'example.com')).toBeUndefined();
    expect(soundSeal(letter(FORWARDED), 'example.org')).toBeUndefined();
  });
});

/** A delivery report with this part behind its own. */
function bounce(part: string): string {
  return `From: MAILER-DAEMON@x.test\r\nContent-Type: multipart/report; report-type=delivery-status; boundary="d"\r\n\r\n--d\r\n\r\nfailed\r\n--d\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x.test\r\n\r\nFinal-Recipient: rfc822; b@x.test\r\nStatus: 5.7.1\r\n--d\r\n${part}--d--\r\n`;
}

describe('a file', () => {
  test.each([
    ['that is a message', 'From: a@example.org\r\n\r\nx', 'file', 'From: a@example.org\r\n\r\nx'],
    [
      'that is a bounce',
      bounce('Content-Type: message/rfc822\r\n\r\nFrom: a@example.org\r\n\r\nx\r\n'),
      'returned',
      'From: a@example.org\r\n\r\nx\r\n',
    ],
    [
      'that is a bounce with a header',
      bounce('Content-Type: text/rfc822-headers\r\n\r\nFrom: a@example.org\r\n'),
      'header',
      'From: a@example.org\r\n',
    ],
    [
      'that is a bounce in prose',
      'From: MAILER-DAEMON@x.test\r\nSubject: failure notice\r\n\r\n<b@x.test>:\r\n192.0.2.7 does not like recipient.\r\nRemote host said: 550 5.1.1 no such user\r\n\r\n--- Below this line is a copy of the message.\r\n\r\nFrom: a@example.org\r\n\r\nx\r\n',
      'returned',
      'From: a@example.org\r\n\r\nx\r\n',
    ],
    ['that is a bounce of nothing', bounce('Content-Type: text/plain\r\n\r\nnothing\r\n'), 'file', undefined],
  ])('%s is judged by what it is about', (_, raw, origin, judged) => {
    expect(originOf(raw)).toEqual({ origin, judged: judged ?? raw });
  });

  test.each([
    ['From: a@example.org\r\nDate: x\r\n\r\n', 'a copy from a Sent folder'],
    ['From: a@example.org\r\n\r\n', 'is a draft'],
    ['From: a@example.org\r\nDate: x\r\nX-Unsent: 1\r\n\r\n', 'is a draft'],
    ['From: a@example.org\r\nDate: x\r\nX-Mozilla-Draft-Info: internal/draft\r\n\r\n', 'is a draft'],
    ['Received: by x; y\r\nFrom: a@example.org\r\n\r\n', undefined],
  ])('%j that no server had', (raw, says) => {
    const reason = undelivered(readLetter(raw));
    if (says === undefined) expect(reason).toBeUndefined();
    else expect(reason && english(reason)).toContain(says);
  });
});
