#!/usr/bin/env bash
# nodemailer's opportunistic TLS (no requireTLS) ends with an error where a server offers STARTTLS in EHLO and then refuses it, as Postfix does
# with "454 4.3.0 Try again later" while its milter is down. Other senders go on in clear or come back later; nodemailer reports ETLS, the
# code that it has for failed handshakes; only responseCode tells that the server answered.
# Guess corrected: "opportunistic means that it falls back".
# Why a mail checker cares: a temporary outage behind the port shows up as a TLS error, and sends people to look at certificates.
. "$(dirname "$0")/lib/probe.sh"
npm_packages nodemailer@10.6.0
cat >probe.js <<'JS'
import nodemailer from 'nodemailer';
import { startServer } from './smtp-server.js';

for (const reply of ['454 4.3.0 Try again later', '502 5.5.1 Command not implemented']) {
  const server = await startServer(['STARTTLS'], { STARTTLS: reply });
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: server.port });
  const end = await transport.sendMail({ from: 'ann@example.org', to: 'bob@example.org', text: 'hi' }).then(() => 'sent in clear', (error) => `${error.code}, responseCode ${error.responseCode}`);
  console.log(`${reply}: ${end}`);
  server.close();
}
process.exit(0);
JS
compare "$(npm_version nodemailer)
$(npx node probe.js)" <<'SEEN'
nodemailer 10.6.0
454 4.3.0 Try again later: ETLS, responseCode 454
502 5.5.1 Command not implemented: ETLS, responseCode 502
SEEN
