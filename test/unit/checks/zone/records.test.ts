import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { bindText, bindLine } from '../../../../checks/zone/format.ts';
import { comparePlan, questionFor } from '../../../../checks/zone/compare.ts';
import { planFor } from '../../../../checks/kinds/plan.ts';
import type { PlannedRecord } from '../../../../checks/words/plan.ts';
import type { DnsAnswer, RecordData, RecordType } from '../../../../fixtures/dns/types.ts';
import { known, unknown } from '../../../../common/fact.ts';
import { english, say } from '../../../../common/say.ts';

const KEY = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .publicKey.export({ type: 'spki', format: 'der' })
  .toString('base64');
const OTHER_KEY = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .publicKey.export({ type: 'spki', format: 'der' })
  .toString('base64');
const DKIM = `v=DKIM1;k=rsa;t=s;s=email;p=${KEY}`;
const GUIDE = {
  domain: 'example.org',
  host: 'mail.example.org',
  mailadmHost: 'mailadm.example.org',
  mailadmUrl: 'https://mailadm.example.org/new_email',
  selector: 'dkim',
  v4: ['24.48.100.24'],
  v6: ['7fe5:2f4:1ba:2381::3'],
};
const plan = planFor(GUIDE);

describe('the plan', () => {
  test('is what the guide says', () => {
    expect(plan.records.map(bindLine)).toEqual([
      'mail.example.org. 300 IN A 24.48.100.24',
      'mail.example.org. 300 IN AAAA 7fe5:2f4:1ba:2381::3',
      'example.org. 300 IN MX 10 mail.example.org.',
      'autoconfig.example.org. 300 IN CNAME mail.example.org.',
      'autodiscover.example.org. 300 IN CNAME mail.example.org.',
      'mailadm.example.org. 300 IN CNAME mail.example.org.',
      'example.org. 300 IN TXT "v=spf1 mx -all"',
      '_dmarc.example.org. 300 IN TXT "v=DMARC1;p=quarantine;rua=mailto:postmaster@example.org"',
      '; dkim._domainkey.example.org. 300 IN TXT "v=DKIM1;k=rsa;p=<public key>"',
      '; 24.100.48.24.in-addr.arpa. 300 IN PTR mail.example.org.',
      '; 3.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.8.3.2.a.b.1.0.4.f.2.0.5.e.f.7.ip6.arpa. 300 IN PTR mail.example.org.',
      'example.org. 300 IN CAA 0 issue "letsencrypt.org"',
    ]);
    expect(plan.records.filter(({ optional }) => optional).map(({ type }) => type)).toEqual(['CAA']);
  });

  test('a long TXT comes split for zone files and unsplit for web forms', () => {
    const record = planFor({ ...GUIDE, dkim: DKIM }).records.find(({ check }) => check === 'dkim.record');
    expect(record?.value).toBe(DKIM);
    expect(record?.data).toBe(`"${DKIM.slice(0, 255)}" "${DKIM.slice(255)}"`);
    const text = english(planFor({ ...GUIDE, dkim: DKIM }).line('dkim.record'));
    expect(text.split('\n')).toEqual([
      `dkim._domainkey.example.org. 300 IN TXT ${record?.data}`,
      expect.stringContaining('one piece'),
      DKIM,
    ]);
  });

  test('a broken key is not repeated', () => {
    expect(
      planFor({ ...GUIDE, dkim: DKIM.slice(0, 255) }).records.find(({ check }) => check === 'dkim.record')?.missing,
    ).toBeDefined();
  });

  test('lines of a check, also of checks that share records', () => {
    expect(english(plan.line('dns.mx'))).toBe('example.org. 300 IN MX 10 mail.example.org.');
    expect(english(plan.line('spf.record'))).toBe('example.org. 300 IN TXT "v=spf1 mx -all"');
    expect(english(plan.line('dns.mail-host')).split('\n')).toHaveLength(2);
    expect(english(plan.line('dkim.record'))).toContain('ARC/DKIM keys');
    expect(english(plan.line('no.such'))).toBe('');
  });

  test('without addresses there is a placeholder', () => {
    expect(english(planFor({ ...GUIDE, v4: [], v6: [] }).line('dns.mail-host'))).toMatch(
      /^; mail\.example\.org\. 300 IN A <IPv4 address>\n/,
    );
  });

  test('names that need no alias, and names in other zones', () => {
    const lone = planFor({
      domain: 'example.org',
      host: 'example.org',
      mailadmHost: 'example.org',
      selector: 'dkim',
      v4: ['24.48.100.24'],
      v6: [],
    });
    expect(lone.records.filter(({ type }) => type === 'CNAME').map(({ name }) => name)).toEqual([
      'autoconfig.example.org',
      'autodiscover.example.org',
    ]);
    const hosted = planFor({ ...GUIDE, host: 'mx.example.net', tlsa: `3 1 1 ${'ab'.repeat(32)}` });
    expect(hosted.records.filter(({ elsewhere, type }) => elsewhere === true && type !== 'PTR').map(bindLine)).toEqual([
      '; mx.example.net. 300 IN A 24.48.100.24',
      '; mx.example.net. 300 IN AAAA 7fe5:2f4:1ba:2381::3',
      `; _25._tcp.mx.example.net. 300 IN TLSA 3 1 1 ${'ab'.repeat(32)}`,
    ]);
  });

  test('every text of a plan can be read', () => {
    for (const record of plan.records) expect(english(record.purpose).length).toBeGreaterThan(10);
  });
});

