import { describe, expect, test } from 'vitest';
import {
  addressBytes,
  canonical,
  familyOf,
  inNetwork,
  notPublic,
  reverseLabels,
  reverseName,
  sameAddress,
} from '../../../../checks/knowledge/addresses.ts';
import { english } from '../../../../common/say.ts';

describe('canonical', () => {
  test.each([
    ['24.48.100.24', '24.48.100.24'],
    ['24.48.100.24/32', '24.48.100.24'],
    ['7fe5:2f4:1ba:2381::3', '7fe5:2f4:1ba:2381::3'],
    ['7FE5:02F4:01BA:2381:0:0:0:3/64', '7fe5:2f4:1ba:2381::3'],
    ['[7fe5:2f4:1ba:2381::3]', '7fe5:2f4:1ba:2381::3'],
    ['[IPv6:7fe5:2f4:1ba:2381::3]', '7fe5:2f4:1ba:2381::3'],
    ['::ffff:24.48.100.24', '24.48.100.24'],
    ['::ffff:1830:6418', '24.48.100.24'],
    ['fe80::1%eth0', 'fe80::1'],
    ['2a01:db8:0:0:1:0:0:1', '2a01:db8::1:0:0:1'],
    [' 24.48.100.24 ', '24.48.100.24'],
  ])('%s is %s', (words, name) => expect(canonical(words)).toBe(name));

  test.each([
    '',
    '127.1',
    '0x7f.0.0.1',
    '24.48.100',
    '24.48.100.256',
    'mail.example.org',
    '1:2:3',
    '::1::',
    'a'.repeat(100_000),
    '24.48.100.24\0',
  ])('no address: %j', (words) => expect(canonical(words.slice(0, 100_000))).toBeUndefined());
});

test('two spellings of one address are equal, an address and nonsense are not', () => {
  expect(sameAddress('7fe5:02f4:1ba:2381:0::3/56', '7fe5:2f4:1ba:2381::3')).toBe(true);
  expect(sameAddress('24.48.100.24', '::ffff:24.48.100.24')).toBe(true);
  expect(sameAddress('24.48.100.24', '24.48.100.25')).toBe(false);
  expect(sameAddress('nonsense', 'nonsense')).toBe(false);
});

describe('notPublic', () => {
  test.each(['24.48.100.24', '7fe5:2f4:1ba:2381::3', '8.8.8.8', '2a01:4f8::1', '100.128.0.1', '172.32.0.1'])(
    '%s is public',
    (address) => {
      expect(notPublic(address)).toBeUndefined();
    },
  );

  test.each([
    ['10.1.2.3', 'private'],
    ['172.22.1.1', 'private'],
    ['192.168.0.1', 'private'],
    ['127.0.0.1', 'loopback'],
    ['169.254.1.1', 'link-local'],
    ['100.64.0.1', 'shared address space'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['0.0.0.0', 'unspecified'],
    ['192.0.2.1', 'documentation'],
    ['198.51.100.7', 'documentation'],
    ['203.0.113.9', 'documentation'],
    ['240.0.0.1', 'reserved'],
    ['198.18.0.1', 'reserved'],
    ['::1', 'loopback'],
    ['::', 'unspecified'],
    ['fe80::1', 'link-local'],
    ['fd00::1', 'unique local'],
    ['ff02::1', 'multicast'],
    ['2001:db8::1', 'documentation'],
    ['3fff::1', 'documentation'],
    ['2002:1830:6418::1', '6to4'],
    ['2001::1', 'Teredo'],
    ['64:ff9b::1', 'reserved'],
    ['::ffff:10.0.0.1', 'private'],
    ['x', 'no IP address'],
  ])('%s is not: %s', (address, why) => {
    const reason = notPublic(address);
    expect(reason && english(reason)).toContain(why);
  });
});

test('reverse names and labels', () => {
  expect(reverseName('24.48.100.24')).toBe('24.100.48.24.in-addr.arpa');
  expect(reverseName('7fe5:2f4:1ba:2381::3')).toBe(
    '3.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.8.3.2.a.b.1.0.4.f.2.0.5.e.f.7.ip6.arpa',
  );
  expect(reverseName('nonsense')).toBeUndefined();
  expect(reverseLabels('127.0.0.2')).toBe('2.0.0.127');
  expect(familyOf('::1')).toBe(6);
  expect(familyOf('1.2.3.4')).toBe(4);
  expect(addressBytes('1.2.3.4')).toEqual([1, 2, 3, 4]);
});

test.each([
  ['172.22.1.9', '172.22.1.0/24', true],
  ['172.22.2.9', '172.22.1.0/24', false],
  ['172.22.1.1', '172.22.1.1', true],
  ['172.22.1.10', '172.22.1.1', false],
  ['fd4d:6169:6c63:6f77::1', 'fd4d:6169:6c63:6f77::/64', true],
  ['fd4d:6169:6c63:6f77:0::1', 'fd4d:6169:6c63:6f77::1', true],
  ['::ffff:172.22.1.9', '172.22.1.0/24', true],
  ['172.22.1.9', 'fd4d::/16', false],
  ['172.22.1.9', '172.22.1.0/99', false],
  ['172.22.1.9', 'all', false],
  ['nonsense', '0.0.0.0/0', false],
  ['24.48.100.24', '0.0.0.0/0', true],
])('%s in %s: %s', (address, network, expected) => {
  expect(inNetwork(address, network)).toBe(expected);
});
