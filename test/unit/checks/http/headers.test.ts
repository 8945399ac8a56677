import { describe, expect, it } from 'vitest';
import { english } from '../../../../common/say.ts';
import { headerProblems } from '../../../../checks/http/headers.ts';

function told(headers: Record<string, string>): readonly string[] {
  return headerProblems(headers).map(({ message }) => english(message));
}

describe('headerProblems', () => {
  it('finds nothing in what mailcow sends, and nothing where nothing is sent', () => {
    expect(told({})).toEqual([]);
    expect(
      told({
        'strict-transport-security': 'max-age=15768000;',
        'x-content-type-options': 'nosniff',
        'x-xss-protection': '1; mode=block',
        'x-robots-tag': 'none',
        'x-download-options': 'noopen',
        'x-frame-options': 'SAMEORIGIN',
        'x-permitted-cross-domain-policies': 'none',
        'referrer-policy': 'strict-origin',
        'set-cookie': 'PHPSESSID=6sl0c; path=/; secure; HttpOnly',
      }),
    ).toEqual([]);
  });

  it.each([
    [{ 'x-frame-options': 'SAMEORIGIN, sameorigin' }],
    [{ 'strict-transport-security': 'max-age=15768000;, max-age=15768000;' }],
    [{ 'x-frame-options': 'ALLOW-FROM https://a.example', 'content-security-policy': "frame-ancestors 'self'" }],
    [{ 'x-content-type-options': 'NoSniff' }],
    [{ 'access-control-allow-origin': '*' }],
    [{ 'set-cookie': 'a=1; Expires=Thu, 01 Jan 2099 00:00:00 GMT; Secure, b=2; Secure' }],
  ])('lets %j be', (headers) => {
    expect(told(headers as Record<string, string>)).toEqual([]);
  });

  it.each([
    [
      { 'strict-transport-security': 'max-age=0, max-age=15768000' },
      /sent 2 times, and differs: browsers heed the first alone, which is max-age=0$/,
    ],
    [{ 'x-frame-options': 'ALLOW-FROM https://a.example' }, /^X-Frame-Options says allow-from https:\/\/a\.example/],
    [{ 'x-frame-options': 'DENY, SAMEORIGIN' }, /^X-Frame-Options is sent more than once, and differs/],
    [{ 'x-content-type-options': 'sniff' }, /^X-Content-Type-Options says sniff/],
    [
      { 'access-control-allow-origin': '*', 'access-control-allow-credentials': 'true' },
      /^Access-Control-Allow-Origin: \* stands beside/,
    ],
    [{ 'set-cookie': 'PHPSESSID=6sl0c; path=/; HttpOnly' }, /^The cookie PHPSESSID is set without Secure/],
    [{ 'set-cookie': 'a=1; Expires=Thu, 01 Jan 2099 00:00:00 GMT; Secure, b=2; path=/' }, /^The cookie b is set/],
  ])('says what is wrong with %j', (headers, sentence) => {
    const [message, ...more] = told(headers as Record<string, string>);
    expect(message).toMatch(sentence);
    expect(more).toEqual([]);
  });

  it('does not tell what a cookie holds', () => {
    expect(told({ 'set-cookie': 'PHPSESSID=6sl0c' }).join('')).not.toContain('6sl0c');
  });
});