test.each([
  ['', '""'],
  ['a"b\\c', '"a\\"b\\\\c"'],
  ['\u0007\u00e4', '"\\007\\228"'],
  ['x'.repeat(255), `"${'x'.repeat(255)}"`],
  ['x'.repeat(256), `"${'x'.repeat(255)}" "x"`],
  ['x'.repeat(511), `"${'x'.repeat(255)}" "${'x'.repeat(255)}" "x"`],
])('TXT %j', (text, data) => expect(bindText(text)).toBe(data));

function answer<T extends RecordType>(
  name: string,
  type: T,
  records: readonly RecordData[T][],
  aliases: readonly string[] = [],
): DnsAnswer {
  return {
    name,
    type,
    outcome: records.length > 0 ? 'records' : 'nodata',
    records,
    aliases,
    authenticated: false,
    ttl: 300,
    source: 'test',
  };
}

const txt = (text: string): RecordData['TXT'] => ({ strings: [text], text });

/** The state of the planned record of one check, when its name answers with these. */
function stateOf<T extends RecordType>(
  check: string,
  type: T,
  records: readonly RecordData[T][],
  aliases: readonly string[] = [],
  facts: Parameters<typeof planFor>[0] = GUIDE,
) {
  const made = planFor(facts);
  const rows = comparePlan(made, (record: PlannedRecord) =>
    known(
      record.check === check
        ? answer(record.name, type, records, aliases)
        : answer(record.name, questionFor(made, record).type, []),
    ),
  );
  return rows.find(({ record }) => record.check === check)?.state;
}

