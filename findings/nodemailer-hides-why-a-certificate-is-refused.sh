#!/usr/bin/env bash
# Where a certificate does not cover the name that was asked for, Node says ERR_TLS_CERT_ALTNAME_INVALID. imapflow hands that code on;
# nodemailer puts ESOCKET in its place, the code that it also has for a certificate of an unknown authority and for a broken connection.
# Guess corrected: "a library hands on the code of the error that it met".
# Why a mail checker cares: a wrong name, a wrong authority and a lost connection need three different answers.
. "$(dirname "$0")/lib/probe.sh"
npm_packages nodemailer@10.6.0 imapflow@2.10.2
openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=mail.example.org -addext subjectAltName=DNS:mail.example.org 2>openssl.log
cat >probe.js <<'JS'
import { readFileSync } from 'node:fs';
import { createServer } from 'node:tls';
import { ImapFlow } from 'imapflow';
import nodemailer from 'nodemailer';

const server = createServer({ key: readFileSync('key.pem'), cert: readFileSync('cert.pem') }, (socket) => socket.on('error', () => {}));
server.on('tlsClientError', () => {});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const place = { host: '127.0.0.1', port: server.address().port, secure: true };
const cases = { 'another name': { servername: 'imap.example.org', ca: readFileSync('cert.pem') }, 'an unknown authority': { servername: 'mail.example.org' } };
for (const [label, tls] of Object.entries(cases)) {
  const imap = new ImapFlow({ ...place, servername: tls.servername, tls, auth: { user: 'a', pass: 'b' }, logger: false });
  imap.on('error', () => {});
  const smtp = nodemailer.createTransport({ ...place, tls });
  const codes = await Promise.all([imap.connect(), smtp.verify()].map((trial) => trial.then(() => 'fine', ({ code }) => code)));
  console.log(`${label}: imapflow ${codes[0]}, nodemailer ${codes[1]}`);
}
process.exit(0);
JS
compare "$(npm_version imapflow); $(npm_version nodemailer)
$(npx node probe.js)" <<'SEEN'
imapflow 2.10.2; nodemailer 10.6.0
another name: imapflow ERR_TLS_CERT_ALTNAME_INVALID, nodemailer ESOCKET
an unknown authority: imapflow DEPTH_ZERO_SELF_SIGNED_CERT, nodemailer ESOCKET
SEEN
