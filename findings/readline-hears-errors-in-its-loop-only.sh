#!/usr/bin/env bash
# `for await` over node:readline on a socket catches what befalls the socket as long as the loop runs. After a break, or before the loop begins, the
# socket goes on and nobody listens to it: a reset then ends the process, whatever try stands around. The same loop over the socket itself
# closes it at the break.
# Guess corrected: "whoever reads a stream to its first interesting line and leaves the loop is done with the stream".
# Why a mail checker cares: it reads a greeting and leaves; a server that then resets the connection would end the whole run.
. "$(dirname "$0")/lib/probe.sh"
npm_packages
cat >probe.js <<'JS'
import { connect, createServer } from 'node:net';
import readline from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const [reader, leaves] = process.argv.slice(2);
const server = createServer((socket) => {
  socket.on('error', () => {});
  socket.write('220 mail.example.org ESMTP\n');
  setTimeout(() => socket.resetAndDestroy(), 300);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const socket = connect(server.address().port, '127.0.0.1');
let end = 'no error';
process.on('uncaughtException', ({ code }) => (end = `nobody has caught ${code}`));
try {
  for await (const _ of reader === 'readline' ? readline.createInterface({ input: socket }) : socket) if (leaves) break;
} catch ({ code }) {
  end = `caught ${code}`;
}
await sleep(600);
console.log(`${reader}, ${leaves ? 'left after a line' : 'to the end'}: ${end}`);
process.exit(0);
JS
compare "node $(npx node --version)
$(for reader in readline socket; do npx node probe.js "$reader"; npx node probe.js "$reader" leaves; done)" <<'SEEN'
node v24.21.0
readline, to the end: caught ECONNRESET
readline, left after a line: nobody has caught ECONNRESET
socket, to the end: caught ECONNRESET
socket, left after a line: no error
SEEN
