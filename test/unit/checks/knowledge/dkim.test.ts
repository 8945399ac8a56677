import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findDkim, readDkim, sameKey } from '../../../../checks/knowledge/dkim.ts';
import { english } from '../../../../common/say.ts';

const spki = (key: KeyObject) => key.export({ type: 'spki', format: 'der' }).toString('base64');
const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength }).publicKey;
const key2048 = rsa(2048);
const P = spki(key2048);
const GOOD = `v=DKIM1;k=rsa;t=s;s=email;p=${P}`;
const ed25519 = generateKeyPairSync('ed25519').publicKey;
const ED_RAW = Buffer.from(ed25519.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64');
const NAME = 'dkim._domainkey.example.org';

const said = (text: string) =>
  readDkim(text)
    .problems.map(({ level, message }) => `${level}: ${english(message)}`)
    .join('\n');
const weak = (text: string) =>
  readDkim(text)
    .weaknesses.map(({ level, message }) => `${level}: ${english(message)}`)
    .join('\n');

describe('good records, however they are written', () => {
  test.each([
    GOOD,
    `v=DKIM1; k=rsa; p=${P}`,
    `v=DKIM1; p=${P};`,
    `v=DKIM1; p=${P}; k=rsa; n=hello; x-new=1`,
    `v=DKIM1; k=rsa; p=${P.replaceAll(/(.{60})/g, '$1 ')}`,
    ` v = DKIM1 ; h=sha1:sha256 ; s=* ; p = ${P}`,
    `v=DKIM1; p=${P.replace(/=+$/, '')}`,
  ])('%s', (text) => {
    expect(said(text)).toBe('');
    expect(readDkim(text)).toMatchObject({ type: 'rsa', bits: 2048, revoked: false, testing: false, weaknesses: [] });
  });

  test('keys are compared by their bytes', () => {
    expect(sameKey(readDkim(GOOD), readDkim(`v=DKIM1; p=${P.slice(0, 30)} ${P.slice(30)}`))).toBe(true);
    expect(sameKey(readDkim(GOOD), readDkim(`v=DKIM1; p=${spki(rsa(2048))}`))).toBe(false);
    expect(sameKey(readDkim('v=DKIM1; p='), readDkim('v=DKIM1; p='))).toBe(false);
  });

  test('Ed25519, which not all can verify', () => {
    expect(readDkim(`v=DKIM1; k=ed25519; p=${ED_RAW}`)).toMatchObject({ type: 'ed25519', bits: 256, problems: [] });
    expect(weak(`v=DKIM1; k=ed25519; p=${ED_RAW}`)).toMatch(
      /^recommended: .*Mail::DKIM \(SpamAssassin\) cannot verify/,
    );
  });

  test('t=s is not t=y', () => {
    expect(readDkim(GOOD)).toMatchObject({ strict: true, testing: false });
    expect(weak(`v=DKIM1; t=y:s; p=${P}`)).toContain('recommended: The DKIM record says t=y');
  });
});

test.each([
  [1024, /^recommended: .*1024 bits/],
  [768, /^required: .*768 bits/],
])('%s bits', (bits, words) => {
  expect(weak(`v=DKIM1; p=${spki(rsa(bits))}`)).toMatch(words);
});

describe('broken records', () => {
  test.each([
    ['v=DKIM1; k=rsa; p=', 'revoked'],
    ['v=DKIM1; k=rsa', 'no p='],
    ['hello', 'no p='],
    [`v=DKIM1; k=rsa; p=-----BEGIN PUBLIC KEY----- ${P} -----END PUBLIC KEY-----`, 'BEGIN PUBLIC KEY'],
    ['v=DKIM1; p=-----BEGIN RSA PRIVATE KEY----- abc', 'private key'],
    [`"v=DKIM1; k=rsa; p=${P}"`, 'quotes'],
    [`v=DKIM1; p=${P.slice(0, 100)}" "${P.slice(100)}`, 'quotes'],
    [`v=DKIM1\\; k=rsa\\; p=${P}`, 'backslashes'],
    [GOOD.slice(0, 255), 'cut it off at 255'],
    [`${GOOD.slice(0, -40)}`, 'is cut off'],
    [`v=DKIM2; p=${P}`, 'v=DKIM2'],
    [`v=DKIM1;; p=${P}`, 'two semicolons in a row'],
    [`v=DKIM1; stray; p=${P}`, 'no tag=value'],
    [`v=DKIM1; P=${P}`, 'tag names are lower case'],
    [`v=DKIM1; k=dsa; p=${P}`, 'k=dsa'],
    ['v=DKIM1; p=%%%', 'not Base64'],
    ['v=DKIM1; p=aGVsbG8gd29ybGQ=', 'no RSA key'],
    [`v=DKIM1; k=ed25519; p=${P}`, 'no Ed25519 key'],
    [`v=DKIM1; p=${ED_RAW}`, 'does not say k=ed25519'],
    [`v=DKIM1; k=ed25519; p=${spki(ed25519)}`, `write p=${ED_RAW}`],
    [`v=DKIM1; p=${key2048.export({ type: 'pkcs1', format: 'der' }).toString('base64')}`, `write p=${P}`],
    [`v=DKIM1; h=sha1; p=${P}`, 'h=sha1'],
    [`v=DKIM1; s=tlsrpt; p=${P}`, 's=tlsrpt'],
    [`v=DKIM1; p=${P}; p=${P}`, 'more than once'],
    [`v=DKIM1; P=${P}`, 'lower case'],
    ['v=DKIM1;k=rsa;p=<public key>', 'placeholder'],
    ['v=DKIM1; p=MIIB...', 'placeholder'],
  ])('%s', (text, words) => {
    expect(said(text)).toContain(words);
    expect(said(text)).toContain('required');
    expect(findDkim(NAME, [text]).key).toBeUndefined();
  });

  test('a missing v is advice only', () => {
    expect(said(`k=rsa; p=${P}`)).toMatch(/^advice/);
    expect(findDkim(NAME, [`k=rsa; p=${P}`]).key?.bits).toBe(2048);
  });

  test('no record, and several', () => {
    expect(english(findDkim(NAME, []).problems[0]?.message ?? { form: '', args: [] })).toBe(
      `There is no DKIM key at ${NAME}`,
    );
    expect(findDkim(NAME, [GOOD, GOOD]).key).toBeUndefined();
    expect(english(findDkim(NAME, [GOOD, GOOD]).problems[0]?.message ?? { form: '', args: [] })).toContain(
      '2 TXT records',
    );
  });
});

test('hostile records', () => {
  for (const filler of ['A', '=', ' ', '-', '\0', ';', 'p=', '.']) {
    expect(said(`v=DKIM1;p=${filler.repeat(60_000)}!`).length).toBeLessThan(20_000);
    expect(findDkim(NAME, [`v=DKIM1;p=${filler.repeat(60_000)}!`]).key).toBeUndefined();
  }
});
