import { spf } from 'mailauth/lib/spf/index.js';
import { describe, expect, test } from 'vitest';
import { broken } from '../../../../checks/knowledge/problem.ts';
import { findSpf, isSpf, readSpf, spfEnding, spfEndingProblem } from '../../../../checks/knowledge/spf.ts';
import { english } from '../../../../common/say.ts';

const sentences = (text: string) => readSpf(text).problems.map(({ level, message }) => `${level}: ${english(message)}`);
const utf8 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('good records', () => {
  test.each([
    'v=spf1 mx -all',
    'V=SPF1 MX -ALL',
    'v=spf1',
    'v=spf1   mx  -all ',
    'v=spf1 a:host.example.org/24 -all',
    'v=spf1 a:host.example.org/24//64 -all',
    'v=spf1 a//64 mx/24//64 -all',
    'v=spf1 ip4:24.48.100.24 ip6:7fe5:2f4:1ba:2381::3 -all',
    'v=spf1 ip4:24.48.100.0/24 ip6:7fe5::/16 ~all',
    'v=spf1 ip6:::ffff:1.2.3.4 -all',
    'v=spf1 redirect=_spf.example.com',
    'v=spf1 exists:%{i}._spf.%{d2} -all',
    'v=spf1 exists:%{I}._spf.%{S} -all',
    'v=spf1 include:%{d2}.spf.example.com -all',
    'v=spf1 exists:%{l1r-}.%{ir}.%{v}.example.com -all',
    'v=spf1 include:_spf.google.com include:_spf.example.com. ?all',
    'v=spf1 mx -all exp=explain._spf.%{d}',
    'v=spf1 mx moo.cow-far_out=man:dog/cat -all',
    'v=spf1 a:xn--bcher-kva.example -all',
    'v=spf1 a:%{d} -all',
  ])('%s', (record) => {
    expect(isSpf(record)).toBe(true);
    expect(sentences(record)).toEqual([]);
  });
});

describe('syntax errors name the term', () => {
  test.each([
    ['v=spf1 ip4:24.48.100.256 -all', 'ip4:24.48.100.256'],
    ['v=spf1 ip4:24.48.100.0/33 -all', '/33'],
    ['v=spf1 ip4:1.2.3.4/08 -all', '/08'],
    ['v=spf1 ip6:7fe5::/129 -all', '/129'],
    ['v=spf1 ip4: -all', 'ip4:'],
    ['v=spf1 a:host.example.org/33 -all', 'prefix length'],
    ['v=spf1 a/24/64 -all', 'a/24/64'],
    ['v=spf1 mx: -all', 'mx:'],
    ['v=spf1 -all:example.org', 'alone'],
    ['v=spf1 all/8', 'alone'],
    ['v=spf1 exists -all', 'lacks the domain'],
    ['v=spf1 include:localhost -all', 'include:localhost'],
    ['v=spf1 exists:%{x} -all', '%{x}'],
    ['v=spf1 exists:%{d0} -all', '%{d0}'],
    ['v=spf1 a:100%.example.org -all', '100%'],
    ['v=spf1 a:example.123 -all', 'a:example.123'],
    ['v=spf1 inlcude:example.com -all', 'include was probably meant'],
    ['v=spf1 foo:bar -all', 'foo:bar'],
    ['v=spf1 redirect= ', 'redirect='],
    ['v=spf1 mx\t-all', 'ASCII'],
    ['v=spf1 !x -all', '!x'],
    ['v=spf1 redirect=a.example redirect=b.example', 'more than once'],
    ['v=spf1 -redirect=a.example', '-redirect=a.example'],
    ['v=spf1 include:a@example.org/ -all', 'include:a@example.org/'],
    ['v=spf1 __proto__:x -all', '__proto__'],
    ['v=spf1 constructor:x -all', 'constructor'],
  ])('%s', (record, words) => {
    expect(broken(readSpf(record).problems)).toBe(true);
    expect(sentences(record).join('\n')).toContain(words);
  });
});

