import { expect, test } from 'vitest';
import { tlsOf } from '../../happy/net.ts';
import { judged } from '../../judged.ts';

test.each([
  ['EE_KEY_TOO_SMALL', 'its RSA key has fewer than 2048 bits'],
  ['CA_KEY_TOO_SMALL', 'from an authority whose RSA key has fewer than 2048 bits'],
  ['CA_MD_TOO_WEAK', 'is signed by SHA-1 or MD5'],
  ['PERMITTED_VIOLATION', 'an authority that may not issue certificates for this name'],
  ['UNHANDLED_CRITICAL_EXTENSION', 'marked as critical that programs do not know'],
  ['INVALID_PURPOSE', 'is not meant for servers'],
  ['CERT_REJECTED', 'is refused by OpenSSL, which does not tell why'],
])('a certificate of which OpenSSL says %s has a sentence of its own', async (problem, words) => {
  const trust = await judged('tls.trust', { tls: tlsOf(() => ({ trusted: false, problem })) });
  expect(trust.verdict).toBe('fail');
  expect(trust.findings).toHaveLength(1);
  expect(trust.findings[0]?.message).toContain(words);
  expect(trust.findings[0]?.message).not.toContain('leads to no authority');
  expect(trust.fix).toContain('acme-mailcow');
});
