#!/usr/bin/env bash
# mailauth's dkimSign() returns an empty signature, and no error, where domain, selector and key stand beside signatureData instead of in it.
# The message then goes out unsigned, and nobody hears of it.
# Guess corrected: "a signer that lacks something throws".
# Why a mail checker cares: a test message that was never signed makes a sound server's DKIM look broken.
. "$(dirname "$0")/lib/probe.sh"
npm_packages mailauth@7.1.0
cat >probe.js <<'JS'
import { generateKeyPairSync } from 'node:crypto';
import mailauth from 'mailauth';
const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
const message = 'From: ann@example.org\r\nSubject: hi\r\n\r\nHello\r\n';
const key = { signingDomain: 'example.org', selector: 'dkim', privateKey };
for (const [label, options] of [['in signatureData', { signatureData: [key] }], ['beside it', key]]) {
  const { signatures, errors } = await mailauth.dkimSign(message, options);
  console.log(`${label}: ${/^DKIM-Signature:/.test(signatures) ? 'signed' : JSON.stringify(signatures)}, ${errors.length} errors`);
}
JS
compare "$(npm_version mailauth)
$(npx node probe.js)" <<'SEEN'
mailauth 7.1.0
in signatureData: signed, 0 errors
beside it: "", 0 errors
SEEN
