import { describe, expect, it } from 'vitest';
import { DKIM_KEY, dnsOf, txt, type Zone } from '../../happy/dns.ts';
import { authenticationOf } from '../../happy/mail.ts';
import { judged } from '../../judged.ts';

const OURS = 'TXT dkim._domainkey.example.org';
const KEY = txt(`v=DKIM1; k=rsa; p=${DKIM_KEY}`);

async function told(id: string, zone: Zone): Promise<{ readonly verdict: string; readonly words: readonly string[] }> {
  const { verdict, findings } = await judged(id, { dns: dnsOf(zone) });
  return { verdict, words: findings.map(({ message }) => message) };
}

describe('keys under other selectors', () => {
  it.each([
    ['a good one', { 'TXT default._domainkey.example.org': [KEY] }],
    ['one that was taken back', { 'TXT google._domainkey.example.org': [txt('v=DKIM1; p=')] }],
    ['one that cannot be asked for', { 'TXT mail._domainkey.example.org': 'silence' }],
    ['something that is no key record', { 'TXT mail._domainkey.example.org': [txt('v=spf1 -all')] }],
    [
      "a wildcard's",
      {
        'TXT mailproof-nonce._domainkey.example.org': [txt('v=DKIM1; p=nothing')],
        'TXT mail._domainkey.example.org': [txt('v=DKIM1; p=nothing')],
      },
    ],
  ] as readonly (readonly [string, Zone])[])('%s is let be', async (_, zone) => {
    expect(await told('dkim.selectors', zone)).toEqual({ verdict: 'pass', words: [] });
  });

  it('one that cannot be read is of no use', async () => {
    expect(await told('dkim.selectors', { 'TXT mail._domainkey.example.org': [txt('v=DKIM1; p=TODO')] })).toEqual({
      verdict: 'pass',
      words: ['The record at mail._domainkey.example.org holds no key that can be used'],
    });
  });
});

describe('where there is no key at the selector', () => {
  it('names the one that stands at another', async () => {
    const { words } = await told('dkim.record', { [OURS]: [], 'TXT mail._domainkey.example.org': [KEY] });
    expect(words).toEqual([
      'There is no DKIM key at dkim._domainkey.example.org, but one at mail._domainkey.example.org',
    ]);
  });

  it.each([
    [
      'nxdomain',
      /does not exist, so there should be no key under any other selector either \(some name servers deny .*\)$/m,
    ],
    [[], /exists, so there may be keys under selectors that DNS does not list$/m],
    ['silence', /^There is no DKIM key at dkim\._domainkey\.example\.org\n\n/],
  ] as const)('says by the name above it whether there are others: %j', async (above, sentence) => {
    const { words } = await judged('dkim.record', {
      dns: dnsOf({ [OURS]: 'nxdomain', 'TXT _domainkey.example.org': above }),
    });
    expect(words).toMatch(sentence);
  });
});

describe('a second signature', () => {
  const own = { domain: 'example.org', selector: 'dkim', result: 'pass', comment: '', flaw: undefined, aligned: true };

  it.each([
    ['no key', 1],
    ['bad key', 1],
    ['body', 0],
    [undefined, 0],
  ] as const)('with %s', async (flaw, count) => {
    const second = { ...own, selector: 'old', result: flaw === undefined ? 'pass' : 'fail', flaw };
    const { verdict, findings } = await judged('dkim.signature', {
      mail: { authenticate: async () => authenticationOf({ signatures: [own, second] }) },
    });
    expect(verdict).toBe('pass');
    expect(findings.map(({ message }) => message)).toEqual(
      Array.from({ length: count }, () => expect.stringContaining('old._domainkey.example.org')),
    );
  });
});
