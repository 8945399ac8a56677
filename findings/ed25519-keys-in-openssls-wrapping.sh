#!/usr/bin/env bash
# What stands between BEGIN PUBLIC KEY and END PUBLIC KEY goes into p= of a DKIM record for an RSA key, and not for an Ed25519 key: there p= holds the
# bare 32 bytes (RFC 8463 §4.2). opendkim and rspamd refuse the wrapped key; mailauth verifies with either. With RSA it is the other way round:
# the bare key (RSAPublicKey), of which RFC 6376 §3.6.1 speaks, is what they refuse, and mailauth takes.
# Guess corrected: "p= takes the public key as OpenSSL prints it, whatever its kind".
# Why a mail checker cares: a checker that opens the key with a library opens all four, and two of them sign mail that nobody verifies.
. "$(dirname "$0")/lib/probe.sh"
npm_packages mailauth@7.1.0 dns-packet@5.6.1
rspamd_packages
debian_packages libopendkim11=2.11.0~beta2-8+deb12u1 libbsd0=0.11.7-2 libmd0=1.0.4-2 libdb5.3=5.3.28+dfsg2-1
cat >probe.js <<'JS'
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import mailauth from 'mailauth';
import { startRspamd } from './rspamd.mjs';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ed = generateKeyPairSync('ed25519');
const wrapped = ({ publicKey }) => publicKey.export({ type: 'spki', format: 'der' });
const cases = {
  'RSA, wrapped': [rsa, 'rsa', wrapped(rsa)],
  'RSA, bare': [rsa, 'rsa', rsa.publicKey.export({ type: 'pkcs1', format: 'der' })],
  'Ed25519, wrapped': [ed, 'ed25519', wrapped(ed)],
  'Ed25519, bare': [ed, 'ed25519', wrapped(ed).subarray(-32)],
};
const records = Object.values(cases).map(([, kind, key]) => `v=DKIM1; k=${kind}; p=${key.toString('base64')}`);
const pieces = (text) => text.match(/.{1,250}/g);
const rspamd = await startRspamd(Object.fromEntries(records.map((record, at) => [`TXT s${at}._domainkey.example.org`, [pieces(record)]])));
const library = [`${process.cwd()}/debian/usr/lib/x86_64-linux-gnu`, `${process.cwd()}/debian/lib/x86_64-linux-gnu`].join(':');
for (const [at, [label, [{ privateKey }]]] of Object.entries(cases).entries()) {
  const message = `From: ann@example.org\r\nTo: bob@example.net\r\nSubject: hi\r\nDate: ${new Date().toUTCString()}\r\nMessage-ID: <${at}@example.org>\r\n\r\nHello\r\n`;
  const signatureData = [{ signingDomain: 'example.org', selector: `s${at}`, privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) }];
  const signed = (await mailauth.dkimSign(message, { canonicalization: 'relaxed/relaxed', signatureData })).signatures + message;
  writeFileSync('signed.eml', signed);
  writeFileSync('key.txt', '');
  const opendkim = execFileSync('/usr/bin/python3', ['opendkim.py', records[at]], { env: { ...process.env, LD_LIBRARY_PATH: library, SELECTOR: `s${at}` } }).toString().trim().split(': ').at(-1);
  const { results } = await mailauth.dkimVerify(signed, { resolver: async () => [pieces(records[at])] });
  const { symbols } = await rspamd.ask(signed, { ip: '192.0.2.1', from: 'ann@example.org', to: 'bob@example.net', helo: 'mail.example.org' });
  console.log(`${label}: mailauth ${results[0].status.result}, opendkim ${opendkim}, rspamd ${Object.keys(symbols).filter((name) => name.startsWith('R_DKIM'))}`);
}
await rspamd.stop();
JS
compare "$(npm_version mailauth); $(debian_version libopendkim11); $(debian_version rspamd)
$(npx node probe.js)" <<'SEEN'
mailauth 7.1.0; libopendkim11 2.11.0~beta2-8+deb12u1; rspamd 3.4-1
RSA, wrapped: mailauth pass, opendkim Success, rspamd R_DKIM_ALLOW
RSA, bare: mailauth pass, opendkim Unable to verify, rspamd R_DKIM_PERMFAIL
Ed25519, wrapped: mailauth pass, opendkim Unable to verify, rspamd R_DKIM_PERMFAIL
Ed25519, bare: mailauth pass, opendkim Success, rspamd R_DKIM_ALLOW
SEEN
