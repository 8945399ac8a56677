import { expect, it } from 'vitest';
import { ipv6Groups, reverseName, reverseZone } from '../../../lab/addresses.ts';

it('writes the reverse name of an IPv4 address', () => {
  expect(reverseName('24.48.100.24')).toBe('24.100.48.24.in-addr.arpa');
  expect(reverseZone('24.48.100.24')).toBe('100.48.24.in-addr.arpa');
});

it('writes the reverse name of an IPv6 address, digit by digit', () => {
  expect(reverseName('7fe5:2f4:1ba:2381::3')).toBe(
    '3.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.8.3.2.a.b.1.0.4.f.2.0.5.e.f.7.ip6.arpa',
  );
  expect(reverseZone('7fe5:2f4:1ba:2381::3')).toBe('1.8.3.2.a.b.1.0.4.f.2.0.5.e.f.7.ip6.arpa');
});

it.each([
  ['::1', '0 0 0 0 0 0 0 1'],
  ['2a02:908:20::10', '2a02 908 20 0 0 0 0 10'],
  ['::', '0 0 0 0 0 0 0 0'],
])('expands %s', (address, groups) => {
  expect(ipv6Groups(address).join(' ')).toBe(groups);
});
