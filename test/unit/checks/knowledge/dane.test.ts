import { createHash, X509Certificate } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  judgeDane,
  tlsaDataFor,
  tlsaName,
  type ChainLink,
  type TlsaRecord,
} from '../../../../checks/knowledge/dane.ts';
import { english } from '../../../../common/say.ts';

/** A root, an authority below it, and an expired certificate for a server, made by openssl. */
function makeChain(): readonly [ChainLink, ChainLink, ChainLink] {
  const folder = mkdtempSync(join(tmpdir(), 'dane-'));
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  writeFileSync(join(folder, 'ca.ext'), 'basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign\n');
  openssl('req', '-x509', ...newKey, '-keyout', 'root.key', '-out', 'root.pem', '-subj', '/CN=Root', '-days', '1');
  openssl('req', ...newKey, '-keyout', 'ca.key', '-out', 'ca.csr', '-subj', '/CN=Authority');
  openssl(
    'x509',
    '-req',
    '-in',
    'ca.csr',
    '-CA',
    'root.pem',
    '-CAkey',
    'root.key',
    '-CAcreateserial',
    '-extfile',
    'ca.ext',
    '-out',
    'ca.pem',
    '-days',
    '1',
  );
  openssl('req', ...newKey, '-keyout', 'leaf.key', '-out', 'leaf.csr', '-subj', '/CN=other.example');
  openssl(
    'x509',
    '-req',
    '-in',
    'leaf.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-out',
    'leaf.pem',
    '-days',
    '0',
  );
  const link = (name: string): ChainLink => {
    const certificate = new X509Certificate(readFileSync(join(folder, name)));
    return {
      der: certificate.raw.toString('hex'),
      publicKey: certificate.publicKey.export({ type: 'spki', format: 'der' }).toString('hex'),
    };
  };
  const chain = [link('leaf.pem'), link('ca.pem'), link('root.pem')] as const;
  rmSync(folder, { recursive: true });
  return chain;
}

const [leaf, authority, root] = makeChain();
const chain = [leaf, authority, root];
const digest = (algorithm: string, hex: string) => createHash(algorithm).update(hex, 'hex').digest('hex');
const tlsa = (usage: number, selector: number, matching: number, data: string): TlsaRecord => ({
  usage,
  selector,
  matching,
  data,
});
const state = (...records: TlsaRecord[]) => judgeDane(records, chain).state;

describe('DANE-EE', () => {
  test.each([
    [1, 1, digest('sha256', leaf.publicKey)],
    [1, 2, digest('sha512', leaf.publicKey)],
    [1, 0, leaf.publicKey],
    [0, 1, digest('sha256', leaf.der)],
    [0, 2, digest('sha512', leaf.der).toUpperCase()],
    [0, 0, leaf.der],
  ])("3 %s %s matches the server's certificate, expired and for another name as it is", (selector, matching, data) => {
    expect(judgeDane([tlsa(3, selector, matching, data)], chain)).toMatchObject({ state: 'match', needsName: false });
  });

  test('looks at no other certificate', () =>
    expect(state(tlsa(3, 1, 1, digest('sha256', authority.publicKey)))).toBe('mismatch'));
});

describe('DANE-TA', () => {
  test.each([[digest('sha256', authority.publicKey)], [digest('sha256', root.publicKey)]])(
    '2 1 1 matches what issued the certificate',
    (data) => {
      expect(judgeDane([tlsa(2, 1, 1, data)], chain)).toMatchObject({ state: 'match', needsName: true });
    },
  );

  test('a presented certificate that issued nothing does not count', () => {
    const [stranger] = makeChain();
    expect(judgeDane([tlsa(2, 1, 1, digest('sha256', stranger.publicKey))], [leaf, authority, stranger]).state).toBe(
      'mismatch',
    );
    expect(judgeDane([tlsa(2, 1, 1, digest('sha256', root.publicKey))], [leaf, root]).state).toBe('mismatch');
  });

  test('the order of the chain does not matter, a missing root does', () => {
    expect(judgeDane([tlsa(2, 1, 1, digest('sha256', root.publicKey))], [leaf, root, authority]).state).toBe('match');
    expect(judgeDane([tlsa(2, 1, 1, digest('sha256', root.publicKey))], [leaf, authority]).state).toBe('mismatch');
  });
});

test('one match suffices, whatever else is there', () => {
  const good = tlsa(3, 1, 1, digest('sha256', leaf.publicKey));
  const verdict = judgeDane(
    [tlsa(3, 1, 1, 'ab'.repeat(32)), good, tlsa(2, 1, 1, digest('sha256', root.publicKey))],
    chain,
  );
  expect(verdict).toMatchObject({ state: 'match', needsName: false });
  expect(verdict.rows.map(({ matches }) => matches)).toEqual([false, true, true]);
});

test.each([
  [tlsa(0, 1, 1, digest('sha256', root.publicKey)), 'not for SMTP'],
  [tlsa(1, 1, 1, digest('sha256', leaf.publicKey)), 'not for SMTP'],
  [tlsa(255, 1, 1, 'ab'), 'unknown'],
  [tlsa(3, 7, 1, digest('sha256', leaf.publicKey)), 'Selector'],
  [tlsa(3, 1, 9, 'ab'), 'Matching type'],
  [tlsa(3, 1, 1, 'ab'.repeat(20)), '20 bytes'],
  [tlsa(3, 1, 0, ''), 'no data'],
])('%o is unusable', (record, words) => {
  const verdict = judgeDane([record], chain);
  expect(verdict.state).toBe('unusable');
  expect(verdict.rows[0]?.unusable && english(verdict.rows[0].unusable)).toContain(words);
  expect(state(record, tlsa(3, 1, 1, 'ab'.repeat(32)))).toBe('mismatch');
});

test('none, nonsense, and the line for a certificate', () => {
  expect(state()).toBe('none');
  expect(
    judgeDane(
      [tlsa(2, 1, 1, 'ab'.repeat(32))],
      [
        { der: 'zz', publicKey: '' },
        { der: '', publicKey: '' },
      ],
    ).state,
  ).toBe('mismatch');
  expect(judgeDane([tlsa(3, 1, 1, digest('sha256', leaf.publicKey))], []).state).toBe('mismatch');
  expect(tlsaDataFor(leaf)).toBe(`3 1 1 ${digest('sha256', leaf.publicKey)}`);
  expect(tlsaName('mail.example.org')).toBe('_25._tcp.mail.example.org');
});
