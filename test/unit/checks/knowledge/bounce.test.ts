/** Bounces as servers of different makes write them. All are of our own making. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagnosisOf, readBounce } from '../../../../checks/knowledge/bounce.ts';
import { explainRefusal } from '../../../../checks/knowledge/refusals/explain.ts';

function mail(...lines: readonly string[]): string {
  return lines.join('\r\n');
}

const HEAD = ['Return-Path: <>', 'From: Mail Delivery System <MAILER-DAEMON@mail.example.org>', 'To: ann@example.org'];
const ORIGINAL = ['From: ann@example.org', 'To: bob@remote.test', 'Subject: hi', '', 'Hello'];

/** RFC 3464 with these fields for the recipient, and this text for people. */
function report(recipient: readonly string[], prose: readonly string[] = ['It could not be delivered.']): string {
  return mail(
    ...HEAD,
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    ...prose,
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.org',
    '',
    ...recipient,
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    ...ORIGINAL,
    '--b--',
    '',
  );
}

describe('the standard form', () => {
  const bounce = report([
    'Final-Recipient: rfc822; bob@remote.test',
    'Action: failed',
    'Status: 5.7.26',
    'Remote-MTA: dns; mx.remote.test',
    'Diagnostic-Code: smtp; 550-5.7.26 This mail is not',
    '    550 5.7.26 accepted due to its DMARC policy (in reply to end of DATA command)',
  ]);

  test('tells who refused what, for whom, at which step', () => {
    const read = readBounce(bounce);
    expect(read?.reporter).toBe('mail.example.org');
    expect(read?.recipients).toHaveLength(1);
    expect(read?.recipients[0]).toMatchObject({
      address: 'bob@remote.test',
      action: 'failed',
      refusal: { code: 550, enhanced: '5.7.26', server: 'mx.remote.test', step: 'DATA' },
    });
  });

  test('gives the message back', () => {
    expect(readBounce(bounce)?.original).toContain('Subject: hi');
  });

  test('is one sentence for those who only want the words', () => {
    expect(diagnosisOf(bounce)).toBe(
      '550 5.7.26 This mail is not accepted due to its DMARC policy (in reply to end of DATA command)',
    );
  });

  test('may say that it is not over yet', () => {
    const read = readBounce(report(['Final-Recipient: rfc822; bob@remote.test', 'Action: delayed', 'Status: 4.4.1']));
    expect(read?.recipients[0]).toMatchObject({ action: 'delayed', refusal: { enhanced: '4.4.1' } });
  });
});

function failedFor(address: string): string[] {
  return [`Final-Recipient: rfc822; ${address}`, 'Action: failed', 'Status: 5.0.0'];
}

describe('what stands in the text for people only', () => {
  test('OpenSMTPD: no Diagnostic-Code at all', () => {
    const read = readBounce(
      report(
        ['Final-Recipient: rfc822; bob@remote.test', 'Action: failed', 'Status: 5.0.0'],
        ['Below is a copy of the original message.', '', 'bob@remote.test: 550-5.7.1 First reason, second line'],
      ),
    );
    expect(read?.recipients[0]?.refusal).toMatchObject({ code: 550, enhanced: '5.7.1' });
    expect(read?.recipients[0]?.refusal.words).toContain('First reason, second line');
  });

  test('Sendmail: the first line in the field, all of them behind "<<<", and a reason of its own that does not count', () => {
    const read = readBounce(
      report(
        [
          'Final-Recipient: RFC822; bob@remote.test',
          'Action: failed',
          'Status: 5.7.1',
          'Remote-MTA: DNS; mx.remote.test',
          'Diagnostic-Code: SMTP; 550-5.7.1 Your address is',
        ],
        [
          '   ----- Transcript of session follows -----',
          '... while talking to mx.remote.test.:',
          '>>> DATA',
          '<<< 550-5.7.1 Your address is',
          '<<< 550 5.7.1 blocked using bl.list.test',
          '550 5.1.1 <bob@remote.test>... User unknown',
        ],
      ),
    );
    const refusal = read?.recipients[0]?.refusal;
    expect(refusal).toMatchObject({ enhanced: '5.7.1', step: 'DATA' });
    expect(refusal === undefined ? undefined : explainRefusal(refusal)?.id).toBe('blocklist');
  });

  test('several recipients in one text are told apart', () => {
    const read = readBounce(
      report(
        [...failedFor('bob@remote.test'), '', ...failedFor('cat@remote.test')],
        ['bob@remote.test: 550 5.1.1 User unknown', 'cat@remote.test: 552 5.2.2 Mailbox full'],
      ),
    );
    expect(read?.recipients.map(({ refusal }) => explainRefusal(refusal)?.id)).toEqual(['unknown', 'full']);
  });
});

