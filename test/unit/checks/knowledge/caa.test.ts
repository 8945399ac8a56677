import { describe, expect, test } from 'vitest';
import {
  caaDomains,
  caaRemarks,
  MAILCOW_AUTHORITY,
  mayIssue,
  type CaaRecord,
} from '../../../../checks/knowledge/caa.ts';
import { english } from '../../../../common/say.ts';

/** `issue "letsencrypt.org"`, with `!` in front where it is critical. */
function caa(...lines: string[]): readonly CaaRecord[] {
  return lines.map((line) => {
    const [, critical, tag = '', value = ''] = /^(!?)(\S+) (.*)$/.exec(line) ?? [];
    return { critical: critical === '!', tag, value };
  });
}

describe('whether an authority may issue', () => {
  test.each([
    [[], false, true, 'unrestricted'],
    [['issue letsencrypt.org'], false, true, 'named'],
    [['issue LetsEncrypt.org; accounturi=https://x'], false, true, 'named'],
    [['issue digicert.com'], false, false, 'others'],
    [['issue ;'], false, false, 'nobody'],
    [['issue '], false, false, 'nobody'],
    [['issue ;', 'issue letsencrypt.org'], false, true, 'named'],
    [['iodef mailto:a@example.org'], false, true, 'unrestricted'],
    [['issuewild digicert.com'], false, true, 'unrestricted'],
    [['issuewild digicert.com', 'issue letsencrypt.org'], true, false, 'others'],
    [['issue letsencrypt.org'], true, true, 'named'],
    [['issuewild ;'], true, false, 'nobody'],
    [['!tbs Unknown'], false, false, 'critical'],
    [['tbs Unknown'], false, true, 'unrestricted'],
    [['!issue letsencrypt.org'], false, true, 'named'],
    [['ISSUE letsencrypt.org'], false, true, 'named'],
    [['issue %%%%%'], false, false, 'nobody'],
    [['issue evil letsencrypt.org'], false, false, 'nobody'],
    [['issuemail digicert.com'], false, true, 'unrestricted'],
  ])('%j wildcard=%s: %s', (lines, wildcard, allowed, because) => {
    expect(mayIssue(caa(...lines), MAILCOW_AUTHORITY, wildcard)).toMatchObject({ allowed, because });
  });

  test('conditions and others are told', () => {
    expect(mayIssue(caa('issue letsencrypt.org; validationmethods=dns-01'), MAILCOW_AUTHORITY).conditions).toEqual([
      'validationmethods=dns-01',
    ]);
    expect(mayIssue(caa('issue digicert.com', 'issue pki.goog'), MAILCOW_AUTHORITY).authorities).toEqual([
      'digicert.com',
      'pki.goog',
    ]);
  });
});

test.each([
  [['issue letsencrypt.org; validationmethods=dns-01'], ['dns-01']],
  [['issue letsencrypt.org; ValidationMethods = HTTP-01 , dns-01'], ['http-01', 'dns-01']],
  [['issue letsencrypt.org; accounturi=https://x'], undefined],
  [['issue letsencrypt.org; validationmethods=dns-01', 'issue letsencrypt.org'], undefined],
  [['issue letsencrypt.org; validationmethods=dns-01', 'issue digicert.com; validationmethods=http-01'], ['dns-01']],
])('%j lets the authority validate by %j alone', (lines, methods) => {
  expect(mayIssue(caa(...lines), MAILCOW_AUTHORITY).methods).toEqual(methods);
});

test.each([
  ["C=US, O=Let's Encrypt, CN=R12", 'letsencrypt.org'],
  ["C=US\nO=(STAGING) Let's Encrypt\nCN=x", 'letsencrypt.org'],
  ['O=ZeroSSL, CN=ZeroSSL RSA Domain Secure Site CA', 'sectigo.com'],
  ['C=US, O=Google Trust Services, CN=WE1', 'pki.goog'],
  ['C=NO, O=Buypass AS-983163327', 'buypass.com'],
  ['O=DigiCert Inc', 'digicert.com'],
  ['O=mailcow, CN=mail.example.org', undefined],
  ['', undefined],
])('%s is %s', (issuer, domain) => expect(caaDomains(issuer)?.[0]).toBe(domain));

test('remarks', () => {
  expect(caaRemarks(caa('issue letsencrypt.org', 'iodef mailto:a@b.org', 'issue ;'))).toEqual([]);
  expect(
    caaRemarks(caa('isue letsencrypt.org', 'issue https://letsencrypt.org')).map(
      ({ level, message }) => `${level} ${english(message)}`,
    ),
  ).toEqual([
    expect.stringMatching(/^advice .*isue/),
    expect.stringMatching(/^recommended .*https:\/\/letsencrypt\.org/),
  ]);
});
