#!/usr/bin/env bash
# Node refuses a certificate for four quite different reasons with one and the same code, UNSPECIFIED: signed with SHA-1, a key of 1024 bits, a name
# that the authority may not certify, and a critical extension that nobody knows. Only the message tells them apart; expired or
# incomplete chains do have codes of their own.
# Guess corrected: "error.code says why a certificate is refused".
# Why a mail checker cares: a report that shows the code tells an operator nothing, and a table of codes takes these for one another.
. "$(dirname "$0")/lib/probe.sh"
npm_packages
new_key() { openssl genpkey -quiet -algorithm rsa -pkeyopt rsa_keygen_bits:"$2" -out "$1.key"; }
request() { openssl req -new -key "$1.key" -subj "/CN=$1" -out "$1.csr"; }
new_key root 2048 && openssl req -x509 -key root.key -subj /CN=root -days 2 -out root.pem -addext keyUsage=critical,keyCertSign
new_key narrow 2048 && request narrow
printf 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\nnameConstraints=critical,permitted;DNS:example.net\n' >narrow.ext
openssl x509 -req -in narrow.csr -CA root.pem -CAkey root.key -days 2 -extfile narrow.ext -out narrow.pem 2>>openssl.log
# leaf NAME BITS DIGEST ISSUER [EXTENSION]
leaf() {
  new_key "$1" "$2" && request "$1"
  printf 'subjectAltName=DNS:mail.example.org\n%s\n' "${5:-}" >"$1.ext"
  openssl x509 -req -"$3" -in "$1.csr" -CA "$4.pem" -CAkey "$4.key" -days 2 -extfile "$1.ext" -out "$1.pem" 2>>openssl.log
}
leaf sound 2048 sha256 root
leaf sha1 2048 sha1 root
leaf short 1024 sha256 root
leaf elsewhere 2048 sha256 narrow
leaf critical 2048 sha256 root '1.2.3.4.5=critical,ASN1:NULL'
cat narrow.pem >>elsewhere.pem
cat >probe.js <<'JS'
import { readFileSync } from 'node:fs';
import { connect, createServer } from 'node:tls';

for (const name of ['sound', 'sha1', 'short', 'elsewhere', 'critical']) {
  // A lower level lets the server present what the client is to refuse.
  const server = createServer({ key: readFileSync(`${name}.key`), cert: readFileSync(`${name}.pem`), ciphers: 'DEFAULT@SECLEVEL=0' }, (socket) => socket.on('error', () => {}));
  server.on('tlsClientError', () => {});
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const socket = connect({ host: '127.0.0.1', port: server.address().port, servername: 'mail.example.org', ca: readFileSync('root.pem') });
  const end = await new Promise((resolve) => {
    socket.once('secureConnect', () => resolve('trusted'));
    socket.once('error', ({ code, message }) => resolve(`${code} (${message})`));
  });
  console.log(`${name}: ${end}`);
  socket.destroy();
  server.close();
}
JS
compare "node $(npx node -p process.versions.node)
$(npx node probe.js)" <<'SEEN'
node 24.21.0
sound: trusted
sha1: UNSPECIFIED (CA signature digest algorithm too weak)
short: UNSPECIFIED (EE certificate key too weak)
elsewhere: UNSPECIFIED (permitted subtree violation)
critical: UNSPECIFIED (unhandled critical extension)
SEEN
