import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import mailauth from 'mailauth';

/** Without words: signs a message with a new key. With key records: mailauth's verdict on each. */
const records = process.argv.slice(2);
if (records.length === 0) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const message = ['From: ann@example.org', 'To: bob@example.net', 'Subject: hi', 'Date: Sun, 29 Nov 2026 10:00:00 +0000', 'Message-ID: <1@example.org>', '', 'Hello', ''].join('\r\n');
  const signatureData = [{ signingDomain: 'example.org', selector: 'dkim', privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) }];
  const { signatures } = await mailauth.dkimSign(message, { canonicalization: 'relaxed/relaxed', signatureData });
  writeFileSync('signed.eml', signatures + message);
  writeFileSync('key.txt', publicKey.export({ type: 'spki', format: 'der' }).toString('base64'));
}
for (const record of records) {
  const txt = record.replace('KEY', readFileSync('key.txt', 'utf8'));
  const { results } = await mailauth.dkimVerify(readFileSync('signed.eml'), { resolver: async () => [[txt]] });
  console.log(`mailauth   ${record}: ${results[0].status.result}`);
}