describe('no standard form', () => {
  test('Exim', () => {
    const read = readBounce(
      mail(
        'Return-path: <>',
        'From: Mail Delivery System <Mailer-Daemon@mail.example.org>',
        'X-Failed-Recipients: bob@remote.test',
        'Subject: Mail delivery failed: returning message to sender',
        '',
        'A message that you sent could not be delivered:',
        '',
        '  bob@remote.test',
        '    host mx.remote.test [192.0.2.1]',
        '    SMTP error from remote mail server after RCPT TO:<bob@remote.test>:',
        '    550 5.1.1 no such user here',
        '',
        '------ This is a copy of the message, including all the headers. ------',
        '',
        ...ORIGINAL,
      ),
    );
    expect(read?.recipients[0]).toMatchObject({
      address: 'bob@remote.test',
      refusal: { code: 550, enhanced: '5.1.1', server: 'mx.remote.test', step: 'RCPT' },
    });
    expect(read?.original).toContain('Subject: hi');
  });

  test('qmail', () => {
    const read = readBounce(
      mail(
        'Return-Path: <>',
        'From: MAILER-DAEMON@mail.example.org',
        'Subject: failure notice',
        '',
        "I'm afraid I wasn't able to deliver your message.",
        '',
        '<bob@remote.test>:',
        '192.0.2.1 does not like recipient.',
        'Remote host said: 550 5.2.1 mailbox disabled',
        'Giving up on 192.0.2.1.',
        '',
        '--- Below this line is a copy of the message.',
        '',
        ...ORIGINAL,
      ),
    );
    expect(read?.recipients[0]).toMatchObject({
      address: 'bob@remote.test',
      refusal: { code: 550, enhanced: '5.2.1' },
    });
    expect(read?.original).toContain('Hello');
  });

  test('a page instead of text', () => {
    const read = readBounce(
      mail(
        ...HEAD,
        'Subject: Undeliverable: hi',
        'MIME-Version: 1.0',
        'Content-Type: text/html; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from('<p>bob@remote.test</p><p>550 5.1.10 RecipientNotFound; x.prod.outlook.com</p>').toString('base64'),
      ),
    );
    expect(read?.recipients[0]?.refusal).toMatchObject({ code: 550, enhanced: '5.1.10' });
  });
});

describe('what is no bounce', () => {
  test.each([
    ['an ordinary message', mail('From: bob@remote.test', 'Subject: Delivery of your parcel', '', 'hi')],
    [
      'a robot with other news',
      mail('Return-Path: <>', 'From: postmaster@remote.test', 'Subject: Quota report', '', 'hi'),
    ],
    [
      'a receipt',
      mail(
        ...HEAD,
        'Subject: Read',
        'Content-Type: multipart/report; report-type=disposition-notification; boundary=b',
        '',
        '--b--',
      ),
    ],
    ['nothing', ''],
  ])('%s', (_, raw) => {
    expect(readBounce(raw)).toBeUndefined();
  });
});

test('a bounce nested deeper than servers write, or cut off, says nothing', () => {
  const open = Array.from({ length: 40 }, (_, n) => `Content-Type: multipart/mixed; boundary="${n}"\r\n\r\n--${n}\r\n`);
  const head = mail(...HEAD, 'Subject: Undelivered', 'MIME-Version: 1.0', '');
  expect(readBounce(head + open.join(''))).toBeUndefined();
  expect(readBounce(report([]).slice(0, 400))).toBeUndefined();
});

describe('the handed cases', () => {
  test.each(['40-dsn-own-server', 'b41-dsn-from-remote'])('%s', (name) => {
    const raw = readFileSync(new URL(`../message/cases/${name}.eml`, import.meta.url), 'latin1');
    const [recipient] = readBounce(raw)?.recipients ?? [];
    expect(recipient).toMatchObject({
      address: 'b@remote.test',
      refusal: { enhanced: '5.7.26', server: 'mx.remote.test' },
    });
    expect(recipient === undefined ? undefined : explainRefusal(recipient.refusal)?.id).toBe('unauthenticated');
  });
});
