/**
 * What servers say when they refuse mail, and what it is taken for. The lines are of our own making, in the manner of
 * those who write them.
 */
import { describe, expect, test } from 'vitest';
import { cards } from '../../../../../bin/commands/catalogue.ts';
import { explainRefusal, readRefusal } from '../../../../../checks/knowledge/refusals/explain.ts';
import { PROVIDERS } from '../../../../../checks/knowledge/refusals/providers.ts';
import { REASONS, type ReasonId } from '../../../../../checks/knowledge/refusals/reasons.ts';

type Row = readonly [line: string, reason: ReasonId, provider?: keyof typeof PROVIDERS];

const ROWS: readonly Row[] = [
  [
    "550-5.7.26 Unauthenticated email from x.test is not accepted due to domain's 550 5.7.26 DMARC policy - gsmtp",
    'dmarc',
    'gmail',
  ],
  ["421 4.7.32 rate limited because the From: header isn't aligned with either - gsmtp", 'dmarc', 'gmail'],
  ['550 5.7.26 x.test has an SPF record with a hard fail policy (-all) - gsmtp', 'spf', 'gmail'],
  ['550 5.7.27 SPF did not pass - gsmtp', 'spf', 'gmail'],
  ['550 5.7.30 blocked because DKIM does not pass - gsmtp', 'dkim', 'gmail'],
  ['550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM - gsmtp', 'unauthenticated', 'gmail'],
  ['550 5.7.25 The IP does not have a PTR record - gsmtp', 'pointer', 'gmail'],
  ["421 4.7.29 wasn't sent over TLS, rate limited - gsmtp", 'tlsWanted', 'gmail'],
  ['550 5.7.1 very low reputation of the sending domain - gsmtp', 'reputation', 'gmail'],
  ['421 4.7.28 an unusual rate of mail from your IP - gsmtp', 'rate', 'gmail'],
  ['550 5.7.1 likely unsolicited mail - gsmtp', 'content', 'gmail'],
  ['552 5.7.0 content presents a potential security issue - gsmtp', 'attachment', 'gmail'],
  ['450 4.2.1 The user is receiving mail too quickly - gsmtp', 'recipientRate', 'gmail'],
  ["452 4.2.2 The recipient's inbox is out of storage space - gsmtp", 'full', 'gmail'],
  ["552 5.3.4 exceeded Google's message size limits - gsmtp", 'size', 'gmail'],
  ['550 5.2.1 The account is disabled - gsmtp', 'disabled', 'gmail'],
  ['550 5.1.1 The email account that you tried to reach does not exist - gsmtp', 'unknown', 'gmail'],
  ['550 5.7.1 not RFC 5322 compliant: duplicate headers - gsmtp', 'form', 'gmail'],
  ['550 5.7.509 Access denied, does not pass DMARC [x.prod.protection.outlook.com]', 'dmarc', 'outlook'],
  ["550 5.7.515 doesn't meet the required authentication level [x.prod.outlook.com]", 'unauthenticated', 'outlook'],
  ['451 4.7.650 temporarily rate limited due to IP reputation (S775) [x.prod.outlook.com]', 'rate', 'outlook'],
  ['550 5.7.1 part of their network is on our block list (S3140)', 'reputation', 'outlook'],
  ['550 5.7.606 Access denied, banned sending IP [x.prod.protection.outlook.com]', 'reputation', 'outlook'],
  ['451 4.7.500 Server busy. Please try again later (S77719)', 'trouble', 'outlook'],
  ['550 5.4.1 Recipient address rejected: Access denied [x.prod.protection.outlook.com]', 'unknown', 'outlook'],
  ['554 5.2.2 mailbox full; STOREDRV QuotaExceeded x.prod.outlook.com', 'full', 'outlook'],
  ['553 5.7.1 [BL21] Connections will not be accepted', 'blocklist', 'yahoo'],
  ['421 4.7.0 [TSS04] temporarily deferred due to unexpected volume or user complaints', 'reputation', 'yahoo'],
  ['554 5.7.9 not accepted for policy reasons. See https://senders.yahooinc.com/error-codes', 'policy', 'yahoo'],
  [
    '554-gmx.net Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed.',
    'blocklist',
    'gmx',
  ],
  [
    '550 <a@gmx.test> Requested action not taken: mailbox unavailable https://postmaster.gmx.net/en/case?c=x',
    'unknown',
    'gmx',
  ],
  ['554 Transaction failed Reject due to policy restrictions. https://postmaster.web.de/en/case?c=hi', 'policy', 'gmx'],
  ['554 IP=192.0.2.1 - A problem occurred. contact tosa@rx.t-online.de (BL)', 'reputation', 'telekom'],
  ['554 IP=192.0.2.1 - Dialup/transient IP not allowed. toda@rx.t-online.de (DIAL)', 'dynamic', 'telekom'],
  ['550 5.7.1 [CS01] Message rejected due to local policy. https://support.apple.com/x', 'content', 'apple'],
  ['550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=1', 'content', 'mailru'],
  [
    '550 do not accept mail from hosts with dynamic IP or generic DNS PTR-records. http://help.mail.ru/x',
    'dynamic',
    'mailru',
  ],
  ['554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.cc/1x', 'content', 'yandex'],
  ['550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?no=1000726', 'content', 'qq'],
  ['550 Ip frequency limited. http://service.mail.qq.com/cgi-bin/help?no=1000725', 'rate', 'qq'],
  ['554 DT:SPM 163 smtp10,x', 'content', 'netease'],
  ['550 MI:SPF 163 mx1', 'spf', 'netease'],
  ['421 HL:ICC 163 mx1', 'connections', 'netease'],
  ['523 Encryption Needed: Invalid Unencrypted Mail', 'unencrypted', 'chatmail'],
  ['450 4.7.1: Too much mail from a@x.test', 'ownPace', 'chatmail'],
  ['554 5.7.1 No valid DKIM signature found', 'dkim', 'chatmail'],
  ['550 5.7.1 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1', 'reputation', 'proofpoint'],
  ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org', 'blocklist', 'spamhaus'],
  [
    '554 5.7.1 blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/1',
    'listBroken',
    'spamhaus',
  ],
  ['554 5.7.1 Spam message rejected', 'content', 'rspamd'],
  ['454 4.7.1 <a@x.test>: Relay access denied', 'relay', 'postfix'],
  ['450 4.2.0 <a@x.test>: Recipient address rejected: Greylisted', 'greylist', 'postfix'],
  ['450 4.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.1]', 'pointer', 'postfix'],
  ['504 5.5.2 <x>: Helo command rejected: need fully-qualified hostname', 'greeting', 'postfix'],
  ['450 4.1.8 <a@x.test>: Sender address rejected: Domain not found', 'senderDomain', 'postfix'],
  ['553 5.7.1 <b@x.test>: Sender address rejected: not owned by user a@x.test', 'ownUser', 'postfix'],
  ['451 4.7.1 Service unavailable - try again later', 'trouble', 'postfix'],
  ['552 5.3.4 Message size exceeds fixed limit', 'size', 'postfix'],
  ['550 5.1.1 <a@x.test>: Recipient address rejected: User unknown in virtual mailbox table', 'unknown', 'postfix'],
  ['550 Unrouteable address', 'unknown', 'exim'],
  ['connect to mx.x.test[192.0.2.1]:25: Connection timed out', 'unreachable'],
  ['Host or domain name not found. Name service error for name=x.test type=MX: Host not found', 'noDomain'],
  ['mail for x.test loops back to myself', 'loop'],
  ['Server certificate not trusted', 'tlsFailed'],
  ['556 5.1.10 Recipient domain has null MX', 'noMail'],
  ['535 5.7.8 Error: authentication failed', 'login'],
  ['552 5.2.2 Quota exceeded (mailbox for user is full)', 'full'],
  ['550 5.7.1 Message contains a virus', 'attachment'],
];

