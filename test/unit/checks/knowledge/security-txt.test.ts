import { describe, expect, it } from 'vitest';
import { english } from '../../../../common/say.ts';
import { isSecurityTxt, securityTxtProblems } from '../../../../checks/knowledge/security-txt.ts';

const NOW = '2026-11-22T12:00:00.000Z';
const CONTACT = 'Contact: mailto:security@example.org';
const EXPIRES = 'Expires: 2027-06-01T00:00:00Z';

function told(lines: readonly string[], type: string | undefined = 'text/plain; charset=utf-8'): readonly string[] {
  return securityTxtProblems(lines.join('\r\n'), type, NOW).map(({ message }) => english(message));
}

describe('isSecurityTxt', () => {
  it.each([
    [200, CONTACT, true],
    [200, '# ours\n\nEXPIRES: 2027-06-01T00:00:00z\n', true],
    [404, CONTACT, false],
    [200, '<!DOCTYPE html><title>mailcow UI</title>', false],
    [200, '<p>Contact: us', false],
    [200, '', false],
  ])('%i %j: %s', (status, body, is) => {
    expect(isSecurityTxt({ status, body })).toBe(is);
  });
});

describe('securityTxtProblems', () => {
  it.each([
    [[CONTACT, EXPIRES]],
    [['-----BEGIN PGP SIGNED MESSAGE-----', 'Hash: SHA256', '', CONTACT, EXPIRES, '-----BEGIN PGP SIGNATURE-----']],
    [['contact: https://example.org/security', 'expires: 2027-06-01T02:00:00+02:00', 'Preferred-Languages: en']],
    [['Contact: tel:+1-201-555-0123', 'Contact: xmpp:security@example.org', EXPIRES]],
  ])('finds nothing in %j', (lines) => {
    expect(told(lines)).toEqual([]);
  });

  it.each([
    [[EXPIRES], /names nobody/],
    [[CONTACT], /does not say until when/],
    [[CONTACT, EXPIRES, EXPIRES], /has 2 lines Expires/],
    [[CONTACT, 'Expires: next year'], /no date that programs can read: next year/],
    [[CONTACT, 'Expires: 2027-13-01T00:00:00Z'], /no date that programs can read/],
    [[CONTACT, 'Expires: 2026-11-22T12:00:00Z'], /has expired/],
    [['Contact: security@example.org', EXPIRES], /without mailto: before it: security@example\.org/],
    [['Contact: http://example.org/', EXPIRES], /no address that can be used: http:\/\/example\.org\//],
  ])('says what is wrong with %j', (lines, sentence) => {
    const [message, ...more] = told(lines);
    expect(message).toMatch(sentence);
    expect(more).toEqual([]);
  });

  it('wants plain text', () => {
    expect(told([CONTACT, EXPIRES], 'text/html')).toEqual([expect.stringMatching(/served as text\/html/)]);
  });
});
