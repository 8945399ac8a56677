#!/usr/bin/env bash
# Node's TLSSocket.getPeerX509Certificate() works once: the second call on the same connection says that the server sent no certificate, and so
# does getPeerCertificate() after it. The other way round both answer.
# Guess corrected: "a getter gives the same twice".
# Why a mail checker cares: the second check that asks would report a server without a certificate.
. "$(dirname "$0")/lib/probe.sh"
npm_packages
openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=mail.example.org -addext subjectAltName=DNS:mail.example.org 2>openssl.log
cat >probe.js <<'JS'
import { readFileSync } from 'node:fs';
import { connect, createServer } from 'node:tls';

const server = createServer({ key: readFileSync('key.pem'), cert: readFileSync('cert.pem') }, (socket) => socket.on('error', () => {}));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const ways = {
  x509: (socket) => socket.getPeerX509Certificate()?.subject,
  plain: (socket) => socket.getPeerCertificate(true).subject?.CN,
};
for (const order of [['x509', 'x509'], ['x509', 'plain'], ['plain', 'x509'], ['plain', 'plain']]) {
  const socket = connect({ host: '127.0.0.1', port: server.address().port, servername: 'mail.example.org', ca: readFileSync('cert.pem') });
  await new Promise((resolve) => socket.once('secureConnect', resolve));
  console.log(order.map((way) => `${way}: ${ways[way](socket) ?? 'nothing'}`).join(', then '));
  socket.destroy();
}
server.close();
JS
compare "node $(npx node -p process.versions.node)
$(npx node probe.js)" <<'SEEN'
node 24.21.0
x509: CN=mail.example.org, then x509: nothing
x509: CN=mail.example.org, then plain: nothing
plain: mail.example.org, then x509: CN=mail.example.org
plain: mail.example.org, then plain: mail.example.org
SEEN
