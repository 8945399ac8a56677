import { describe, expect, test } from 'vitest';
import {
  consentName,
  givesConsent,
  ownMailboxes,
  readReportUris,
  reportConsents,
} from '../../../../checks/knowledge/dmarc-reports.ts';
import { known, unknown } from '../../../../common/fact.ts';
import { english, say } from '../../../../common/say.ts';

const read = (value: string) => readReportUris('rua', value);

test('addresses of reports', () => {
  expect(read('mailto:a@example.org, mailto:B%2Bc@Example.com?subject=x').uris.map(({ mailbox }) => mailbox)).toEqual([
    'a@example.org',
    'B+c@example.com',
  ]);
  expect(read('mailto:a@example.org').problems).toEqual([]);
  expect(readReportUris('ruf', undefined)).toEqual({ uris: [], problems: [] });
});

test.each([
  ['a@example.org', 'recommended', 'lacks mailto:'],
  ['mailto:a@example.org!10m', 'advice', 'size limit'],
  ['mailto:', 'recommended', 'no mailto'],
  ['mailto:a', 'recommended', 'no mailto'],
  ['mailto://a@example.org', 'recommended', 'no mailto'],
  ['https://example.org/dmarc', 'advice', 'by mail only'],
  ['mailto:a@example.org,', 'recommended', 'empty address'],
  ['mailto: a@example.org', 'recommended', 'no mailto'],
  ['nonsense', 'recommended', 'no mailto'],
  ['mailto:a@example.org mailto:b@example.org', 'recommended', 'no mailto'],
  ['mailto:%', 'recommended', 'no mailto'],
])('%s: %s', (value, level, words) => {
  const [problem] = read(value).problems;
  expect(problem?.level).toBe(level);
  expect(problem && english(problem.message)).toContain(words);
});

test('consent records: with and without semicolon', () => {
  expect(consentName('example.org', 'reports.example.net')).toBe('example.org._report._dmarc.reports.example.net');
  expect([['v=DMARC1'], ['v=DMARC1;'], ['x', ' v=DMARC1; rua=mailto:b@example.net']].map(givesConsent)).toEqual([
    true,
    true,
    true,
  ]);
  expect([[], ['v=dmarc1'], ['DMARC1']].map(givesConsent)).toEqual([false, false, false]);
});

const organizational = async (name: string) => known(name.split('.').slice(-2).join('.'));

describe('who agreed', () => {
  const { uris } = read(
    'mailto:a@example.org,mailto:a@mail.example.org,mailto:a@reports.example.net,mailto:b@reports.example.net,mailto:a@foreign.example,mailto:a@silent.example',
  );
  const asked: string[] = [];
  const lookup = async (name: string) => {
    asked.push(name);
    if (name.endsWith('silent.example')) return unknown(say`no answer`);
    return known(name.endsWith('.example.net') ? ['v=DMARC1;'] : []);
  };

  test('each address once, none for the same organizational domain', async () => {
    const rows = await reportConsents('example.org', uris, organizational, lookup);
    expect(rows.map(({ uri, consent }) => [uri.mailbox, consent.known ? consent.value : 'unknown'])).toEqual([
      ['a@example.org', 'own'],
      ['a@mail.example.org', 'own'],
      ['a@reports.example.net', 'given'],
      ['b@reports.example.net', 'given'],
      ['a@foreign.example', 'refused'],
      ['a@silent.example', 'unknown'],
    ]);
    expect(asked).toEqual([
      'example.org._report._dmarc.reports.example.net',
      'example.org._report._dmarc.foreign.example',
      'example.org._report._dmarc.silent.example',
    ]);
    expect(rows[0]?.name).toBeUndefined();
  });

  test('an unknown organizational domain is no refusal, but consent counts anyway', async () => {
    const rows = await reportConsents('example.org', uris.slice(2, 5), async () => unknown(say`no answer`), lookup);
    expect(rows.map(({ consent }) => (consent.known ? consent.value : 'unknown'))).toEqual([
      'given',
      'given',
      'unknown',
    ]);
  });
});

test('report mailboxes of the server itself', () => {
  expect(
    ownMailboxes(
      'example.org',
      read('mailto:a@example.org,mailto:a@example.org,mailto:b@example.net,mailto:c@mail.example.org').uris,
    ),
  ).toEqual(['a@example.org']);
});
