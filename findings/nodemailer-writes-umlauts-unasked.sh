#!/usr/bin/env bash
# nodemailer writes an address with letters beyond ASCII before the @ as it is, in UTF-8, also to a server that has not offered SMTPUTF8, without
# an error; RFC 6531 §3.3 lets a client do so only where that is offered. Where it is, nodemailer asks for it.
# Guess corrected: "a client that knows SMTPUTF8 sends such an address only where it may, and fails otherwise".
# Why a mail checker cares: what comes back is some server's error about strange bytes, and reads like an unknown user.
. "$(dirname "$0")/lib/probe.sh"
npm_packages nodemailer@10.6.0
cat >probe.js <<'JS'
import nodemailer from 'nodemailer';
import { startServer } from './smtp-server.js';

for (const offers of [['8BITMIME'], ['8BITMIME', 'SMTPUTF8']]) {
  const server = await startServer(offers);
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: server.port, ignoreTLS: true });
  const end = await transport.sendMail({ from: 'ann@example.org', to: 'jürgen@example.org', text: 'hi' }).then(() => 'sent', (error) => error.code);
  const said = server.heard.filter((line) => /^(MAIL|RCPT)/.test(line)).map((line) => Buffer.from(line, 'latin1').toString());
  console.log(`${offers.join(' ')}: ${end}; ${said.join('; ')}`);
  server.close();
}
process.exit(0);
JS
compare "$(npm_version nodemailer)
$(npx node probe.js)" <<'SEEN'
nodemailer 10.6.0
8BITMIME: sent; MAIL FROM:<ann@example.org>; RCPT TO:<jürgen@example.org>
8BITMIME SMTPUTF8: sent; MAIL FROM:<ann@example.org> SMTPUTF8; RCPT TO:<jürgen@example.org>
SEEN
