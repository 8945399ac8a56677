import { describe, expect, test } from 'vitest';
import { isHostName, isUnder, readDomain, readMailbox } from '../../../../checks/knowledge/names.ts';
import { english } from '../../../../common/say.ts';

describe('readDomain', () => {
  test.each([
    ['example.org', 'example.org'],
    ['Example.ORG.', 'example.org'],
    [' example.org ', 'example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['例子.测试', 'xn--fsqu00a.xn--0zwm56d'],
    ['a-b.co.uk', 'a-b.co.uk'],
    ['_Test.example.org', '_test.example.org'],
    [`${'a'.repeat(63)}.org`, `${'a'.repeat(63)}.org`],
    ['24.48.100.24', '[24.48.100.24]'],
    ['[24.48.100.24]', '[24.48.100.24]'],
    ['7FE5::3', '[ipv6:7fe5::3]'],
    ['[7fe5:0::3]', '[ipv6:7fe5::3]'],
    ['[IPv6:7fe5::3]', '[ipv6:7fe5::3]'],
  ])('%j is %s', (words, name) => expect(readDomain(words)).toEqual({ name }));

  test.each([
    ['', 'empty'],
    ['https://example.org/', 'did you mean example.org?'],
    ['example.org/mail', 'web page'],
    ['https://me:geheim@mail.example.org:8443/x?t=geheim#geheim', 'web page; did you mean example.org?'],
    ['http://mail.org/', 'did you mean mail.org?'],
    ['https://[7fe5::3]/', 'give the mail domain alone'],
    ['me@example.org', 'mail address; did you mean example.org?'],
    ['me@', 'mail address; give the mail domain alone'],
    ['example.org:25', 'names a port; did you mean example.org?'],
    ['DCACCOUNT:https://mailadm.example.org/new_email?t=geheim', 'holds a secret'],
    ['dclogin:me@example.org?p=geheim&v=1', 'holds a secret'],
    ['exam\nple.org', 'line break'],
    ['example.org\n', 'line break'],
    ['büch\ter.example', 'line break'],
    ['24.48.100.24/32', 'web page'],
    ['24.48.100.24:25', 'did you mean [24.48.100.24]?'],
    ['me@[24.48.100.24]', 'did you mean [24.48.100.24]?'],
    ['[24.48.100]', 'no domain'],
    ['24.48.100.256', 'no domain'],
    ['localhost', 'no dot'],
    ['exa mple.org', 'no domain'],
    ['-a.org', 'no domain'],
    ['a..org', 'no domain'],
    ['a_b.org', 'no domain'],
    ['__a.example.org', 'no domain'],
    ['a._b.org', 'no domain'],
    ['_.example.org', 'no domain'],
    ['me@_test.example.org', 'did you mean _test.example.org?'],
    [`${'a'.repeat(64)}.org`, 'no domain'],
    ['a.'.repeat(200), 'too long'],
    ['example.org\0', 'no domain'],
    ['example.123', 'no domain'],
    ['\u001b[31m.org', 'no domain'],
  ])('%j is refused: %s', (words, why) => {
    const read = readDomain(words);
    const told = 'problem' in read && english(read.problem);
    expect(told).toContain(why);
    expect(told).not.toContain('geheim');
  });
});

test('names of hosts', () => {
  expect(isHostName('mail.example.org')).toBe(true);
  expect(
    ['mail', 'Mail.Example.org', '_dmarc.example.org', '\\_dmarc.example.org', '1.2.3.4', ''].filter(isHostName),
  ).toEqual([]);
});

test('a domain is under itself, a name that only ends alike is not', () => {
  expect(isUnder('example.org', 'example.org')).toBe(true);
  expect(isUnder('mail.example.org', 'example.org')).toBe(true);
  expect(isUnder('badexample.org', 'example.org')).toBe(false);
});

test('mail addresses', () => {
  expect(readMailbox('Post.Master+x@Example.org')).toEqual({ local: 'Post.Master+x', domain: 'example.org' });
  expect(
    ['x', '@example.org', 'a b@example.org', 'a..b@example.org', 'a@b', `${'a'.repeat(65)}@example.org`].map(
      readMailbox,
    ),
  ).toEqual(Array.from({ length: 6 }));
});