describe('comparing by meaning', () => {
  const HOST = 'mail.example.org';
  test.each([
    ['dns.mail-host', 'A', ['24.48.100.24'], [], 'there'],
    ['dns.mail-host', 'A', ['24.48.100.25'], [], 'different'],
    ['dns.mail-host', 'A', [], [], 'missing'],
    ['dns.autoconfig', 'A', ['24.48.100.24'], [HOST], 'there'],
    ['dns.autoconfig', 'A', ['24.48.100.24'], [], 'alike'],
    ['dns.autoconfig', 'A', ['24.48.100.25'], [], 'different'],
    ['dns.autoconfig', 'A', ['24.48.100.25'], ['other.example'], 'different'],
    ['dns.autoconfig', 'A', [], [HOST], 'there'],
    ['dns.autoconfig', 'A', [], [], 'missing'],
    ['dns.autoconfig', 'CNAME', [HOST], [], 'there'],
    ['dns.autoconfig', 'CNAME', ['other.example'], [], 'different'],
    ['dns.mailadm', 'AAAA', ['7fe5:2f4:1ba:2381::3'], [], 'alike'],
    ['rdns.pointer', 'PTR', [HOST], [], 'there'],
    ['rdns.pointer', 'PTR', ['static.24.100.48.24.clients.your-server.de'], [], 'different'],
  ] as const)('%s %s %j %j: %s', (check, type, records, aliases, state) =>
    expect(stateOf(check, type, records, aliases)).toBe(state),
  );

  test.each([
    [[{ preference: 10, exchange: HOST }], 'there'],
    [
      [
        { preference: 5, exchange: HOST },
        { preference: 20, exchange: 'backup.example' },
      ],
      'alike',
    ],
    [
      [
        { preference: 10, exchange: HOST },
        { preference: 10, exchange: 'other.example' },
      ],
      'different',
    ],
    [[{ preference: 0, exchange: '' }], 'different'],
    [[], 'missing'],
  ])('MX %j: %s', (records, state) => expect(stateOf('dns.mx', 'MX', records)).toBe(state));

  test.each([
    ['spf.record', ['v=spf1 mx -all'], 'there'],
    ['spf.record', ['x', 'v=spf1 ip4:24.48.100.24 a:mail.example.org ~all'], 'alike'],
    ['spf.record', ['v=spf1 redirect=_spf.example.org'], 'alike'],
    ['spf.record', ['v=spf1 mx +all'], 'different'],
    ['spf.record', ['v=spf1 mx'], 'different'],
    ['spf.record', ['v=spf1 mx -all', 'v=spf1 a -all'], 'different'],
    ['spf.record', ['v=spf1 mx bogus -all'], 'different'],
    ['spf.record', ['"v=spf1 mx -all"'], 'different'],
    ['spf.record', ['google-site-verification=1'], 'missing'],
    ['spf.record', [], 'missing'],
    ['dmarc.record', ['v=DMARC1;p=quarantine;rua=mailto:mailadm@example.org'], 'alike'],
    ['dmarc.record', ['v=DMARC1; p=reject; adkim=s'], 'alike'],
    ['dmarc.record', ['v=DMARC1; p=none'], 'different'],
    ['dmarc.record', ['v=DMARC1; p=quarantine; t=y'], 'different'],
    ['dmarc.record', ['v=DMARC1; p=banana'], 'different'],
    ['dmarc.record', ['v=dmarc1; p=reject'], 'different'],
    ['dmarc.record', ['v=DMARC1;p=reject', 'v=DMARC1;p=reject'], 'different'],
    ['dmarc.record', [], 'missing'],
    ['dkim.record', [DKIM], 'there'],
    ['dkim.record', [`k=rsa; p=${KEY}`], 'there'],
    ['dkim.record', ['v=DKIM1; p='], 'different'],
    ['dkim.record', [], 'missing'],
  ] as const)('%s %j: %s', (check, texts, state) => expect(stateOf(check, 'TXT', texts.map(txt))).toBe(state));

  test('a known DKIM key is compared by its bytes', () => {
    expect(
      stateOf('dkim.record', 'TXT', [txt(`v=DKIM1; p=${KEY.slice(0, 50)} ${KEY.slice(50)}`)], [], {
        ...GUIDE,
        dkim: DKIM,
      }),
    ).toBe('alike');
    expect(stateOf('dkim.record', 'TXT', [txt(`v=DKIM1; p=${OTHER_KEY}`)], [], { ...GUIDE, dkim: DKIM })).toBe(
      'different',
    );
  });

  test('CAA and TLSA', () => {
    expect(stateOf('dns.caa', 'CAA', [{ critical: false, tag: 'issue', value: 'letsencrypt.org' }])).toBe('there');
    expect(stateOf('dns.caa', 'CAA', [{ critical: false, tag: 'issue', value: 'digicert.com' }])).toBe('different');
    const tlsa = { ...GUIDE, tlsa: `3 1 1 ${'ab'.repeat(32)}` };
    expect(stateOf('dns.tlsa', 'TLSA', [{ usage: 3, selector: 1, matching: 1, data: 'AB'.repeat(32) }], [], tlsa)).toBe(
      'there',
    );
    expect(stateOf('dns.tlsa', 'TLSA', [{ usage: 3, selector: 1, matching: 1, data: 'cd'.repeat(32) }], [], tlsa)).toBe(
      'different',
    );
  });

  test('an alias is asked for its address; without IPv4 for its IPv6 address', () => {
    const alias = plan.records.find(({ type }) => type === 'CNAME');
    expect(alias && questionFor(plan, alias)).toEqual({ name: 'autoconfig.example.org', type: 'A' });
    const v6 = planFor({ ...GUIDE, v4: [] });
    expect(alias && questionFor(v6, alias).type).toBe('AAAA');
  });

  test('no answer is unknown, never missing', () => {
    const rows = comparePlan(plan, () => unknown(say`no answer`));
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['unknown']));
    expect(rows[0]?.reason && english(rows[0].reason)).toBe('no answer');
  });

  test('what is found is shown, without TXT for other purposes', () => {
    const rows = comparePlan(plan, (record) =>
      known(
        answer(
          record.name,
          questionFor(plan, record).type,
          record.type === 'TXT' ? [txt('v=spf1 mx +all'), txt('site-verification=1')] : [],
        ),
      ),
    );
    expect(rows.find(({ record }) => record.check === 'spf.record')?.found).toEqual(['v=spf1 mx +all']);
  });
});
