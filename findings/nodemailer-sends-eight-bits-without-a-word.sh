#!/usr/bin/env bash
# nodemailer sends a ready message (raw) with bytes beyond ASCII as it is, and says BODY=8BITMIME neither where the server offers that
# (RFC 6152 §3 wants it said) nor where it does not (there the message may not go so). Text that it encodes itself it makes quoted-printable always.
# Guess corrected: "a client that sees 8BITMIME in EHLO uses it for what needs it".
# Why a mail checker cares: whether a server passes eight bits on whole cannot be tested with a client that never asks for it.
. "$(dirname "$0")/lib/probe.sh"
npm_packages nodemailer@10.6.0
cat >probe.js <<'JS'
import nodemailer from 'nodemailer';
import { startServer } from './smtp-server.js';

const raw = Buffer.from('From: ann@example.org\r\nTo: bob@example.org\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nGrüße\r\n');
for (const offers of [['SIZE'], ['8BITMIME']])
  for (const use8BitMime of [false, true]) {
    const server = await startServer(offers);
    const transport = nodemailer.createTransport({ host: '127.0.0.1', port: server.port, ignoreTLS: true });
    const envelope = { from: 'ann@example.org', to: 'bob@example.org', ...(use8BitMime ? { use8BitMime } : {}) };
    const end = await transport.sendMail({ envelope, raw }).then(() => 'sent', (error) => error.code);
    console.log(`${offers}, envelope.use8BitMime ${use8BitMime}: ${end}; ${server.heard.find((line) => line.startsWith('MAIL'))}`);
    server.close();
  }
process.exit(0);
JS
compare "$(npm_version nodemailer)
$(npx node probe.js)" <<'SEEN'
nodemailer 10.6.0
SIZE, envelope.use8BitMime false: sent; MAIL FROM:<ann@example.org>
SIZE, envelope.use8BitMime true: sent; MAIL FROM:<ann@example.org>
8BITMIME, envelope.use8BitMime false: sent; MAIL FROM:<ann@example.org>
8BITMIME, envelope.use8BitMime true: sent; MAIL FROM:<ann@example.org> BODY=8BITMIME
SEEN