describe('a reply is taken for what it says', () => {
  test.each(ROWS.map(([line, reason, provider]) => ({ line, reason, provider })))(
    '$line',
    ({ line, reason, provider }) => {
      const found = explainRefusal(readRefusal(line));
      expect({ reason: found?.id, provider: found?.provider?.name, by: found?.by }).toEqual({
        reason,
        provider: provider === undefined ? undefined : PROVIDERS[provider].name,
        by: 'words',
      });
    },
  );
});

describe('where the words say nothing', () => {
  test.each([
    ['550 5.2.2 x', 'full'],
    ['450 4.1.8 x', 'senderDomain'],
    ['550 5.7.25 x', 'pointer'],
    ['452 x', 'trouble'],
    ['554 x', 'policy'],
  ] as const)('the codes of "%s" speak', (line, reason) => {
    expect(explainRefusal(readRefusal(line))).toMatchObject({ id: reason, by: 'codes' });
  });

  test.each([
    ['550 5.7.26 This mail has been blocked because the sender is unauthenticated', 'unauthenticated'],
    ['550 5.7.23 Message rejected by the system', 'spf'],
    ['450 4.7.25 Try again later', 'pointer'],
    ['550 5.7.1 Message blocked', 'policy'],
  ] as const)('or little, the code of "%s" says more', (line, reason) => {
    expect(explainRefusal(readRefusal(line))?.id).toBe(reason);
  });

  test('and nothing is made up where there is no code either', () => {
    expect(explainRefusal(readRefusal('hello'))).toBeUndefined();
    expect(explainRefusal(readRefusal(''))).toBeUndefined();
  });
});

