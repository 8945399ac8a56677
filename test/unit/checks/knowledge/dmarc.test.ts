import { describe, expect, test } from 'vitest';
import {
  effectivePolicy,
  findDmarc,
  misplacedDmarc,
  obsoleteTags,
  readDmarc,
  weakBelow,
  weakPolicy,
} from '../../../../checks/knowledge/dmarc.ts';
import { isDmarc } from '../../../../checks/knowledge/dmarc-writing.ts';
import { broken } from '../../../../checks/knowledge/problem.ts';
import { english } from '../../../../common/say.ts';

const sentences = (text: string) =>
  readDmarc(text).problems.map(({ level, message }) => `${level}: ${english(message)}`);
const GUIDE = 'v=DMARC1;p=quarantine;rua=mailto:mailadm@example.org';

describe('good records', () => {
  test.each([
    [GUIDE, 'quarantine'],
    ['v=DMARC1; p=reject', 'reject'],
    ['v=DMARC1; p=REJECT;', 'reject'],
    ['v=DMARC1;p=reject;', 'reject'],
    ['v=DMARC1;\tp= reject ;; sp=none', 'reject'],
    ['v=DMARC1; rua=mailto:a@example.org; p=reject', 'reject'],
    ['v=DMARC1; p=reject; np=reject; psd=n; t=n', 'reject'],
    ['v=DMARC1; p=reject; future=yes; x-y=1', 'reject'],
    ['v=DMARC1; p=reject; adkim=s; aspf=S; fo=1:d:s', 'reject'],
    ['v=DMARC1; p=quarantine; sp=reject; ruf=mailto:a@example.org,mailto:b%2Bc@example.com', 'quarantine'],
    ['v=DMARC1; p=none', 'none'],
  ])('%s', (text, policy) => {
    expect(isDmarc(text)).toBe(true);
    expect(sentences(text)).toEqual([]);
    expect(effectivePolicy(readDmarc(text), true)).toBe(policy);
  });

  test('what a record says', () => {
    expect(readDmarc('v=DMARC1;p=reject;adkim=s;psd=n;t=y;rua=mailto:a@Example.org')).toMatchObject({
      p: 'reject',
      sp: undefined,
      psd: 'n',
      testing: true,
      strictDkim: true,
      strictSpf: false,
      rua: [{ mailbox: 'a@example.org', host: 'example.org', valid: true }],
    });
  });
});

describe('an invalid policy never reads as enforced', () => {
  test.each([
    'v=DMARC1; p=banana',
    'v=DMARC1; p=',
    'v=DMARC1; p=reject quarantine',
    'v=DMARC1; p=reject; sp=banana',
    'v=DMARC1; p=reject; np=banana',
    'v=DMARC1; p=rejected; rua=mailto:a@example.org',
    'v=DMARC1; p=reject; p=none',
    'v=DMARC1 ; sp=reject',
    'v=DMARC1',
    'v=DMARC1; p:reject',
    'v=DMARC1; p=reject\0',
    'v=DMARC1; p=ｒeject',
  ])('%s', (text) => {
    const record = readDmarc(text);
    expect(broken(record.problems)).toBe(true);
    expect([
      effectivePolicy(record, true),
      effectivePolicy(record, false),
      effectivePolicy(record, false, false),
    ]).toEqual(['none', 'none', 'none']);
    expect(weakPolicy('example.org', record, true)).toBeDefined();
  });

  test('no p but an rua is p=none', () => {
    expect(readDmarc('v=DMARC1; rua=mailto:a@example.org').applied).toEqual({ p: 'none' });
    expect(sentences('v=DMARC1; rua=mailto:a@example.org')[0]).toMatch(/^recommended: .*reads as p=none/);
    expect(readDmarc('v=DMARC1; rua=a@example.org').applied).toBeUndefined();
  });
});

describe('effective policy', () => {
  test.each([
    ['v=DMARC1;p=reject', true, true, 'reject'],
    ['v=DMARC1;p=reject;t=y', true, true, 'quarantine'],
    ['v=DMARC1;p=quarantine;t=Y', true, true, 'none'],
    ['v=DMARC1;p=reject;sp=none', true, true, 'reject'],
    ['v=DMARC1;p=reject;sp=none', false, true, 'none'],
    ['v=DMARC1;p=none;sp=reject', false, true, 'reject'],
    ['v=DMARC1;p=none;np=reject', false, false, 'reject'],
    ['v=DMARC1;p=none;np=reject', false, true, 'none'],
    ['v=DMARC1;p=none;sp=quarantine', false, false, 'quarantine'],
    ['v=DMARC1;p=reject', false, false, 'reject'],
  ])('%s own=%s exists=%s: %s', (text, own, exists, policy) =>
    expect(effectivePolicy(readDmarc(text), own, exists)).toBe(policy),
  );

  test.each([
    [GUIDE, undefined],
    ['v=DMARC1;p=none', 'is "none"'],
    ['v=DMARC1;p=quarantine;t=y', 'test mode'],
    ['v=DMARC1;p=reject;t=y', 'do not know that and apply "reject"'],
    ['v=DMARC1;p=reject;pct=20', 'pct=20'],
    ['v=DMARC1;p=reject;pct=100', undefined],
  ])('%s weak: %s', (text, words) => {
    const problem = weakPolicy('example.org', readDmarc(text), true);
    expect(problem === undefined ? undefined : english(problem.message)).toEqual(
      words === undefined ? undefined : expect.stringContaining(words),
    );
  });
});

