#!/usr/bin/env bash
# imapflow marks a login as "authenticationFailed" although nobody refused the password: where the server answers
# NO [UNAVAILABLE] (RFC 5530 §3: a part of the server, such as its user database, is down), and where the server says
# LOGINDISABLED, so that imapflow never sends the password at all. Only the response code tells the two from a wrong password.
# Guess corrected: "authenticationFailed means that the server has seen the password and said no".
# Why a mail checker cares: it stops using an account after a refusal, and tells its operator to look for another password
# while the database is down.
. "$(dirname "$0")/lib/probe.sh"
npm_packages imapflow@2.10.2
cat >probe.mjs <<'JS'
import { createServer } from 'node:net';
import { ImapFlow } from 'imapflow';

/** A server that knows a greeting, CAPABILITY, ID, and one answer to LOGIN. Tells whether it has seen the password. */
async function attempt(capabilities, answer) {
  let seen = false;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.write(`* OK [CAPABILITY ${capabilities}] ready\r\n`);
    socket.on('data', (data) => {
      for (const line of data.toString().split('\r\n').filter(Boolean)) {
        const [tag, command = ''] = line.split(' ');
        if (line.includes('secret')) seen = true;
        if (command === 'LOGIN') socket.write(`${tag} ${answer}\r\n`);
        else if (command === 'CAPABILITY') socket.write(`* CAPABILITY ${capabilities}\r\n${tag} OK done\r\n`);
        else if (command === 'LOGOUT') socket.end(`* BYE\r\n${tag} OK done\r\n`);
        else socket.write(`${tag} OK done\r\n`);
      }
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const client = new ImapFlow({
    host: '127.0.0.1', port, secure: false, doSTARTTLS: false, logger: false, auth: { user: 'ann', pass: 'secret' },
  });
  client.on('error', () => {});
  const error = await client.connect().then(() => undefined, (reason) => reason);
  server.close();
  return `authenticationFailed=${error?.authenticationFailed} code=${error?.serverResponseCode} password sent=${seen}`;
}

console.log('refused:       ', await attempt('IMAP4rev1', 'NO [AUTHENTICATIONFAILED] no'));
console.log('database down: ', await attempt('IMAP4rev1', 'NO [UNAVAILABLE] later'));
console.log('login disabled:', await attempt('IMAP4rev1 LOGINDISABLED', 'OK never asked'));
process.exit(0);
JS
compare "$(npm_version imapflow)
$(npx node probe.mjs)" <<'SEEN'
imapflow 2.10.2
refused:        authenticationFailed=true code=AUTHENTICATIONFAILED password sent=true
database down:  authenticationFailed=true code=UNAVAILABLE password sent=true
login disabled: authenticationFailed=true code=undefined password sent=false
SEEN
