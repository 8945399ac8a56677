#!/usr/bin/env bash
# When the server goes away while imapflow waits for news (IDLE, RFC 2177), idle() does not reject: it resolves with `false`, the event
# "close" is the only sign, and "error" never fires. It is the same for a polite "* BYE" and for a connection that just ends.
# Guess corrected: "a lost connection rejects the pending command".
# Why a mail checker cares: "no news came" and "nobody was listening any more" look the same, so a test of push would blame the server for
# silence, or pass over an outage.
. "$(dirname "$0")/lib/probe.sh"
npm_packages imapflow@2.10.2
cat >probe.js <<'JS'
import { createServer } from 'node:net';
import { ImapFlow } from 'imapflow';

async function idleUntil(farewell) {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.write('* OK [CAPABILITY IMAP4rev1 IDLE] ready\r\n');
    socket.on('data', (data) => {
      for (const line of data.toString().split('\r\n').filter(Boolean)) {
        const [tag, command] = line.split(' ');
        if (command === 'IDLE') {
          socket.write('+ idling\r\n');
          setTimeout(() => socket.end(farewell), 100);
        } else if (command === 'SELECT') socket.write(`* 0 EXISTS\r\n* OK [UIDVALIDITY 1] ok\r\n${tag} OK [READ-WRITE] done\r\n`);
        else if (command === 'LIST' || command === 'LSUB') socket.write(`* ${command} () "/" INBOX\r\n${tag} OK done\r\n`);
        else if (command === 'LOGIN') socket.write(`${tag} OK [CAPABILITY IMAP4rev1 IDLE] done\r\n`);
        else socket.write(`${tag} OK done\r\n`);
      }
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = new ImapFlow({
    host: '127.0.0.1', port: server.address().port, secure: false, doSTARTTLS: false, logger: false,
    auth: { user: 'ann', pass: 'x' },
  });
  const events = [];
  for (const name of ['error', 'close']) client.on(name, () => events.push(name));
  await client.connect();
  await client.mailboxOpen('INBOX');
  const end = await client.idle().then((value) => `resolved ${value}`, (reason) => `rejected ${reason.code}`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  server.close();
  return `${end}, events: ${events.join(' ')}, usable: ${client.usable}`;
}

console.log('connection ends:', await idleUntil(''));
console.log('BYE:            ', await idleUntil('* BYE going down\r\n'));
process.exit(0);
JS
compare "$(npm_version imapflow)
$(npx node probe.js)" <<'SEEN'
imapflow 2.10.2
connection ends: resolved false, events: close, usable: false
BYE:             resolved false, events: close, usable: false
SEEN
