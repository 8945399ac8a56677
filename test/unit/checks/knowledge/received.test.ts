import { describe, expect, test } from 'vitest';
import { headerFields } from '../../../../checks/knowledge/headers.ts';
import { hopSteps, readReceived, receivedHops, type ReceivedHop } from '../../../../checks/knowledge/received.ts';

const DATE = 'Sun, 22 Nov 2026 23:16:05 +0000';
const AT = Date.UTC(2026, 10, 22, 23, 16, 5);

describe('a Received line', () => {
  test.each<[string, string, Partial<ReceivedHop>]>([
    [
      'Postfix',
      `from mail.example.org (mail.example.org [24.48.100.24]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)) (No client certificate requested) by mx.provider.net (Postfix) with ESMTPS id B11E520C for <peer@provider.net>; ${DATE} (UTC)`,
      {
        helo: 'mail.example.org',
        reverse: 'mail.example.org',
        address: '24.48.100.24',
        by: 'mx.provider.net',
        protocol: 'ESMTPS',
        id: 'B11E520C',
        recipient: 'peer@provider.net',
        authenticated: false,
        at: AT,
      },
    ],
    [
      'Postfix, submission',
      `from [192.168.1.5] (unknown [IPv6:2a02:908:20::10]) (Authenticated sender: alice@example.org) by mail.example.org (Postcow) with ESMTPSA id 123; ${DATE}`,
      {
        helo: '[192.168.1.5]',
        reverse: undefined,
        address: '2a02:908:20::10',
        by: 'mail.example.org',
        authenticated: true,
        login: 'alice@example.org',
      },
    ],
    [
      'mailcow, made anonymous',
      `from [127.0.0.1] (localhost [127.0.0.1]) by localhost (Mailerdaemon) with ESMTPSA id 799F81F9; ${DATE} (UTC)`,
      { address: '127.0.0.1', by: 'localhost', authenticated: true, login: undefined, at: AT },
    ],
    [
      'Dovecot',
      `from mail.provider.net by mail.provider.net with LMTP id u5nDLLZ9A2utAAAA (envelope-from <alice@example.org>) for <peer@provider.net>; ${DATE}`,
      {
        helo: 'mail.provider.net',
        address: undefined,
        by: 'mail.provider.net',
        protocol: 'LMTP',
        sender: 'alice@example.org',
      },
    ],
    [
      'Exim with reverse DNS',
      `from mail.example.org ([24.48.100.24] helo=other.example.org) by mx.provider.net with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.98) (envelope-from <alice@example.org>) id 1tEabc-000abc-2x for peer@provider.net; ${DATE}`,
      {
        helo: 'other.example.org',
        reverse: 'mail.example.org',
        address: '24.48.100.24',
        by: 'mx.provider.net',
        sender: 'alice@example.org',
        recipient: 'peer@provider.net',
      },
    ],
    [
      'Exim without reverse DNS, and a lie in HELO',
      `from [24.48.100.24] (helo=[10.0.0.1]) by mx.provider.net with esmtp (Exim 4.98) id 1tEabc; ${DATE}`,
      { helo: '10.0.0.1', reverse: undefined, address: '24.48.100.24' },
    ],
    [
      'Gmail',
      `from mail.example.org (mail.example.org. [24.48.100.24]) by mx.google.com with ESMTPS id 5b1f17b1804b1-4a2 for <peer@gmail.com> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); ${DATE}`,
      {
        helo: 'mail.example.org',
        reverse: 'mail.example.org',
        address: '24.48.100.24',
        by: 'mx.google.com',
        recipient: 'peer@gmail.com',
        at: AT,
      },
    ],
    [
      'Gmail, inside',
      `by 2002:a05:6000:1a8b:b0:38 with SMTP id f11csp123; ${DATE}`,
      { helo: undefined, address: undefined, by: '2002:a05:6000:1a8b:b0:38', protocol: 'SMTP' },
    ],
    [
      'Exchange',
      `from AM0PR04MB1.eurprd04.prod.outlook.com (2603:10a6:208:1::22) by VI1PR04MB2.eurprd04.prod.outlook.com (2603:10a6:803:1::11) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.8158.24; ${DATE}`,
      {
        helo: 'am0pr04mb1.eurprd04.prod.outlook.com',
        address: '2603:10a6:208:1::22',
        by: 'vi1pr04mb2.eurprd04.prod.outlook.com',
        protocol: 'Microsoft SMTP Server',
        id: '15.20.8158.24',
      },
    ],
    [
      'qmail',
      `from unknown (HELO mail.example.org) (bob@24.48.100.24) by mx.provider.net with SMTP; 22 Nov 2026 23:16:05 -0000`,
      { helo: 'mail.example.org', reverse: undefined, address: '24.48.100.24', by: 'mx.provider.net', at: AT },
    ],
    [
      'Sendmail',
      `from mail.example.org (other.example.org [24.48.100.24] (may be forged)) by mx.provider.net (8.18.1/8.18.1) with ESMTP id 4AMNG5; ${DATE}`,
      { helo: 'mail.example.org', reverse: 'other.example.org', address: '24.48.100.24' },
    ],
    [
      'Exim, of a user who logged in',
      `from [84.157.3.9] (helo=client.example) by mta.example with esmtpsa (TLS1.3) tls TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 (Exim 4.96) (envelope-from <u@example.org>) id 1xXe9w-00000i-2A for v@example.org; ${DATE}`,
      {
        helo: 'client.example',
        address: '84.157.3.9',
        protocol: 'esmtpsa',
        authenticated: true,
        sender: 'u@example.org',
        id: '1xXe9w-00000i-2A',
      },
    ],
    ['Exim of old', `from [84.157.3.9] by mta.example with asmtp (Exim 3.36) id 1; ${DATE}`, { authenticated: true }],
    [
      'Exim, from its own shell',
      `from root by mta.example with local (Exim 4.96) (envelope-from <root@mta.example>) id 1; ${DATE}`,
      { helo: 'root', address: undefined, protocol: 'local', authenticated: false },
    ],
    [
      'chasquid',
      `from [9.1.2.3] (mail.sender.test) by mx.rcpt.test (chasquid) with ESMTPS tls TLS_AES_128_GCM_SHA256 (over SMTP, TLS-1.3, envelope from "u@sender.test"); ${DATE}`,
      { helo: 'mail.sender.test', reverse: undefined, address: '9.1.2.3', by: 'mx.rcpt.test', protocol: 'ESMTPS' },
    ],
    [
      'chasquid, of a user who logged in',
      `from localhost by mx.rcpt.test (chasquid) with ESMTPSA; ${DATE}`,
      { helo: 'localhost', address: undefined, authenticated: true },
    ],
    [
      'OpenSMTPD without reverse DNS',
      `from gw.rcpt.test (<unknown> [185.70.40.99]) by mx.rcpt.test (OpenSMTPD) with ESMTP id cf29c4c8 for <v@rcpt.test>; ${DATE} (UTC)`,
      { helo: 'gw.rcpt.test', reverse: undefined, address: '185.70.40.99', recipient: 'v@rcpt.test' },
    ],
    [
      'OpenSMTPD, of a user who logged in',
      `from [192.168.1.9] (host.isp.test [84.157.3.9]) by mx.rcpt.test (OpenSMTPD) with ESMTPSA id 1 (TLSv1.3:TLS_AES_256_GCM_SHA384:256:NO) auth=yes user=u; ${DATE}`,
      { reverse: 'host.isp.test', address: '84.157.3.9', authenticated: true },
    ],
    [
      'Courier',
      `from mail.example.org (mail.example.org [::ffff:24.48.100.24]) by mx.rcpt.test with ESMTP; id 00000000000A0001.0000000065F; ${DATE}`,
      { helo: 'mail.example.org', reverse: 'mail.example.org', address: '24.48.100.24', by: 'mx.rcpt.test' },
    ],
    [
      'Courier, of a user who logged in',
      `from client.example (host.isp.test [::ffff:84.157.3.9]) (AUTH: PLAIN jsmith, TLS: TLSv1.3,256bits,TLS_AES_256_GCM_SHA384) by mx.rcpt.test with ESMTPSA id 1; ${DATE}`,
      { address: '84.157.3.9', authenticated: true, login: 'jsmith' },
    ],
    [
      'Sendmail with IPv6',
      `from mail.example.org (mail.example.org [IPv6:2001:db8:0:0:0:0:0:9]) by mx.rcpt.test (8.17.1/8.17.1) with ESMTPS id 4AT (version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NO); ${DATE}`,
      { address: '2001:db8::9', protocol: 'ESMTPS' },
    ],
    [
      'Sendmail, of a user who logged in',
      `from client.example (host.isp.test [84.157.3.9]) (authenticated bits=0) by mx.rcpt.test (8.17.1/8.17.1) with ESMTP id 4AT; ${DATE}`,
      { address: '84.157.3.9', authenticated: true, login: undefined },
    ],
    [
      'Haraka',
      `from mail.example.org (mail.example.org [24.48.100.24]) by mx.rcpt.test (Haraka/3.3.4) with ESMTPS id 8B.1 envelope-from <u@example.org> tls TLS_AES_256_GCM_SHA384 (authenticated bits=0); ${DATE}`,
      {
        helo: 'mail.example.org',
        address: '24.48.100.24',
        id: '8B.1',
        sender: 'u@example.org',
        authenticated: true,
        protocol: 'ESMTPS',
      },
    ],
    [
      'Haraka, outgoing',
      `from [127.0.0.1] (localhost [127.0.0.1]) by mx.rcpt.test (Haraka outbound); ${DATE}`,
      { address: '127.0.0.1', by: 'mx.rcpt.test', authenticated: false },
    ],
    [
      'qmail of a user who logged in',
      `from host.isp.test (HELO client.example) (jsmith@84.157.3.9) by mx.rcpt.test with ESMTPA; ${DATE}`,
      { helo: 'client.example', reverse: 'host.isp.test', address: '84.157.3.9', authenticated: true },
    ],
    [
      'fetchmail',
      `from pop.remote.test [192.0.2.7] by laptop.local with POP3 (fetchmail-6.4.0) for <b@localhost> (single-drop); ${DATE}`,
      { helo: 'pop.remote.test', address: '192.0.2.7', by: 'laptop.local', fetched: true },
    ],
    [
      'ZoneMTA, which hands on',
      `from mail.example.org [24.48.100.24] by mx.remote.test (ZoneMTA Forwarder) with ESMTPS id 7; ${DATE}`,
      { helo: 'mail.example.org', reverse: undefined, address: '24.48.100.24', fetched: false },
    ],
    [
      'Momentum, with a port',
      `from [24.48.100.24] ([24.48.100.24:50387] helo=mail.example.org) by mx.remote.test (ecelerity) with ESMTP id 1; ${DATE}`,
      { helo: 'mail.example.org', address: '24.48.100.24' },
    ],
    [
      'Yahoo',
      `from 24.48.100.24 (EHLO mail.example.org) (24.48.100.24) by mta1.mail.yahoo.test with SMTPs; ${DATE}`,
      { helo: 'mail.example.org', address: '24.48.100.24' },
    ],
    [
      'GMX',
      `from mail.example.org (EHLO mail.example.org) [24.48.100.24] by mx0.gmx.test (mxgmx001) with SMTP; ${DATE}`,
      { helo: 'mail.example.org', address: '24.48.100.24' },
    ],
    [
      'SquirrelMail',
      `from 84.157.3.9 (SquirrelMail authenticated user jsmith) by webmail.rcpt.test with HTTP; ${DATE}`,
      { address: '84.157.3.9', authenticated: true, login: 'jsmith', protocol: 'HTTP' },
    ],
    [
      'CommuniGate',
      `from [84.157.3.9] (account jsmith@rcpt.test HELO client.example) by mx.rcpt.test (CommuniGate Pro SMTP 6.3) with ESMTPSA id 1; ${DATE}`,
      { helo: 'client.example', address: '84.157.3.9', authenticated: true, login: 'jsmith@rcpt.test' },
    ],
    [
      'dma',
      `from root (uid 0) (envelope-from u@host.test) id 1 by host.test (DragonFly Mail Agent v0.13); ${DATE}`,
      { helo: 'root', address: undefined, by: 'host.test', sender: 'u@host.test' },
    ],
    [
      'a script on the server',
      `by mail.example.org (Postfix, from userid 0) id 45F; ${DATE}`,
      { helo: undefined, address: undefined, by: 'mail.example.org', authenticated: false },
    ],
    [
      'without a date',
      'from a.example.org by b.example.org',
      { helo: 'a.example.org', by: 'b.example.org', at: undefined },
    ],
    ['nothing', '', { helo: undefined, by: undefined, at: undefined, authenticated: false }],
  ])('of %s', (_, line, expected) => {
    expect(readReceived(line)).toMatchObject(expected);
  });

  test('that is hostile is read in no time, and cut off', () => {
    for (const line of [
      '('.repeat(1_000_000),
      'from '.repeat(200_000),
      `from ${'['.repeat(500_000)}`,
      `from a (${'helo='.repeat(200_000)}) by b; x`,
    ]) {
      expect(readReceived(line).line.length).toBeLessThanOrEqual(4_096);
    }
  });
});

describe('the way', () => {
  const fields = headerFields(
    [
      'Received: from b.example.org (b.example.org [24.48.100.25]) by c.example.net; Sun, 22 Nov 2026 10:00:40 +0000',
      'X-Other: 1',
      'Received: from a by b.example.org; 22 Nov 2026 12:00:50 +0200',
      'Received: from device by a.example.org; unreadable',
      'Received: from device by a.example.org; Sun, 22 Nov 2026 10:00:00 GMT',
      '',
      '',
    ].join('\r\n'),
  );

  test('is read newest first, with the places of the lines', () => {
    expect(receivedHops(fields).map(({ index, by }) => [index, by])).toEqual([
      [0, 'c.example.net'],
      [2, 'b.example.org'],
      [3, 'a.example.org'],
      [4, 'a.example.org'],
    ]);
  });

  test('has steps in the order of time; a clock that is behind makes one go back', () => {
    expect(hopSteps(receivedHops(fields))).toEqual([
      { holder: 'a.example.org', taker: 'b.example.org', seconds: 50 },
      { holder: 'b.example.org', taker: 'c.example.net', seconds: -10 },
    ]);
  });
});
