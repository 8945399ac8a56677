import { describe, expect, test } from 'vitest';
import { discoveryUrls, guessedHosts, readAccountLink } from '../../../../checks/knowledge/delta-chat.ts';
import { isHttpsRedirect, readHsts, readRedirect } from '../../../../checks/knowledge/http.ts';
import { english } from '../../../../fixtures/say.ts';

const FROM = 'http://mail.example.org/a/b?c=d&e';

describe('redirects', () => {
  test.each([
    [301, 'https://mail.example.org/a/b?c=d&e', true], [308, 'https://MAIL.example.org:443/a/b?c=d&e', true], [301, '//mail.example.org/a/b?c=d&e', false], [302, 'https://mail.example.org/a/b?c=d&e', false], [301, 'https://mail.example.org/', false],
    [301, 'https://mail.example.org/a/b', false], [301, 'https://example.org/a/b?c=d&e', false], [301, 'https://mail.example.org:8443/a/b?c=d&e', false], [301, '/a/b?c=d&e', false], [301, undefined, false], [301, 'https://', false], [200, 'https://mail.example.org/a/b?c=d&e', false],
  ])('%s %s: %s', (status, location, good) => expect(isHttpsRedirect(readRedirect(FROM, status, location))).toBe(good));

  test('what is known about one', () => {
    expect(readRedirect(FROM, 302, 'https://other.example/a/b')).toEqual({ target: 'https://other.example/a/b', permanent: false, https: true, sameHost: false, usualPort: true, samePathAndQuery: false });
    expect(readRedirect(FROM, 200, undefined)).toBeUndefined();
    expect(readRedirect(FROM, 301, `https://${'a'.repeat(10_000)}`)?.target).toBeUndefined();
  });
});

test.each([
  ['max-age=15768000', 15_768_000], ['max-age=15768000; includeSubDomains; preload', 15_768_000], ['includeSubDomains; MAX-AGE="31536000"', 31_536_000], ['max-age=0', 0], ['max-age=1, max-age=2', 1], ['max-age=1; max-age=2', undefined], ['preload', undefined], ['max-age=soon', undefined], [undefined, undefined], ['', undefined],
])('HSTS %s: %s', (header, seconds) => expect(readHsts(header)?.maxAge).toBe(seconds));

describe('Delta Chat', () => {
  test('looks for settings at four places', () => {
    expect(discoveryUrls('me+x@example.org').map(({ host, path }) => `https://${host}${path}`)).toEqual([
      'https://autoconfig.example.org/mail/config-v1.1.xml?emailaddress=me%2Bx%40example.org', 'https://example.org/.well-known/autoconfig/mail/config-v1.1.xml', 'https://example.org/autodiscover/autodiscover.xml', 'https://autodiscover.example.org/autodiscover/autodiscover.xml',
    ]);
    expect(guessedHosts('imap', 'example.org')).toEqual(['imap.example.org', 'mail.example.org', 'example.org']);
  });

  test('reads account links', () => {
    expect(readAccountLink('DCACCOUNT:https://mailadm.example.org/new_email?t=1d_abc&n=oneday')).toEqual({ url: 'https://mailadm.example.org/new_email?t=1d_abc&n=oneday', token: '1d_abc', name: 'oneday' });
    expect(readAccountLink('dcaccount:https://mailadm.example.org/new_email?t=1d_abc')).toMatchObject({ token: '1d_abc', name: undefined });
  });

  test.each([
    ['DCACCOUNT:http://mailadm.example.org/new_email?t=SECRET', 'https'], ['DCACCOUNT:example.org', 'chatmail'], ['https://mailadm.example.org/new_email?t=SECRET', 'DCACCOUNT'], ['DCACCOUNT:https://mailadm.example.org/new_email', 'token'], ['DCACCOUNT:https://', 'cannot be read'], [`DCACCOUNT:https://x/?t=${'a'.repeat(5000)}`, 'too long'],
  ])('%s is refused', (link, words) => {
    const read = readAccountLink(link);
    expect('problem' in read && english(read.problem)).toContain(words);
    expect('problem' in read && english(read.problem)).not.toContain('SECRET');
  });
});
