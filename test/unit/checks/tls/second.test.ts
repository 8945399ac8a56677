/** The second certificate of a server (RSA beside ECDSA): what is wrong with it warns, and says who gets it. */
import { describe, expect, test } from 'vitest';
import { known, unknown } from '../../../../common/fact.ts';
import { say } from '../../../../common/say.ts';
import type { TlsSession } from '../../../../fixtures/senses.ts';
import { certificate, sessionOf, tlsOf } from '../../happy/net.ts';
import { judged } from '../../judged.ts';

const SECOND = certificate({ fingerprint: 'c'.repeat(64), keyType: 'rsa 2048' });

function withSecond(id: string, changes: Partial<TlsSession>) {
  const tls = {
    ...tlsOf(),
    second: async (...[service, endpoint]: Parameters<ReturnType<typeof tlsOf>['second']>) =>
      known({ ...sessionOf(service, endpoint), chain: [SECOND], only: 'RSA' as const, ...changes }),
  };
  return judged(id, { tls });
}

const WHERE = 'mail.example.org, ports 443, 465 and 993 (IPv4) for clients that take no other key than RSA';

describe('a second certificate', () => {
  test.each<[string, Partial<TlsSession>, string]>([
    ['tls.trust', { trusted: false, problem: 'UNABLE_TO_GET_ISSUER_CERT' }, 'sent alone'],
    ['tls.names', { covers: false }, 'does not cover the name mail.example.org'],
    ['tls.expiry', { chain: [{ ...SECOND, validTo: '2020-01-01T00:00:00.000Z' }] }, 'expired'],
  ])('that is wrong warns: %s', async (id, changes, words) => {
    const { verdict, findings } = await withSecond(id, changes);
    expect(verdict).toBe('warn');
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
    expect(findings[0]?.message).toContain(WHERE);
  });

  test.each(['tls.trust', 'tls.names', 'tls.expiry', 'tls.same'])('that is right is none of %s', async (id) => {
    expect(await withSecond(id, {})).toMatchObject({ verdict: 'pass', findings: [] });
  });

  test('that cannot be asked for is not known', async () => {
    const tls = { ...tlsOf(), second: async () => unknown(say`It broke off`) };
    expect(await judged('tls.names', { tls })).toMatchObject({ verdict: 'inconclusive' });
  });
});
