import { expect, test } from 'vitest';
import { examplePlan } from '../../../../checks/kinds/plan.ts';
import { zoneRows } from '../../../../checks/zone/state.ts';
import type { DnsAnswer, Dns, RecordType } from '../../../../fixtures/dns/types.ts';
import { known, type Fact } from '../../../../common/fact.ts';

function dnsWith(answers: Readonly<Record<string, readonly unknown[]>>): { readonly dns: Dns } {
  const answered = <T extends RecordType>(name: string, type: T): Fact<DnsAnswer<T>> | undefined => {
    const records = answers[`${type} ${name}`];
    if (records === undefined) return undefined;
    return known({
      name,
      type,
      outcome: records.length > 0 ? 'records' : 'nodata',
      records: records as DnsAnswer<T>['records'],
      aliases: [],
      authenticated: false,
      ttl: 300,
      source: 'toy',
    });
  };
  return { dns: { answered } as Partial<Dns> as Dns };
}

test('what a run looked at is there, missing or different; the rest is not known', () => {
  const rows = zoneRows(
    dnsWith({
      'A mail.example.org': ['24.48.100.24'],
      'MX example.org': [],
      'TXT example.org': [{ text: 'v=spf1 +all' }],
    }),
    examplePlan(),
  );
  const states = Object.fromEntries(
    rows.map(({ line, state }) => [line.replace(/^; /, '').split(' ').slice(0, 4).join(' '), state]),
  );
  expect(states).toMatchObject({
    'mail.example.org. 300 IN A': 'there',
    'example.org. 300 IN MX': 'missing',
    'example.org. 300 IN TXT': 'different',
    '_dmarc.example.org. 300 IN TXT': 'unknown',
  });
});

test.each([
  ['TXT _dmarc.example.org', [{ text: 'v=DMARC1; p=quarantine ;rua = mailto:postmaster@example.org;' }], 'there'],
  ['TXT _dmarc.example.org', [{ text: 'v=DMARC1;p=quarantine;rua=mailto:mailadm@example.org' }], 'alike'],
  ['TXT _dmarc.example.org', [{ text: 'v=DMARC1;p=none' }], 'different'],
  ['TXT example.org', [{ text: 'some-verification=1' }, { text: 'v=spf1 mx -all' }], 'there'],
  ['TXT example.org', [{ text: 'v=spf1 a -all' }], 'alike'],
  ['MX example.org', [{ preference: 10, exchange: 'mail.example.org' }], 'there'],
  ['MX example.org', [{ preference: 5, exchange: 'mail.example.org' }], 'alike'],
  ['MX example.org', [{ preference: 5, exchange: 'mx.old.example' }], 'different'],
  ['A autoconfig.example.org', ['24.48.100.24'], 'alike'],
  ['CAA example.org', [{ critical: false, tag: 'issue', value: 'letsencrypt.org' }], 'there'],
  ['CAA example.org', [{ critical: false, tag: 'iodef', value: 'mailto:a@example.org' }], 'alike'],
] as const)('%s %j is %s: equal, good otherwise, or neither', (question, records, state) => {
  const found = zoneRows(dnsWith({ [question]: records }), examplePlan()).filter((row) => row.state !== 'unknown');
  expect(found.map((row) => row.state)).toEqual([state]);
});

test('a run that looked at no record tells of none', () => {
  expect(zoneRows(dnsWith({}), examplePlan())).toEqual([]);
});
