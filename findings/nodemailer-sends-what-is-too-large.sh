#!/usr/bin/env bash
# nodemailer hands over a message whole although it is larger than the SIZE that the server has just announced (RFC 1870 §6.1 is there to
# spare both sides that), and it does not declare its size in MAIL FROM, so the server cannot refuse it before the last byte either.
# Only a caller who sets envelope.size gets an error beforehand.
# Guess corrected: "a client that reads SIZE in EHLO obeys it".
# Why a mail checker cares: a test of the size limit that relies on the client sends tens of megabytes to learn what a number said.
. "$(dirname "$0")/lib/probe.sh"
npm_packages nodemailer@10.6.0
cat >probe.js <<'JS'
import nodemailer from 'nodemailer';
import { startServer } from './smtp-server.js';

const text = 'x'.repeat(60).concat('\n').repeat(400);
for (const [label, size] of [['as it comes', undefined], ['envelope.size set', 30_000]]) {
  const server = await startServer(['SIZE 1000', '8BITMIME']);
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: server.port, ignoreTLS: true });
  const envelope = { from: 'ann@example.org', to: 'bob@example.org', ...(size === undefined ? {} : { size }) };
  const end = await transport.sendMail({ envelope, from: 'ann@example.org', to: 'bob@example.org', text }).then(() => 'sent', (error) => error.code);
  const mail = server.heard.find((line) => line.startsWith('MAIL')) ?? 'no MAIL';
  console.log(`${label}: ${end}; ${mail}; more than 1000 bytes went out: ${server.sent() > 1000}`);
  server.close();
}
process.exit(0);
JS
compare "$(npm_version nodemailer)
$(npx node probe.js)" <<'SEEN'
nodemailer 10.6.0
as it comes: sent; MAIL FROM:<ann@example.org>; more than 1000 bytes went out: true
envelope.size set: EMESSAGE; no MAIL; more than 1000 bytes went out: false
SEEN
