import { describe, expect, test } from 'vitest';
import {
  findSts,
  readStsPolicy,
  stsAnswerProblems,
  stsCovers,
  stsPlaces,
} from '../../../../checks/knowledge/mta-sts.ts';
import { findTlsRpt } from '../../../../checks/knowledge/tls-rpt.ts';
import type { Problem } from '../../../../checks/knowledge/problem.ts';
import { english } from '../../../../common/say.ts';

const said = (problems: readonly Problem[]) =>
  problems.map(({ level, message }) => `${level}: ${english(message)}`).join('\n');
const NAME = '_mta-sts.example.org';
const POLICY = 'version: STSv1\nmode: enforce\nmx: mail.example.org\nmx: *.example.net\nmax_age: 2592000\n';

test('places', () =>
  expect(stsPlaces('example.org')).toEqual({
    record: NAME,
    host: 'mta-sts.example.org',
    path: '/.well-known/mta-sts.txt',
  }));

describe('the announcement', () => {
  test.each([
    ['v=STSv1; id=20160831085700Z;', '20160831085700Z'],
    ['v=STSv1;id=1', '1'],
    [' v=STSv1 ; x=y ; id=abc', 'abc'],
  ])('%s', (text, id) => {
    expect(findSts(NAME, ['other', text])).toMatchObject({ id, problems: [] });
  });

  test.each([
    [['v=STSv1; id=1;', 'v=STSv1; id=2;'], '2 MTA-STS records'],
    [['v=STSv1;'], 'no id='],
    [['v=STSv1; id=a-b'], 'id=a-b'],
    [[`v=STSv1; id=${'a'.repeat(33)}`], 'id='],
    [['v=stsv1; id=1'], 'looks like MTA-STS'],
    [['"v=STSv1; id=1"'], 'looks like MTA-STS'],
  ])('%j: %s', (texts, words) => {
    expect(findSts(NAME, texts).id).toBeUndefined();
    expect(said(findSts(NAME, texts).problems)).toContain(words);
  });

  test('none is no fault', () =>
    expect(findSts(NAME, ['hello'])).toEqual({ records: [], id: undefined, problems: [] }));
});

describe('the policy file', () => {
  test.each([
    POLICY,
    POLICY.replaceAll('\n', '\r\n'),
    POLICY.trimEnd(),
    `${POLICY}x-new: 1\n`,
    POLICY.replace('mail.', 'MAIL.'),
  ])('%j', async (body) => {
    expect(await readStsPolicy(body)).toEqual({
      policy: { mode: 'enforce', maxAge: 2_592_000, mx: ['mail.example.org', '*.example.net'] },
      problems: [],
    });
  });

  test.each([
    [POLICY.replace('STSv1', 'STSv2'), 'version: STSv1'],
    [POLICY.replace('enforce', 'on'), 'no valid mode'],
    [POLICY.replace('2592000', 'forever'), 'max_age'],
    [POLICY.replace('2592000', '99999999999'), 'max_age'],
    [POLICY.replaceAll(/mx:.*\n/g, ''), 'no valid mx'],
    [POLICY.replace('mail.example.org', 'mail_1!'), 'no valid mx'],
    [' mode: enforce', 'version'],
    ['<html>', 'version'],
    ['', 'version'],
    ['\0'.repeat(100_000), 'version'],
  ])('%j is refused', async (body, words) => {
    const { policy, problems } = await readStsPolicy(body);
    expect(policy).toBeUndefined();
    expect(said(problems)).toContain(words);
  });

  test.each([
    [POLICY.replace('enforce', 'testing'), /^advice: .*testing/],
    [POLICY.replace('2592000', '3600'), /^recommended: .*3600 seconds/],
    [POLICY.replace('2592000', '604800'), /^advice: .*604800/],
    [POLICY.replace('enforce', 'none'), /^advice: .*none/],
    [POLICY.replace('mail.example.org', '24.48.100.24'), /^recommended: .*24\.48\.100\.24/],
    [
      POLICY.replace('mode: enforce', 'mode: enforce\nmode: testing'),
      /^recommended: .*mode more than once: most senders take the first \(enforce\), .*postfix-mta-sts-resolver the last \(testing\)/,
    ],
    [`${POLICY}max_age: 86400\r\n`, /^recommended: .*max_age more than once: .*\(2592000\), .*\(86400\)/],
    [`${POLICY}version: STSv1\n`, /^recommended: .*version more than once/],
  ])('%j gets a remark', async (body, words) => expect(said((await readStsPolicy(body)).problems)).toMatch(words));
});

test.each([
  ['mail.example.org', true],
  ['MAIL.example.org', true],
  ['a.example.net', true],
  ['a.b.example.net', false],
  ['example.net', false],
  ['mail.example.com', false],
  ['xexample.net', false],
  ['localhost', false],
])('%s covered: %s', (host, yes) => {
  expect(stsCovers({ mode: 'enforce', maxAge: 1, mx: ['mail.example.org', '*.example.net'] }, host)).toBe(yes);
  expect(stsCovers({ mode: 'none', maxAge: 1, mx: [] }, host)).toBe(true);
});

test.each([
  [301, 'text/plain', 'redirects'],
  [404, 'text/plain', 'status 404'],
  [200, 'text/html; charset=utf-8', 'text/html'],
  [200, 'Text/Plain; charset=utf-8', ''],
  [200, undefined, 'no type'],
])('status %s, type %s: %s', (status, type, words) => {
  const problems = stsAnswerProblems({
    url: 'https://mta-sts.example.org/.well-known/mta-sts.txt',
    status,
    headers: type === undefined ? {} : { 'content-type': type },
    body: POLICY,
    truncated: false,
  });
  expect(said(problems)).toContain(words);
  expect(problems).toHaveLength(words === '' ? 0 : 1);
  expect(said(problems).includes('postfix-mta-sts-resolver see no policy')).toBe(
    status === 200 && type?.toLowerCase().startsWith('text/plain') !== true,
  );
});

describe('TLS-RPT', () => {
  test.each([
    ['v=TLSRPTv1; rua=mailto:tls@example.org', ['mailto:tls@example.org']],
    [
      'v=TLSRPTv1;rua=https://r.example.net/x, mailto:a@example.org;',
      ['https://r.example.net/x', 'mailto:a@example.org'],
    ],
  ])('%s', (text, addresses) =>
    expect(findTlsRpt('_smtp._tls.example.org', ['x', text])).toMatchObject({ addresses, problems: [] }),
  );

  test.each([
    [['v=TLSRPTv1; rua=mailto:a@example.org', 'v=TLSRPTv1; rua=mailto:b@example.org'], '2 TLS-RPT'],
    [['v=TLSRPTv1;'], 'no rua'],
    [['v=TLSRPTv1; rua=a@example.org'], 'no report address'],
    [['v=tlsrptv1; rua=mailto:a@example.org'], 'looks like'],
    [['v=TLSRPTv1; rua=http://x.example'], 'no report address'],
  ])('%j', (texts, words) => {
    const { addresses, problems } = findTlsRpt('_smtp._tls.example.org', texts);
    expect(addresses).toEqual([]);
    expect(said(problems)).toContain(words);
  });
});