describe('slips of hand have their own sentence', () => {
  test.each([
    ['v=spf1 include example.com -all', 'include:example.com'],
    ['v=spf1 include: example.com -all', 'include:example.com'],
    ['v=spf1 include=example.com -all', 'include:example.com'],
    ['v=spf1 ip4=24.48.100.24 -all', 'ip4:24.48.100.24'],
    ['v=spf1 ip:24.48.100.24 -all', 'it is ip4:24.48.100.24'],
    ['v=spf1 ipv6:7fe5::3 -all', 'it is ip6:7fe5::3'],
    ['v=spf1 ip4:7fe5::3 -all', 'it is ip6:7fe5::3'],
    ['v=spf1 ip6:24.48.100.24 -all', 'it is ip4:24.48.100.24'],
    ['v=spf1 ip4:mail.example.org -all', 'a:mail.example.org'],
    ['v=spf1 mx –all', 'plain hyphen: -all'],
    [utf8('v=spf1 mx —all'), 'plain hyphen: -all'],
    ['v=spf1 mx −all', 'plain hyphen'],
    ['v=spf1 mx, -all', 'separated by spaces'],
    ['v=spf1 mx -all;', 'separated by spaces'],
    ['v=spf1 mx - all', '-all'],
    ['v=spf1 mx "-all"', 'quotes'],
    ['v=spf1 mx -all"', 'quotes'],
    ['v=spf1 24.48.100.24 -all', 'ip4:24.48.100.24'],
    ['v=spf1 mail.example.org -all', 'a:mail.example.org'],
    ['v=spf1 redirect:example.com', 'redirect=example.com'],
  ])('%s', (record, words) => {
    const said = sentences(record);
    expect(said.filter((sentence) => sentence.startsWith('required'))[0]).toContain(words);
  });

  test('a term torn apart is told once', () => {
    expect(sentences('v=spf1 include: example.com -all')).toHaveLength(1);
  });
});

test('weaker remarks', () => {
  expect(sentences('v=spf1 -all mx')).toEqual([
    'recommended: mx stands after -all in the SPF record and is never looked at; move it before',
  ]);
  expect(sentences('v=spf1 -all redirect=example.com')[0]).toContain('has no effect');
  expect(sentences('v=spf1 ptr -all')[0]).toMatch(/^recommended: ptr/);
  expect(sentences('v=spf1 redirekt=example.com')[0]).toContain('redirect= was probably meant');
  expect(sentences(`v=spf1 ${'ip4:24.48.100.24 '.repeat(30)}-all`)[0]).toMatch(/^advice/);
});

describe('how a record ends', () => {
  test.each([
    ['v=spf1 mx -all', '-', undefined],
    ['v=spf1 mx ~all', '~', undefined],
    ['v=spf1 mx ?all', '?', 'recommended'],
    ['v=spf1 mx +all', '+', 'required'],
    ['v=spf1 mx all', '+', 'required'],
    ['v=spf1 mx ALL', '+', 'required'],
    ['v=spf1 mx', 'open', 'required'],
    ['v=spf1 redirect=_spf.example.com', 'redirect', undefined],
    ['v=spf1 -all redirect=x.example', '-', undefined],
  ])('%s: %s', (record, ending, level) => {
    expect(spfEnding(readSpf(record))).toBe(ending);
    expect(spfEndingProblem(readSpf(record))?.level).toBe(level);
  });
});

const found = (...texts: string[]) => findSpf('example.org', texts);

const said = (...texts: string[]) =>
  found(...texts)
    .problems.map(({ message }) => english(message))
    .join('\n');

