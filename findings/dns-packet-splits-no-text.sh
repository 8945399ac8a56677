#!/usr/bin/env bash
# A TXT record of more than 255 bytes is a list of strings on the wire (RFC 1035 §3.3.14), as every DKIM key of 2048 bits is. dns-packet decodes
# such a record into its pieces, but does not make pieces of a longer string: it ends with an error about a buffer. Pieces go through.
# Guess corrected: "a DNS library cuts long texts up, as every control panel does".
# Why a mail checker cares: a toy name server for tests works until the first real key is put into it.
. "$(dirname "$0")/lib/probe.sh"
npm_packages dns-packet@5.6.1
cat >probe.js <<'JS'
import packet from 'dns-packet';
const encoded = (data) => {
  try {
    const bytes = packet.encode({ type: 'response', id: 1, answers: [{ type: 'TXT', name: 'dkim._domainkey.example.org', data }] });
    return packet.decode(bytes).answers[0].data.map((piece) => piece.length).join(' + ');
  } catch ({ name, message }) {
    return `${name}: ${message}`;
  }
};
const key = `v=DKIM1; k=rsa; p=${'A'.repeat(392)}`;
console.log(`255 bytes: ${encoded(key.slice(0, 255))}`);
console.log(`${key.length} bytes in pieces: ${encoded([key.slice(0, 255), key.slice(255)])}`);
console.log(`${key.length} bytes: ${encoded(key)}`);
JS
compare "$(npm_version dns-packet)
$(npx node probe.js)" <<'SEEN'
dns-packet 5.6.1
255 bytes: 255
410 bytes in pieces: 255 + 155
410 bytes: Error: Buffer overflow
SEEN
