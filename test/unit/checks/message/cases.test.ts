/**
 * Messages of the kinds that people bring: each with what is right to say of it, in a world where example.org is the
 * healthy server.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../../../checks/knowledge/mail-file.ts';
import type { Judged } from '../../judged.ts';
import { judgedAll, type World } from './court.ts';

const FOLDER = new URL('./cases/', import.meta.url);

function messagesOf(file: string): readonly string[] {
  return messagesIn(readFileSync(new URL(file, FOLDER), 'latin1')).messages;
}

const WORLD: World = {
  now: '2026-11-29T09:00:00Z',
  records: {
    'MX example.org': undefined,
    'TXT example.org': 'v=spf1 ip4:24.48.100.24 -all',
    'TXT _dmarc.example.org': 'v=DMARC1;p=reject;rua=mailto:postmaster@example.org',
    'TXT remote.test': 'v=spf1 ip4:185.70.40.25 -all',
  },
};

interface Right {
  /** Verdicts that differ from those of a message of this shape that is well but for its missing signature. */
  readonly verdicts: Partial<Record<string, Judged['verdict']>>;
  /** What a check must say. */
  readonly says?: Readonly<Record<string, readonly string[]>>;
  /** And what it must not. */
  readonly never?: Readonly<Record<string, readonly string[]>>;
}

/** These are made up, so nobody signed them; one Received line tells no time, and most receivers write no verdict. */
const UNSIGNED = {
  bounce: 'exempt',
  signature: 'fail',
  spf: 'pass',
  dmarc: 'pass',
  arc: 'pass',
  hops: 'inconclusive',
  privacy: 'pass',
  shape: 'pass',
  spam: 'inconclusive',
} as const;

const UNDELIVERED = {
  signature: 'inconclusive',
  spf: 'inconclusive',
  dmarc: 'inconclusive',
  privacy: 'inconclusive',
} as const;

