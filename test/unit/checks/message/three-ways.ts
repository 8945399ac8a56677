/**
 * A message that was received, as `mailproof message` reads it: the shortest form of what judges.test.ts looks at more
 * closely.
 */
import { known } from '../../../../common/fact.ts';
import type { Authenticator, SealChain } from '../../../../fixtures/senses.ts';
import { authenticatorOf, signatureOf, spfOf } from '../../happy/authentication.ts';
import type { Facts } from '../../happy/index.ts';
import { BROKE_OFF, lost, LOST, type Table } from '../../three-ways.ts';
import { delivered } from './letters.ts';

const RAW = await delivered({ key: 'none' });
const NOWHERE = await delivered({ key: 'none', arrival: '', submission: '' });

function file(message: string): Facts {
  return { settings: { message } };
}

/** What a mail server writes to the sender of this message. */
function report(action: string, status: string, words: string): string {
  return [
    'From: <MAILER-DAEMON@mail.example.org>',
    'To: <alice@example.org>',
    'Subject: Delivery Status Notification',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="r1"',
    '',
    '--r1',
    'Content-Type: text/plain',
    '',
    'This is the mail system.',
    '--r1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.org',
    '',
    'Final-Recipient: rfc822; peer@provider.net',
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${words}`,
    '--r1--',
    '',
  ].join('\r\n');
}

/** Somebody passed the message on. */
function sealed(changes: Partial<SealChain>): Authenticator {
  const chain: SealChain = { sealers: ['list.example.net'], result: 'pass', keyGone: false, comment: '', ...changes };
  return { ...authenticatorOf(), seals: async () => known(chain) };
}

export const MESSAGE: Table = {
  'message.bounce': {
    given: file(report('delivered', '2.0.0', '250 2.0.0 Ok')),
    broken: {
      facts: file(
        report('failed', '5.7.26', '550-5.7.26 This mail has been blocked because the sender is unauthenticated'),
      ),
      verdict: 'fail',
      says: 'The message to peer@provider.net came back.',
      fix: 'mailproof example.org',
    },
    unknown: { never: 'It reads what a file says; words that it does not understand are a finding' },
  },
  'message.signature': {
    given: file(RAW),
    broken: {
      facts: { authenticator: authenticatorOf([]) },
      verdict: 'fail',
      says: 'The message carries no DKIM signature',
      fix: 'ARC/DKIM keys',
    },
    unknown: { facts: { authenticator: authenticatorOf([signatureOf({ result: LOST })]) }, says: BROKE_OFF },
  },
  'message.spf': {
    given: file(RAW),
    broken: {
      facts: { spf: spfOf({ result: 'fail' }) },
      verdict: 'fail',
      says: 'which SPF does not let send for example.org',
      fix: 'let the SPF record allow its address',
    },
    unknown: { facts: { spf: { evaluate: lost } }, says: BROKE_OFF },
  },
  'message.dmarc': {
    given: file(RAW),
    broken: {
      facts: { authenticator: authenticatorOf([], { result: 'fail' }), spf: spfOf({ result: 'fail' }) },
      verdict: 'fail',
      says: 'The message fails DMARC for example.org: neither DKIM nor SPF passes',
      fix: 'd=example.org',
    },
    unknown: {
      facts: { authenticator: authenticatorOf([signatureOf({ result: LOST })], { result: 'fail' }) },
      says: 'Whether the message passes DMARC depends on its signature, which could not be verified',
      cause: 'message.signature',
    },
  },
  'message.arc': {
    given: file(RAW),
    broken: {
      facts: { authenticator: sealed({ result: 'fail', comment: 'i=1 seal signature validation failed' }) },
      verdict: 'pass',
      says: 'The seals (ARC) of list.example.net do not hold, so receivers take nothing in them into account',
      fix: 'Save its source',
    },
    unknown: { facts: { authenticator: { ...authenticatorOf(), seals: lost } }, says: BROKE_OFF },
  },
  'message.hops': {
    given: file(RAW),
    broken: {
      facts: file(RAW.replace('10:00:02', '10:15:02').replace('10:00:03', '10:15:03')),
      verdict: 'warn',
      says: 'localhost had the message for 15 min 1 s before mail.provider.net took it',
      fix: 'mailq',
    },
    unknown: { facts: file(NOWHERE), says: 'Received' },
  },
  'message.privacy': {
    given: file(RAW),
    broken: {
      facts: file(`X-Originating-IP: [91.64.20.10]\r\n${RAW}`),
      verdict: 'warn',
      says: 'X-Originating-IP',
      fix: 'anonymize_headers.pcre',
    },
    unknown: { facts: file(NOWHERE), says: 'Received' },
  },
  'message.shape': {
    given: file(RAW),
    broken: {
      facts: file(RAW.replace(/Date: .*\r\n/, '')),
      verdict: 'fail',
      says: 'The message has no Date field',
      fix: 'Find out which program wrote or changed the message',
    },
    unknown: { never: 'It looks at the bytes of a file, and asks nobody' },
  },
  'message.spam': {
    given: file(`X-Spam-Flag: NO\r\n${RAW}`),
    broken: {
      facts: file(`X-Spam-Flag: YES\r\n${RAW}`),
      verdict: 'fail',
      says: "The receiver's filter calls the message spam",
      fix: 'Solve first what the other checks here',
    },
    unknown: { facts: file(RAW), says: 'does not write what its spam filter thought of the message' },
  },
};
