import { describe, expect, test } from 'vitest';
import { BLOCKLISTS, listQuestions, listVerdict, type Blocklist } from '../../../../checks/knowledge/dnsbl.ts';
import { known, unknown } from '../../../../common/fact.ts';
import { english, say } from '../../../../common/say.ts';

function list(zone: string): Blocklist {
  const found = BLOCKLISTS.find((one) => one.zone === zone);
  if (found === undefined) throw new Error(zone);
  return found;
}
const ZEN = list('zen.spamhaus.org');

/** A list that answers its test points as it must, and this for the subject. */
function verdict(
  zone: string,
  codes: readonly string[],
  tests: { listed?: readonly string[]; clean?: readonly string[] } = {},
) {
  const subjectIsDomain = list(zone).subject === 'domain';
  const good = zone === 'dbl.spamhaus.org' ? '127.0.1.2' : subjectIsDomain ? '127.0.0.254' : '127.0.0.2';
  const fact = listVerdict(list(zone), {
    listed: known(tests.listed ?? [good]),
    clean: known(tests.clean ?? []),
    subject: known(codes),
  });
  return fact.known ? fact.value.state : english(fact.reason);
}

describe('what to ask', () => {
  test('IPv4, IPv6 and domains', () => {
    expect(listQuestions(ZEN, '24.48.100.24')).toEqual({
      listed: '2.0.0.127.zen.spamhaus.org',
      clean: '1.0.0.127.zen.spamhaus.org',
      subject: '24.100.48.24.zen.spamhaus.org',
    });
    expect(listQuestions(ZEN, '7fe5:2f4:1ba:2381::3')).toEqual({
      listed: '2.0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.zen.spamhaus.org',
      clean: '1.0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.zen.spamhaus.org',
      subject: '3.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.8.3.2.a.b.1.0.4.f.2.0.5.e.f.7.zen.spamhaus.org',
    });
    expect(listQuestions(list('dbl.spamhaus.org'), 'example.org')?.subject).toBe('example.org.dbl.spamhaus.org');
  });

  test('a list without IPv6 is not asked for it', () => {
    expect(listQuestions(list('bl.spamcop.net'), '7fe5::3')).toBeUndefined();
    expect(listQuestions(ZEN, 'nonsense')).toBeUndefined();
  });
});

describe('what the answer means', () => {
  test.each([
    ['zen.spamhaus.org', ['127.0.0.2'], 'listed'],
    ['zen.spamhaus.org', ['127.0.0.10'], 'listed'],
    ['zen.spamhaus.org', ['127.0.0.4', '127.0.0.11'], 'listed'],
    ['zen.spamhaus.org', [], 'clean'],
    ['zen.spamhaus.org', ['127.0.0.99'], 'clean'],
    ['b.barracudacentral.org', ['127.0.0.2'], 'listed'],
    ['dbl.spamhaus.org', ['127.0.1.4'], 'listed'],
    ['dbl.spamhaus.org', ['127.0.1.102'], 'listed'],
    ['dbl.spamhaus.org', ['127.0.1.55'], 'listed'],
    ['dbl.spamhaus.org', [], 'clean'],
    ['multi.surbl.org', ['127.0.0.80'], 'listed'],
    ['multi.uribl.com', ['127.0.0.2'], 'listed'],
    ['multi.uribl.com', [], 'clean'],
  ])('%s %j: %s', (zone, codes, state) => expect(verdict(zone, codes)).toBe(state));

  test.each([
    ['zen.spamhaus.org', ['127.255.255.254'], 'refuses'],
    ['zen.spamhaus.org', ['127.255.255.252'], 'refuses'],
    ['zen.spamhaus.org', ['127.255.255.255'], 'refuses'],
    ['bl.spamcop.net', ['127.255.255.254'], 'refuses'],
    ['dbl.spamhaus.org', ['127.0.1.255'], 'refuses'],
    ['multi.uribl.com', ['127.0.0.1'], 'refuses'],
    ['multi.surbl.org', ['127.0.0.1'], 'refuses'],
    ['zen.spamhaus.org', ['93.184.216.34'], 'is not the list'],
  ])('%s %j is no answer', (zone, codes, words) => expect(verdict(zone, codes)).toContain(words));

  test('test points decide whether an answer counts', () => {
    expect(verdict('zen.spamhaus.org', [], { listed: [] })).toContain('does not list its own test entry');
    expect(verdict('zen.spamhaus.org', ['127.0.0.2'], { clean: ['127.0.0.2'] })).toContain('must never list');
    expect(
      verdict('zen.spamhaus.org', ['127.0.0.2'], { listed: ['127.255.255.254'], clean: ['127.255.255.254'] }),
    ).toContain('refuses');
  });

  test('silence is unknown, for its own reason', () => {
    const silent = unknown(say`no answer came`);
    for (const answers of [
      { listed: silent, clean: known([]), subject: known([]) },
      { listed: known(['127.0.0.2']), clean: known([]), subject: silent },
    ])
      expect(listVerdict(ZEN, answers)).toBe(silent);
  });

  test('all reasons of several codes', () => {
    const fact = listVerdict(ZEN, {
      listed: known(['127.0.0.2', '127.0.0.4', '127.0.0.10']),
      clean: known([]),
      subject: known(['127.0.0.3', '127.0.0.11']),
    });
    expect(fact.known && fact.value.state === 'listed' && fact.value.meanings.map(english)).toEqual([
      expect.stringContaining('CSS'),
      expect.stringContaining('PBL'),
    ]);
  });
});