const CASES: Readonly<Record<string, Right>> = {
  '01-healthy-shape': {
    verdicts: {},
    says: {
      signature: ['carries no DKIM signature'],
      spam: ['mx.remote.test does not write what its spam filter thought'],
    },
  },
  '02-forged-ar-single-hop': {
    verdicts: {},
    says: { signature: ["lines below that server's own Received line"] },
    never: { signature: ['mx.remote.test found the signature'], spam: ['found nothing wrong'] },
  },
  '05-spamflag-written-by-sender': {
    verdicts: {},
    says: { spam: ['X-Spam-Flag, X-Spam-Status', 'no verdict of the receiver in either direction'] },
  },
  '10-fastmail': {
    verdicts: { spam: 'fail' },
    says: {
      spam: [
        'X-Spam-score',
        'a score of 7.1; from 5 on it is spam',
        'ME_SENDERREP_DENY (4)',
        'reputation of the sending address',
      ],
    },
  },
  '10-gmx-uifilter-junk': {
    verdicts: { spam: 'fail' },
    says: { spam: ['X-UI-Filterresults, X-GMX-Antispam', 'junk:10'] },
  },
  '10-gmx-uifilter-ok': { verdicts: { spam: 'pass' } },
  '10-icloud': { verdicts: { spam: 'fail' }, says: { spam: ['X-Suspected-Spam'] } },
  '10-mailru-spam': { verdicts: { spam: 'fail' }, says: { spam: ['X-Mras', 'SPAM'] } },
  '10-outlook-compauth-fail': {
    verdicts: { hops: 'pass', spam: 'warn' },
    says: {
      spam: [
        'compauth=fail reason=001',
        'takes the sender for forged by its own rules',
        'dmarc=fail',
        'although dmarc passes today',
      ],
    },
  },
  '10-outlook-dest-j': {
    verdicts: { spam: 'fail' },
    says: { spam: ['X-Microsoft-Antispam-Mailbox-Delivery', 'delivered into the Junk folder', 'dest:J'] },
  },
  '10-rspamd-junk': {
    verdicts: { spam: 'fail' },
    says: {
      spam: [
        'mostly for RBL_SPAMHAUS_ZRD_FRESH_DOMAIN (4), HFILTER_HOSTNAME_UNKNOWN (2.5)',
        'no name in reverse DNS',
        'so new that filters distrust it',
        'a score of 7.1',
      ],
    },
    never: { spam: ['BAYES_HAM', 'mostly for add header', 'from 15 on'] },
  },
  '10-yandex-ok': { verdicts: { spam: 'pass' } },
  '10-yandex-spam': { verdicts: { spam: 'fail' }, says: { spam: ['X-Yandex-Spam'] } },
  '24-fetchmail-days': { verdicts: {}, never: { hops: ['had the message for'] } },
  '30-delta-chat': { verdicts: {}, never: { shape: ['Date', 'Message-ID', 'subject'] } },
  '40-dsn-own-server': {
    verdicts: { ...UNDELIVERED, bounce: 'fail' },
    says: {
      bounce: [
        'The message to b@remote.test came back. mx.remote.test takes no mail that is neither signed (DKIM) nor sent from',
        'Unauthenticated mail is not accepted',
        'Refused for good',
        '--only dkim.signature',
      ],
      signature: ['The bounce returns the message as it was before any server had it'],
    },
  },
  'b41-dsn-from-remote': {
    verdicts: { ...UNDELIVERED, bounce: 'fail' },
    says: { bounce: ['came back'], spf: ['The bounce returns the message'] },
  },
  '79-sent-folder-copy': {
    verdicts: UNDELIVERED,
    says: { signature: ['a copy from a Sent folder'], spf: ['no delivered message'], dmarc: ['no delivered message'] },
  },
  '82-mailcow-anonymised': { verdicts: { hops: 'pass' } },
  '83-arc-forward': {
    verdicts: { signature: 'inconclusive', spf: 'warn', dmarc: 'warn', hops: 'pass' },
    says: {
      signature: ['fwd.third.test sealed that it had found the signature of example.org valid (ARC)', 'took it out'],
      spf: ['by way of fwd.third.test'],
      dmarc: ['fwd.third.test sealed that it was sound when it came there'],
    },
  },
  'b83-arc-forward': {
    verdicts: { signature: 'warn', spf: 'warn', dmarc: 'warn', hops: 'pass' },
    says: {
      signature: [
        'changed after example.org signed it, by fwd.third.test',
        'sealed that it had found the signature of example.org valid (ARC)',
        'the receiver found that seal good',
      ],
      dmarc: ['sealed that it was sound'],
    },
    never: { signature: ['smarthost', 'virus scanner'] },
  },
  'b50-two-dyndns-customers': {
    verdicts: { spf: 'warn', dmarc: 'warn' },
    says: { spf: ['The message came to mx.bob.dedyn.io from 45.33.32.10 (mail.alice.dedyn.io)'] },
  },
  'b84-address-outside-parentheses': { verdicts: {} },
  'b85-newest-hop-without-address': {
    verdicts: { spf: 'inconclusive', dmarc: 'inconclusive', hops: 'pass' },
    says: { spf: ['The Received line of mx.remote.test does not name the address'] },
  },
  'b86-senders-outgoing-filter-says-no': {
    verdicts: {},
    says: { spam: ['What X-Spam-Flag says stands below the line with which mx.remote.test took the message'] },
  },
  'b93-return-path-empty-normal-mail': {
    verdicts: { spf: 'warn', dmarc: 'fail' },
    says: { spf: ['mail.example.org has no SPF record', 'mail.example.org. 300 IN TXT "v=spf1 a -all"'] },
    never: { spf: ['example.org. 300 IN TXT "v=spf1 mx'] },
  },
  'c01-spf-passes-for-other-domain-dmarc-fails': {
    verdicts: { dmarc: 'fail' },
    says: {
      dmarc: ['what passes is for remote.test, and not for example.org'],
      spam: ['mx.third.test found dmarc=fail for the message, as is found here'],
    },
    never: { spam: ['passes today'] },
  },
  'c03-ar-temperror': {
    verdicts: {},
    says: { spam: ['got no answer to its questions about dkim', '(temperror)'] },
    never: { spam: ['as is found here', 'junk'] },
  },
  'd01-rspamd-result-only-junk-score': {
    verdicts: {},
    says: { spam: ['X-Spamd-Result tells a score of 9.1', 'it goes to Junk from a score of 8 on'] },
    never: { spam: ['from 15 on'] },
  },
  'e01-gmail-junk-all-pass': {
    verdicts: { hops: 'pass', signature: 'inconclusive' },
    says: {
      spam: ['mx.google.com (Gmail) does not write what its spam filter thought', 'postmaster.google.com'],
      signature: ['mx.google.com found a valid signature'],
    },
  },
  'f03-mbox-of-two': { verdicts: {} },
  'f04-ar-dkim-pass-but-no-signature-in-file': {
    verdicts: { signature: 'inconclusive' },
    says: { signature: ['mx.remote.test found a valid signature of example.org', 'it is not what was delivered'] },
  },
  'f05-yahoo-style': { verdicts: {}, never: { privacy: ['24.48.100.24'] } },
  'g01-exim-user-at-home': {
    verdicts: { signature: 'exempt', spf: 'exempt', dmarc: 'exempt', privacy: 'warn' },
    says: { privacy: ["tells the sender's address: 84.157.3.9"], spf: ['never left the server'] },
  },
  'g02-opensmtpd-own-gateway': { verdicts: { hops: 'pass' }, says: {} },
};

test('every case is judged', () => {
  const files = readdirSync(FOLDER).map((file) => file.replace(/\.eml$/, ''));
  expect(Object.keys(CASES).toSorted()).toEqual(files.toSorted());
});

test('an mbox holds its messages, and each is one', () => {
  expect(messagesOf('f03-mbox-of-two.eml')).toHaveLength(2);
});

describe('right is', () => {
  test.each(Object.entries(CASES))('%s', async (name, { verdicts, says = {}, never = {} }) => {
    for (const raw of messagesOf(`${name}.eml`)) {
      const domain = name.startsWith('b50') ? 'alice.dedyn.io' : 'example.org';
      const result = await judgedAll(raw, { ...WORLD, domain });
      const found = Object.fromEntries(Object.entries(result).map(([id, { verdict }]) => [id, verdict]));
      for (const [id, words] of Object.entries(says))
        for (const each of words) expect(result[id]?.words).toContain(each);
      for (const [id, words] of Object.entries(never))
        for (const each of words) expect(result[id]?.words).not.toContain(each);
      expect(found).toEqual({ ...UNSIGNED, ...verdicts });
    }
  });
});
