/** Addresses in place of a mail domain: what counts as one, and where nobody verifies a certificate. */
import { describe, expect, test } from 'vitest';
import { addressIn, hostInUrl, literalOf } from '../../../common/address-literals.ts';
import { takesAnyCertificate } from '../../../common/test-relays.ts';

describe('an address in brackets', () => {
  test.each([
    ['192.0.2.7', '[192.0.2.7]', '192.0.2.7'],
    ['2001:db8::7', '[ipv6:2001:db8::7]', '[2001:db8::7]'],
  ])('of %s is %s, and %s in a web address', (address, literal, inUrl) => {
    expect(literalOf(address)).toBe(literal);
    expect(addressIn(literal)).toBe(address);
    expect(hostInUrl(literal)).toBe(inUrl);
    expect(new URL(`https://${hostInUrl(literal)}/new`).hostname).toBe(inUrl);
  });

  test('in any case is the same', () => expect(addressIn('[IPv6:2001:DB8::7]')).toBe('2001:db8::7'));

  test.each(['192.0.2.7', '[2001:db8::7]', '2001:db8::7', '[example.org]', 'example.org', '[]', '[192.0.2.7].x'])(
    '%s is none',
    (name) => expect(addressIn(name)).toBeUndefined(),
  );

  test('a name, and an address of the web, stand as they are', () => {
    expect(['example.org', '192.0.2.7', '[2001:db8::7]', '2001:db8::7'].map(hostInUrl)).toEqual([
      'example.org',
      '192.0.2.7',
      '[2001:db8::7]',
      '[2001:db8::7]',
    ]);
  });
});

test('any certificate is taken at such a relay and at one for tests, and nowhere else', () => {
  const names = ['[192.0.2.7]', '[ipv6:2001:db8::7]', '_test.example.org', 'www._test.example.org'];
  const others = ['example.org', '192.0.2.7', '2001:db8::7', '[2001:db8::7]', 'a._b.org'];
  expect([...names, ...others].filter(takesAnyCertificate)).toEqual(names);
});