describe('a line is read', () => {
  test('with its codes, its server and its step', () => {
    const line =
      'to=<a@x.test>, relay=mx.x.test[192.0.2.1]:25, dsn=5.7.1, status=bounced (host mx.x.test[192.0.2.1] said: 550-5.7.1 first 550 5.7.1 second (in reply to end of DATA command))';
    expect(readRefusal(line)).toMatchObject({ code: 550, enhanced: '5.7.1', server: 'mx.x.test', step: 'DATA' });
    expect(readRefusal(line).words).toBe('550 5.7.1 first second (in reply to end of DATA command))');
  });

  test('of Sendmail, Exim and chasquid', () => {
    expect(readRefusal('... while talking to mx.x.test.: >>> MAIL From:<a@y.test> 550 no')).toMatchObject({
      server: 'mx.x.test',
      step: 'MAIL',
    });
    expect(
      readRefusal('SMTP error from remote mail server after RCPT TO:<a@x.test>: host mx.x.test [192.0.2.1]: 550 no'),
    ).toMatchObject({ server: 'mx.x.test', step: 'RCPT' });
    expect(readRefusal('MAIL+RCPT 550 5.7.1 no')).toMatchObject({ step: 'RCPT', enhanced: '5.7.1' });
  });

  test('and an address is no status code', () => {
    expect(readRefusal('554 refused from 192.0.2.5.1.1 here').enhanced).toBeUndefined();
  });

  test('for good or for now', () => {
    expect(explainRefusal(readRefusal('550 5.1.1 User unknown'))?.lasting).toBe('permanent');
    expect(explainRefusal(readRefusal('451 4.3.0 try again later'))?.lasting).toBe('temporary');
  });
});

test('every check that a reason names exists', async () => {
  const ids = new Set((await cards()).map(({ id }) => id));
  const named = Object.values(REASONS).flatMap(({ checks }) => [...checks]);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test('a recipient who alone can act is not sent to the provider', () => {
  expect(explainRefusal(readRefusal('550 5.1.1 does not exist - gsmtp'))?.nextStep).toBeUndefined();
  expect(explainRefusal(readRefusal('550 5.7.25 PTR record - gsmtp'))?.nextStep).toBeDefined();
});
