/** The tables of what filters write: each row reads what it is for, and says where it comes from. */
import { describe, expect, test } from 'vitest';
import { VERDICT_FIELDS, verdictsIn } from '../../../../checks/knowledge/filters/index.ts';
import { makerOf, MAKERS, sameMaker } from '../../../../checks/knowledge/filters/makers.ts';
import { compauthMeaning } from '../../../../checks/knowledge/filters/microsoft.ts';
import { symbolMeaning } from '../../../../checks/knowledge/filters/symbols.ts';
import type { Opinion } from '../../../../checks/knowledge/filters/types.ts';
import { readLetter } from '../../../../checks/knowledge/letter.ts';
import { english } from '../../../../common/say.ts';

const ENTRY =
  'Received: from mail.example.org (mail.example.org [24.48.100.24]) by mx.remote.test with ESMTPS id X1; Sun, 29 Nov 2026 08:00:05 +0000\r\n';
const REST = 'From: a@example.org\r\nDate: Sun, 29 Nov 2026 08:00:00 +0000\r\n';

function verdictsOf(above: string, entry = ENTRY, below = '') {
  const { fields, places } = readLetter(`${above}${above === '' ? '' : '\r\n'}${entry}${REST}${below}\r\nHello.\r\n`);
  return verdictsIn(fields, places);
}

