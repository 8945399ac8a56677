import { expect, test } from 'vitest';
import { examplePlan } from '../../../../checks/zone/plan.ts';
import { zoneRows } from '../../../../checks/zone/state.ts';
import type { Answer, Dns, RecordType } from '../../../../fixtures/dns/types.ts';
import { known, type Fact } from '../../../../common/fact.ts';

function dnsWith(answers: Readonly<Record<string, readonly unknown[]>>): { readonly dns: Dns } {
  const answered = <T extends RecordType>(name: string, type: T): Fact<Answer<T>> | undefined => {
    const records = answers[`${type} ${name}`];
    if (records === undefined) return undefined;
    return known({
      name,
      type,
      outcome: records.length > 0 ? 'records' : 'nodata',
      records: records as Answer<T>['records'],
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

test('a run that looked at no record tells of none', () => {
  expect(zoneRows(dnsWith({}), examplePlan())).toEqual([]);
});
