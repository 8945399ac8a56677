import { describe, expect, test } from 'vitest';
import { meaningOf, replyIn, stepOf, type SmtpStep } from '../../../../checks/knowledge/smtp-replies.ts';

/** `kind`, or `outage: part`. */
function read(step: SmtpStep, text: string): string {
  const reply = replyIn(text);
  if (reply === undefined) return 'no reply';
  const meaning = meaningOf(step, reply);
  return meaning.kind === 'outage' ? `outage: ${meaning.part ?? '?'}` : meaning.kind;
}

describe('a reply means what its sender says with it', () => {
  test.each<[SmtpStep, string, string]>([
    // An outage.
    ['RCPT', '451 4.3.0 <postmaster@example.org>: Temporary lookup failure', 'outage: database'],
    ['MAIL', '452 4.3.1 Insufficient system storage', 'outage: disk'],
    ['MAIL', '452 Insufficient disk space; try again later', 'outage: disk'],
    ['RCPT', '451 4.3.5 <a@example.org>: Recipient address rejected: Server configuration problem', 'outage: settings'],
    ['MAIL', '451 4.3.5 Server configuration error', 'outage: settings'],
    ['greeting', '421 4.3.2 All server ports are busy', 'outage: load'],
    ['greeting', '421 mail.example.org Too many concurrent SMTP connections; please try again later.', 'outage: load'],
    ['STARTTLS', '454 4.3.0 Try again later', 'outage: filter'],
    ['AUTH', '454 4.3.0 Try again later', 'outage: filter'],
    ['MAIL', '450 4.1.8 <a@example.net>: Sender address rejected: Domain not found', 'outage: names'],
    ['MAIL', '451 4.1.8 Domain of sender address a@example.net does not resolve', 'outage: names'],
    ['RCPT', '451 4.4.3 Temporary server error. Please try again later', 'outage: names'],
    ['AUTH', '454 4.7.0 Temporary authentication failure: Connection lost to authentication server', 'outage: logins'],
    ['RCPT', '451 4.3.0 Error: queue file write error', 'outage: ?'],
    ['MAIL', '451 qq temporary problem (#4.3.0)', 'outage: ?'],
    ['RCPT', '451 Temporary local problem - please try later', 'outage: ?'],
    ['MAIL', '451 Requested action aborted: local error in processing', 'outage: ?'],
    ['greeting', '421 mail.example.org Service not available, closing transmission channel', 'outage: ?'],
    ['greeting', '450 not now', 'outage: ?'],
    // Greylisting: Postgrey, SQLgrey, rspamd, milter-greylist, greylistd with Exim, qmail and spamdyke, postscreen's
    // later tests.
    [
      'RCPT',
      '450 4.2.0 <a@example.org>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.org.html',
      'greylisting',
    ],
    ['RCPT', '450 4.7.1 <a@example.org>: Recipient address rejected: Greylisted for 5 minutes', 'greylisting'],
    ['DATA', '451 4.7.1 Greylisted, please try again later', 'greylisting'],
    ['DATA', '451 4.7.1 Try again later', 'greylisting'],
    ['RCPT', '451 4.7.1 Greylisting in action, please come back in 00:05:00', 'greylisting'],
    [
      'RCPT',
      '451 192.0.2.1 is not yet authorized to deliver mail from <b@example.net> to <a@example.org>. Please try later.',
      'greylisting',
    ],
    ['RCPT', '451 GL - temporary problem, retry later (#4.3.0)', 'greylisting'],
    ['RCPT', '451 GREYLISTED: temporary failure (#4.3.0)', 'greylisting'],
    ['RCPT', '421 Your address has been graylisted. Try again later. See: http://example.org/', 'greylisting'],
    ['RCPT', '450 4.3.2 Service currently unavailable', 'greylisting'],
    // A rate limit.
    ['greeting', '421 4.7.0 mail.example.org Error: too many connections from 192.0.2.1', 'rate limit'],
    ['greeting', '421 4.3.2 Connection rate limit exceeded.', 'rate limit'],
    ['greeting', '421 4.3.2 Too many open connections.', 'rate limit'],
    [
      'greeting',
      '421 Too many concurrent SMTP connections from this IP address; please try again later.',
      'rate limit',
    ],
    ['MAIL', '450 4.7.1 Error: too much mail from 192.0.2.1', 'rate limit'],
    ['RCPT', '450 4.7.1 Error: too many recipients from 192.0.2.1', 'rate limit'],
    ['STARTTLS', '454 4.7.0 Error: too many new TLS sessions from 192.0.2.1', 'rate limit'],
    ['DATA', '451 4.7.1 Ratelimit "mailcow" exceeded', 'rate limit'],
    ['MAIL', '451 4.7.500 Server busy. Please try again later from [192.0.2.1].', 'rate limit'],
    // A refusal of a sender in whose name this client may not write.
    [
      'RCPT',
      '550 5.7.23 <a@example.org>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why?s=mfrom;id=a@example.org;ip=192.0.2.1;r=<UNKNOWN>',
      'sender refused',
    ],
    ['MAIL', '550 5.7.1 SPF: [192.0.2.1] is not allowed to send mail from example.org', 'sender refused'],
    ['DATA', '554 5.7.1 No DKIM signature found', 'sender refused'],
    ['DATA', '550 5.7.26 Unauthenticated email from example.org is not accepted', 'sender refused'],
    ['DATA', '451 4.7.24 SPF could not be looked up', 'not now'],
    // A refusal of us.
    ['RCPT', '550 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org', 'refusal of us'],
    ['greeting', '521 5.3.2 Service currently unavailable', 'refusal of us'],
    ['greeting', '554 5.7.1 <vantage.example.net[192.0.2.1]>: Client host rejected: Access denied', 'refusal of us'],
    ['RCPT', '450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]', 'refusal of us'],
    ['RCPT', '504 5.5.2 <x>: Helo command rejected: need fully-qualified hostname', 'refusal of us'],
    ['MAIL', '550 Your IP address 192.0.2.1 is blocked', 'refusal of us'],
    [
      'greeting',
      "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation",
      'refusal of us',
    ],
    // What is about one thing only.
    ['STARTTLS', '454 4.7.0 TLS not available due to local problem', 'no TLS'],
    ['RCPT', '454 4.7.1 <a@example.com>: Relay access denied', 'relaying'],
    ['RCPT', '550 relay not permitted', 'relaying'],
    ['RCPT', '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain', 'relaying'],
    [
      'RCPT',
      '550 5.1.1 <x@example.org>: Recipient address rejected: User unknown in virtual mailbox table',
      'recipient refused',
    ],
    ['RCPT', '550 Unrouteable address', 'recipient refused'],
    ['RCPT', '452 4.2.2 <a@example.org> Quota exceeded (mailbox for user is full)', 'mailbox full'],
    ['DATA', '552 5.2.2 mailbox is full', 'mailbox full'],
    ['MAIL', '552 5.3.4 Message size exceeds fixed limit', 'too large'],
    ['RCPT', '553 5.7.1 <b@example.org>: Sender address rejected: not logged in', 'sender refused'],
    // What says nothing.
    ['MAIL', '451 4.7.1 Service unavailable - try again later', 'not now'],
    ['RCPT', '450 later', 'not now'],
    ['RCPT', '550 no', 'no'],
    ['greeting', '554 No SMTP service here', 'no'],
    ['EHLO', '250 mail.example.org', 'yes'],
    ['other', '999 hello', 'no reply'],
  ])('%s: %s', (step, text, expected) => {
    expect(read(step, text)).toBe(expected);
  });
});

test('a command belongs to its step', () => {
  expect(['', 'EHLO [192.0.2.1]', 'MAIL FROM:<>', 'rcpt to:<a@example.org>', 'VRFY postmaster'].map(stepOf)).toEqual([
    'greeting',
    'EHLO',
    'MAIL',
    'RCPT',
    'other',
  ]);
});
