#!/usr/bin/env bash
# dns-packet encodes a question for a type that it does not know by name as type 0, without an error: HTTPS, SVCB, URI, OPENPGPKEY and
# SMIMEA among them. Servers answer such a question with NOTIMP, FORMERR or nothing. An answer of those types is decoded well, as
# UNKNOWN_65 and so on.
# Guess corrected: "a misspelt or unknown record type throws".
# Why a mail checker cares: "the record is not there" would be said of a question that was never asked.
. "$(dirname "$0")/lib/probe.sh"
npm_packages dns-packet@5.6.1
cat >probe.js <<'JS'
import packet from 'dns-packet';
for (const type of ['TXT', 'TLSA', 'HTTPS', 'SVCB', 'URI', 'OPENPGPKEY', 'SMIMEA', 'TLSSA']) {
  const bytes = packet.encode({ type: 'query', id: 1, questions: [{ name: 'example.org', type }] });
  console.log(type, bytes.readUInt16BE(bytes.length - 4));
}
JS
compare "$(npm_version dns-packet)
$(npx node probe.js)" <<'SEEN'
dns-packet 5.6.1
TXT 16
TLSA 52
HTTPS 0
SVCB 0
URI 0
OPENPGPKEY 0
SMIMEA 0
TLSSA 0
SEEN