describe('names below the domain', () => {
  test.each([
    [GUIDE, true, undefined],
    ['v=DMARC1;p=reject;sp=none', true, 'any name below example.org'],
    ['v=DMARC1;p=reject;sp=none;np=reject', true, 'that exists, such as autoconfig.example.org'],
    ['v=DMARC1;p=reject;np=none', true, 'np=none: receivers let mail through that is forged as an invented name'],
    ['v=DMARC1;p=reject;sp=quarantine;np=none', false, 'np=none'],
    ['v=DMARC1;p=none;sp=none', true, undefined],
    ['v=DMARC1;p=reject;sp=none', false, undefined],
  ])('%s own=%s: %s', (text, own, words) => {
    const problem = weakBelow('example.org', readDmarc(text), own);
    expect(problem === undefined ? undefined : english(problem.message)).toEqual(
      words === undefined ? undefined : expect.stringContaining(words),
    );
  });
});

test.each([
  ['v=DMARC1; p=reject; rf=afrf; ri=86400; pct=50', 'pct=50'],
  ['v=DMARC1;p=none;pct=100', 'pct=100'],
])('%s: removed tags are advice', (text, words) => {
  const problem = obsoleteTags(readDmarc(text));
  expect(problem?.level).toBe('advice');
  expect(problem && english(problem.message)).toContain(words);
  expect(sentences(text)).toEqual([]);
});

describe('other faults are named', () => {
  test.each([
    ['v=DMARC1; p=reject; adkim=x', 'adkim=x'],
    ['v=DMARC1; p=reject; fo=7', 'fo=7'],
    ['v=DMARC1; p=reject, rua=mailto:a@example.org', 'p=reject, rua'],
    ['v=DMARC1; p=reject; psd=y', 'psd=y'],
    ['v=DMARC1; p=reject; t=1', 't=1'],
    ['v=DMARC1; p=reject; oops', 'oops'],
    ['v=DMARC1; p=reject; RUA=mailto:a@example.org', 'lower case: rua='],
  ])('%s', (text, words) => expect(sentences(text).join('\n')).toContain(words));
});

const said = (...texts: string[]) =>
  findDmarc('_dmarc.example.org', texts)
    .problems.map(({ message }) => english(message))
    .join('\n');

describe('finding the record', () => {
  test('one among other TXT; several count as none', () => {
    expect(findDmarc('_dmarc.example.org', ['x', GUIDE]).record?.p).toBe('quarantine');
    expect(findDmarc('_dmarc.example.org', [GUIDE, GUIDE]).record).toBeUndefined();
    expect(said(GUIDE, 'v=DMARC1;p=none')).toContain('2 DMARC records');
    expect(findDmarc('_dmarc.example.org', [])).toEqual({ records: [], record: undefined, problems: [] });
  });

  test.each([
    ['"v=DMARC1; p=reject"', 'with quotes'],
    ['v=dmarc1; p=reject', 'looks like DMARC'],
    ['p=reject; v=DMARC1', 'looks like DMARC'],
    ['v=DMARC1 p=reject', 'semicolon'],
    ['DMARC1; p=reject', 'looks like DMARC'],
    ['v=DMARC 1;p=none', 'looks like DMARC'],
    ['v=DMARC1, p=none', 'looks like DMARC'],
  ])('%s: %s', (text, words) => {
    expect(isDmarc(text)).toBe(false);
    expect(said(text)).toContain(words);
  });

  test('a record at the domain itself', () => {
    expect(misplacedDmarc('example.org', [GUIDE])?.level).toBe('required');
    expect(misplacedDmarc('example.org', ['v=spf1 mx -all'])).toBeUndefined();
  });
});

test('hostile records end soon and are quoted in part only', () => {
  for (const filler of ['a', ';', 'p=', ',', 'rua=mailto:', '!1', '\0', ' ', '%', '=']) {
    for (const text of [
      `v=DMARC1;p=${filler.repeat(60_000)}`,
      `v=DMARC1;p=none;rua=mailto:${filler.repeat(60_000)}`,
      `v=DMARC1;${filler.repeat(60_000)}`,
    ]) {
      expect(Math.max(0, ...readDmarc(text).problems.map(({ message }) => english(message).length))).toBeLessThan(500);
    }
  }
});