describe('a field above the line of the receiver', () => {
  test.each<[string, Opinion, number?, number?]>([
    ['X-Spam-Flag: YES', 'spam'],
    ['X-Spam-Flag: NO', 'clean'],
    ['X-Spam: Yes', 'spam'],
    ['X-Spam-Status: Yes, score=7.1 required=5.0 tests=BAYES_99=3.5', 'spam', 7.1, 5],
    ['X-Spam-Status: No, score=-1.9 required=5.0 tests=NONE', 'clean', -1.9, 5],
    [
      'X-Spam-Status: Yes, score=24.637 tagged_above=1 required=4.5 tests=[BAYES_99=3.5, RDNS_NONE=0.793] autolearn=spam',
      'spam',
      24.637,
      4.5,
    ],
    ['X-Spamd-Result: default: True [16.20 / 15.00]; X(1.00)[]', 'spam', 16.2, 15],
    ['X-Spamd-Result: default: False [1.20 / 15.00]; X(1.00)[]', 'clean', 1.2],
    ['X-Spamd-Result: default: False [5.20 / 15.00]; X(1.00)[]', 'unknown', 5.2],
    ['X-Rspamd-Action: no action', 'clean'],
    ['X-Rspamd-Action: rewrite subject', 'spam'],
    ['X-Rspamd-Action: soft reject', 'unknown'],
    ['Deliver-To: Junk', 'spam'],
    [
      'X-Spam-Report: Spam detection software, running on the system "a", has NOT identified this incoming email as spam. * 0.8 RDNS_NONE x',
      'clean',
    ],
    ['X-Spam-Score: 5.1 (+++++)', 'unknown', 5.1],
    ['X-Spam-Bar: +++++', 'unknown', 5],
    ['X-Microsoft-Antispam-Mailbox-Delivery: ucf:0;jmr:0;auth:0;dest:J;OFR:SpamFilterAuthJ;ENG:(5062000305);', 'spam'],
    ['X-Microsoft-Antispam-Mailbox-Delivery: ucf:0;jmr:0;auth:0;dest:I;ENG:(5062000305);', 'clean'],
    ['X-Microsoft-Antispam-Mailbox-Delivery: ucf:1;dest:C;OFR:CustomRules;', 'unknown'],
    ['X-Forefront-Antispam-Report: CIP:24.48.100.24;SCL:1;SFV:NSPM;CAT:NONE;', 'clean', 1, 5],
    ['X-Forefront-Antispam-Report: CIP:24.48.100.24;SCL:5;SFV:SPM;CAT:SPOOF;', 'spam', 5, 5],
    ['X-MS-Exchange-Organization-SCL: 6', 'spam', 6, 5],
    ['X-UI-Filterresults: notjunk:1;V03:K0:abc;', 'clean'],
    ['X-GMX-Antispam: 0 (Mail was not recognized as spam)', 'clean'],
    ['X-GMX-Antispam: 6 (nemesis mail header analyzer)', 'spam'],
    ['X-Mras: Ok', 'clean'],
    ['X-Mras: PROBABLE_SPAM', 'spam'],
    ['X-Yandex-Spam: 1', 'clean'],
    ['X-Yandex-Spam: 2', 'unknown'],
    ['X-YahooFilteredBulk: 24.48.100.24', 'spam'],
    ['X-Suspected-Spam: false', 'clean'],
    ['X-Pm-Spam-Action: inbox', 'clean'],
    ['X-VR-SPAMSTATE: OK', 'clean'],
    ['X-VR-SPAMSTATE: SPAM', 'spam'],
    [
      'X-Barracuda-Spam-Status: Yes, SCORE=6.01 using per-user scores of TAG_LEVEL=3.5 QUARANTINE_LEVEL=1000.0 tests=BSF_SC0_MISMATCH_TO',
      'spam',
      6.01,
      3.5,
    ],
    ['X-Proofpoint-Spam-Details: rule=notspam policy=default score=12 mlxscore=0', 'clean', 12],
    ['X-Proofpoint-Spam-Details: rule=inbound_spam_definite policy=inbound score=100', 'spam', 100],
    ['X-Mimecast-Spam-Score: 3', 'unknown', 3],
    ['X-MBO-SPAM-Probability: 20', 'unknown', 20],
    ['X-KLMS-AntiSpam-Status: not_detected', 'clean'],
    ['X-Acme-Junk-Thoughts: maybe', 'unknown'],
  ])('%s', (field, opinion, score, limit) => {
    const [verdict, ...others] = verdictsOf(field);
    expect(others).toEqual([]);
    expect(verdict).toMatchObject({ opinion, receivers: true, place: 'receiver' });
    expect(verdict?.score).toBe(score);
    expect(verdict?.limit).toBe(limit);
  });

  test.each([
    'X-Spam: undefined',
    'X-Spam-Checker-Version: SpamAssassin 4.0',
    'X-UI-Out-Filterresults: notjunk:1',
    'X-Spam-Known-Sender: no',
    'X-Rspamd-Queue-Id: 1',
  ])('%s is no verdict', (field) => expect(verdictsOf(field)).toEqual([]));

  test('names the rules, with their weights', () => {
    const [verdict] = verdictsOf(
      'X-Spam-Status: Yes, score=7.1 required=5.0 tests=BAYES_99=3.5,\r\n\tRDNS_NONE=0.8,DKIM_VALID=-0.1 autolearn=no',
    );
    expect(verdict?.symbols).toEqual([
      { name: 'BAYES_99', weight: 3.5 },
      { name: 'RDNS_NONE', weight: 0.8 },
      { name: 'DKIM_VALID', weight: -0.1 },
    ]);
    const [report] = verdictsOf(
      'X-Spam-Report: * -0.0 SPF_PASS SPF: sender matches\r\n\t*  3.5 BAYES_99 BODY: Bayes\r\n\t*      [score: 1.0000]',
    );
    expect(report?.symbols).toEqual([
      { name: 'SPF_PASS', weight: -0 },
      { name: 'BAYES_99', weight: 3.5 },
    ]);
  });
});

describe('whose word it is', () => {
  const older =
    'Received: from x (x [91.64.20.10]) by mail.example.org with ESMTP; Sun, 29 Nov 2026 08:00:01 +0000\r\n';

  test('below the line of the receiver, it may be the sender', () => {
    expect(verdictsOf('', ENTRY, 'X-Spam-Flag: YES\r\n')).toMatchObject([
      { receivers: false, place: 'below', above: 'mx.remote.test' },
    ]);
  });

  test('below an older line, it came with the message', () => {
    expect(verdictsOf('', ENTRY + older, 'X-Spam-Flag: YES\r\n')).toMatchObject([
      { receivers: false, place: 'before', above: 'mail.example.org' },
    ]);
  });

  test('a maker that writes there, and takes out what others wrote, is believed', () => {
    const mailcow = ENTRY.replace('by mx.remote.test with', 'by mx.remote.test (Postcow) with');
    expect(
      verdictsOf('', mailcow + older, 'X-Spamd-Result: default: False [9.10 / 15.00]; X(9.10)[]\r\n'),
    ).toMatchObject([{ receivers: true, opinion: 'spam', limit: 8 }]);
    expect(verdictsOf('', mailcow, 'X-Spamd-Result: default: False [7.10 / 15.00]; X(7.10)[]\r\n')).toMatchObject([
      { opinion: 'clean' },
    ]);
    const outlook = ENTRY.replace('mx.remote.test', 'x.mail.protection.outlook.com');
    expect(verdictsOf('', outlook + older, 'X-Microsoft-Antispam-Mailbox-Delivery: dest:J;\r\n')).toMatchObject([
      { receivers: true, opinion: 'spam' },
    ]);
  });

  test('Gmail writes its results below its line, and no verdict', () => {
    const gmail = ENTRY.replace('mx.remote.test', 'mx.google.com');
    const { results, claimed } = readLetter(`${gmail}Authentication-Results: mx.google.com; spf=pass\r\n${REST}\r\n`);
    expect([results.length, claimed.length]).toEqual([1, 0]);
    expect(verdictsOf('', gmail, 'X-Spam-Flag: YES\r\n')).toMatchObject([{ receivers: false }]);
  });
});

