/** Certificates and TLS versions, on every port. */
import { certificate, TABLE, tlsOf } from '../../happy/net.ts';
import type { Facts } from '../../happy/index.ts';
import type { TlsSession } from '../../../../fixtures/senses.ts';
import { BROKE_OFF, lost, tells, type Table } from '../../three-ways.ts';

/** Every service has such a session. */
function sessions(changes: Partial<TlsSession>): Facts {
  return { tls: tlsOf(() => changes) };
}

const NO_SESSION = { facts: { tls: { session: lost } }, says: BROKE_OFF, cause: 'smtp.starttls' };

/** TLS 1.2 without what a phone needs of it. */
const OLD_CIPHERS = tlsOf(() => ({ version: 'TLSv1.2', cipher: 'ECDHE-RSA-AES256-SHA384' }));

export const TLS: Table = {
  'tls.trust': {
    broken: {
      facts: sessions({ trusted: false, problem: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }),
      verdict: 'fail',
      says: 'is sent alone: the intermediate certificate of its issuer',
      fix: 'data/assets/ssl/cert.pem',
    },
    unknown: NO_SESSION,
  },
  'tls.names': {
    broken: {
      facts: sessions({ covers: false }),
      verdict: 'fail',
      says: 'does not cover the name mail.example.org',
      fix: 'ADDITIONAL_SAN=mailadm.example.org',
    },
    unknown: NO_SESSION,
  },
  'tls.expiry': {
    broken: {
      facts: sessions({ chain: [certificate({ validTo: '2026-11-21T12:00:00.000Z' })] }),
      verdict: 'fail',
      says: 'expired 1 day ago',
      fix: 'sudo docker compose restart acme-mailcow',
    },
    unknown: NO_SESSION,
  },
  'tls.same': {
    broken: {
      facts: { tls: tlsOf({ imaps: { chain: [certificate({ fingerprint: 'b'.repeat(64) })] } }) },
      verdict: 'warn',
      says: 'mail.example.org shows 2 different certificates',
      fix: 'sudo docker compose restart postfix-mailcow dovecot-mailcow nginx-mailcow',
    },
    unknown: NO_SESSION,
  },
  'tls.versions': {
    broken: {
      facts: { tls: { oldVersion: tells('TLSv1') } },
      verdict: 'warn',
      says: 'accepts TLSv1',
      fix: 'grep -in ssl_min_protocol',
    },
    unknown: { facts: { tls: { oldVersion: lost } }, says: BROKE_OFF, cause: 'smtp.starttls' },
  },
  'tls.ciphers': {
    broken: {
      facts: { tls: { ...OLD_CIPHERS, phoneVersion: tells(undefined) } },
      verdict: 'fail',
      says: 'declines everything that Delta Chat offers',
      fix: 'grep -in ssl_cipher_list',
    },
    unknown: { facts: { tls: { ...OLD_CIPHERS, phoneVersion: lost } }, says: BROKE_OFF, cause: 'smtp.starttls' },
  },
  'tls.profile': {
    given: { settings: { deep: true } },
    broken: {
      facts: { tls: { table: tells({ ...TABLE, dhBits: 1024 }) } },
      verdict: 'warn',
      says: 'ports 25, 143, 443, 465, 587 and 993 (IPv4) agrees on keys with a prime of 1024 bits',
      fix: 'grep -rin ssl_dhparam',
    },
    unknown: { facts: { tls: { table: lost } }, says: BROKE_OFF, cause: 'smtp.starttls' },
  },
};