describe('finding the record', () => {
  test('one among other TXT', () => {
    expect(
      found('google-site-verification=x', 'v=spf1 mx -all', 'spf2.0/pra mx -all', 'v=spf10 mx', 'v=DMARC1;p=none'),
    ).toMatchObject({ records: ['v=spf1 mx -all'] });
    expect(findSpf('example.org', ['v=spf1 mx -all', 'x'])).toEqual({
      records: ['v=spf1 mx -all'],
      lookalikes: [],
      problems: [],
    });
  });

  test.each([
    [['"v=spf1 mx -all"'], 'with quotes'],
    [[utf8('“v=spf1 mx -all”')], 'with quotes'],
    [[' v=spf1 mx -all'], 'starts with a blank'],
    [['v = spf1 mx -all'], 'do not recognise'],
    [['spf1 mx -all'], 'do not recognise'],
    [['v=spf1,mx,-all'], 'do not recognise'],
    [['v=spf1\tmx -all'], 'do not recognise'],
    [[], 'has no SPF record'],
    [['v=spf1 mx -all', 'v=spf1 a -all'], '2 SPF records'],
  ])('%j: %s', (texts, words) => expect(said(...texts)).toContain(words));

  test('a record at the mail host is told apart from none', () => {
    const set = findSpf('example.org', [], { name: 'mail.example.org', texts: ['v=spf1 mx -all'] });
    expect(set.problems.map(({ message }) => english(message)).join()).toContain('stands at mail.example.org');
  });
});

test('hostile records end soon and are quoted in part only', () => {
  for (const filler of ['a', '%{', '.', 'a.', ':', '"', '\0', '=', '%{s0', '/', '0', ' x ']) {
    for (const record of [
      `v=spf1 ${filler.repeat(60_000)}`,
      `v=spf1 a:${filler.repeat(60_000)}`,
      `v=spf1 exists:x.${filler.repeat(60_000)}!`,
    ]) {
      expect(Math.max(0, ...readSpf(record).problems.map(({ message }) => english(message).length))).toBeLessThan(500);
    }
  }
});

describe("the linter and mailauth's strict evaluation agree on what is an error", () => {
  const terms = [
    'mx',
    'a',
    'ip4:1.2.3.4',
    'ip4:1.2.3.0/24',
    'ip4:1.2.3.0/33',
    'ip4:1.2.3',
    'ip4',
    'ip4:01.2.3.4',
    'ip4:1.2.3.4//8',
    'ip6:::1',
    'ip6:1::/129',
    'ip6:1::/64',
    'ip6:1.2.3.4',
    'ip6:::1.2.3.4',
    'a:',
    'a:x',
    'a:museum',
    'a:x.example',
    'a:x.example.',
    'a:x.example/24',
    'a:x.example/24//64',
    'a:x.example//64',
    'a/24//129',
    'mx//64',
    'mx/',
    'a:x.example/',
    'a:x.example/00',
    'a:x.example/032',
    'a:x.example:8080',
    'a:x..example',
    'a:.example',
    'a:x.1',
    'a:x.a1',
    'a:x.-a',
    'a:x.a-',
    'a:x.a-b',
    'a:_x.example',
    'a:%%x.example',
    'a:%{d}',
    'a:%{d}.',
    'a:%{d4r}.x.example',
    'a:%{d}%',
    'a:%{D}x.example/0',
    'a:x.%{h}',
    'exists:%{I}.X.example',
    'exists:%{z}.x',
    'exists:%{ir}.%{l1r+-}._spf.%{d2}',
    'exists:%{d0}.x.example',
    'exists:x.example/24',
    'exists:x.example%{l}',
    'include:x.example/8',
    'ptr:',
    'foo=bar',
    'foo=%{x}',
    'foo=%',
    'foo=%%%_%-',
    'moo.cow-far_out=1',
    '1foo=x',
    'exp=x.example',
    'exp=',
    '-foo=bar',
    'xx:y',
    '-ALL',
    'MX',
    'A:X.EXAMPLE',
    'Ip4:1.2.3.4',
    'all.',
    'all:',
    '%{d}',
    '+-mx',
    '--all',
    'a :x',
  ];

  test.each(terms)('%s', async (term) => {
    const record = `v=spf1 ${term} ?all`;
    const resolver = async (name: string, type: string) => {
      if (name === 'example.org' && type === 'TXT') return [[record]];
      throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    };
    const { status } = await spf({
      sender: 'me@example.org',
      ip: '24.48.100.24',
      helo: 'mail.example.org',
      mta: 'test.example',
      resolver,
      strict: true,
    });
    expect(broken(readSpf(record).problems)).toBe(status?.result === 'permerror');
  });
});