describe('the tables', () => {
  test('say for each row where it comes from, and when that was looked at', () => {
    for (const { source, seen } of [...VERDICT_FIELDS, ...MAKERS]) {
      expect(source.length).toBeGreaterThan(8);
      expect(seen).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  test('have each field once, in lower case', () => {
    const names = VERDICT_FIELDS.flatMap((row) => row.names);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(names.map((name) => name.toLowerCase()));
  });

  test('know whose servers are whose', () => {
    expect(makerOf({ by: 'mx.google.com', line: '' })?.name).toBe('Gmail');
    expect(makerOf({ by: 'mx.notgoogle.com', line: '' })).toBeUndefined();
    expect(sameMaker('a.prod.outlook.com', 'b.outlook.office365.com')).toBe(true);
    expect(sameMaker('a.prod.outlook.com', 'mx.google.com')).toBe(false);
  });

  test.each([
    ['HFILTER_HOSTNAME_UNKNOWN', 'reverse DNS'],
    ['RDNS_NONE', 'reverse DNS'],
    ['ONCE_RECEIVED_STRICT', 'like those that hosters make up'],
    ['RCVD_IN_PBL', 'block list'],
    ['RBL_SPAMHAUS_ZRD_FRESH_DOMAIN', 'so new'],
    ['R_DKIM_REJECT', 'DKIM'],
    ['DMARC_POLICY_REJECT', 'DMARC'],
    ['FORGED_RECIPIENTS', 'Delta Chat hides recipients'],
    ['DATE_IN_PAST', 'some days back on purpose'],
    ['BAYES_99', 'called spam'],
    ['BAYES_00', 'kept'],
    ['URIBL_BLOCKED', 'question to a list was refused'],
  ])('explain %s', (symbol, words) => {
    const meaning = symbolMeaning(symbol);
    expect(meaning && english(meaning.says)).toContain(words);
  });

  test('do not explain what they do not know, and no reputation that helps', () => {
    for (const symbol of ['RCVD_IN_DNSWL_HI', 'SOMETHING_ODD', 'R_SPF_ALLOW', 'DKIM_VALID'])
      expect(symbolMeaning(symbol)).toBeUndefined();
  });

  test('know what Microsoft means by its sum', () => {
    expect(compauthMeaning('pass', '100')).toBeUndefined();
    for (const [reason, words] of [
      ['000', 'asks to refuse'],
      ['001', 'by its own rules'],
      ['010', 'of the receiving organisation itself'],
      ['601', 'in the name of'],
      [undefined, 'forged'],
    ] as const) {
      const meaning = compauthMeaning('fail', reason);
      expect(meaning && english(meaning)).toContain(words);
    }
  });

  test('whatever stands in a field, it is read in no time', () => {
    for (const junk of [
      'x'.repeat(200_000),
      ' '.repeat(200_000),
      '1'.repeat(200_000),
      `${'A_'.repeat(90_000)}(1)`,
      `tests=${'A=1,'.repeat(50_000)}`,
      ';'.repeat(100_000),
    ])
      for (const { names } of VERDICT_FIELDS)
        expect(verdictsOf(`${names[0] ?? ''}: ${junk}`).length).toBeLessThanOrEqual(1);
  });
});
