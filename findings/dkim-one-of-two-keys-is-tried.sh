#!/usr/bin/env bash
# Where two DKIM keys stand at one selector, as after a change of keys whose old record was left, mailauth and rspamd try one of them: the one that the
# name server tells first. RFC 6376 §3.6.2.2 leaves it to the verifier. With the old key first a good signature is false, and name servers
# turn the order as they like.
# Guess corrected: "a verifier tries each key that it finds".
# Why a mail checker cares: the same message passes and fails by turns, at the same receiver; one look says nothing.
. "$(dirname "$0")/lib/probe.sh"
npm_packages mailauth@7.1.0 dns-packet@5.6.1
rspamd_packages
cat >probe.js <<'JS'
import { generateKeyPairSync } from 'node:crypto';
import mailauth from 'mailauth';
import { startRspamd } from './rspamd.mjs';

const [now, before] = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));
const record = ({ publicKey }) => `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`.match(/.{1,250}/g);
const cases = { 'the key alone': [now], 'the key first': [now, before], 'the old key first': [before, now] };
const zone = Object.fromEntries(Object.values(cases).map((keys, at) => [`TXT s${at}._domainkey.example.org`, keys.map(record)]));
const rspamd = await startRspamd(zone);
const privateKey = now.privateKey.export({ type: 'pkcs8', format: 'pem' });
for (const [at, label] of Object.keys(cases).entries()) {
  const message = `From: ann@example.org\r\nTo: bob@example.net\r\nSubject: hi\r\nDate: ${new Date().toUTCString()}\r\nMessage-ID: <${at}@example.org>\r\n\r\nHello\r\n`;
  const { signatures } = await mailauth.dkimSign(message, { canonicalization: 'relaxed/relaxed', signatureData: [{ signingDomain: 'example.org', selector: `s${at}`, privateKey }] });
  const { results } = await mailauth.dkimVerify(signatures + message, { resolver: async (name, type) => zone[`${type} ${name}`] });
  const { symbols } = await rspamd.ask(signatures + message, { ip: '192.0.2.1', from: 'ann@example.org', to: 'bob@example.net', helo: 'mail.example.org' });
  console.log(`${label}: mailauth ${results[0].status.result}, rspamd ${Object.keys(symbols).filter((name) => name.startsWith('R_DKIM'))}`);
}
await rspamd.stop();
JS
compare "$(npm_version mailauth); $(debian_version rspamd)
$(npx node probe.js)" <<'SEEN'
mailauth 7.1.0; rspamd 3.4-1
the key alone: mailauth pass, rspamd R_DKIM_ALLOW
the key first: mailauth pass, rspamd R_DKIM_ALLOW
the old key first: mailauth fail, rspamd R_DKIM_REJECT
SEEN
