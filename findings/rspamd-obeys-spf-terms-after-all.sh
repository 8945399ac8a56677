#!/usr/bin/env bash
# rspamd reads an SPF record to its end: "v=spf1 -all ip4:192.0.2.1" allows 192.0.2.1 there. By RFC 7208 §5.1 nothing behind "all" counts, and
# mailauth, like pyspf, Mail::SPF and libspf2, lets the address fail.
# Guess corrected: "whoever implements SPF stops at the first mechanism that matches".
# Why a mail checker cares: whoever adds the new server at the end of the line sees his mail arrive at providers with rspamd (mailcow), and be
# refused at the others.
. "$(dirname "$0")/lib/probe.sh"
npm_packages mailauth@7.1.0 dns-packet@5.6.1
rspamd_packages
cat >probe.js <<'JS'
import mailauth from 'mailauth';
import { startRspamd } from './rspamd.mjs';

const records = ['v=spf1 ip4:192.0.2.1 -all', 'v=spf1 -all ip4:192.0.2.1', 'v=spf1 -all'];
const zone = Object.fromEntries(records.map((record, at) => [`TXT d${at}.example.org`, [record]]));
const rspamd = await startRspamd(zone);
for (const [at, record] of records.entries()) {
  const [from, domain] = [`ann@d${at}.example.org`, `d${at}.example.org`];
  const message = `From: ${from}\r\nTo: bob@example.net\r\nSubject: hi\r\nDate: ${new Date().toUTCString()}\r\nMessage-ID: <${at}@${domain}>\r\n\r\nHello\r\n`;
  const { symbols } = await rspamd.ask(message, { ip: '192.0.2.1', from, to: 'bob@example.net', helo: 'mail.example.org' });
  const { status } = await mailauth.spf({ sender: from, ip: '192.0.2.1', helo: 'mail.example.org', mta: 'here', resolver: async (name, type) => [zone[`${type} ${name}`]] });
  console.log(`${record}: rspamd ${Object.keys(symbols).filter((name) => name.startsWith('R_SPF'))}, mailauth ${status.result}`);
}
await rspamd.stop();
JS
compare "$(npm_version mailauth); $(debian_version rspamd)
$(npx node probe.js)" <<'SEEN'
mailauth 7.1.0; rspamd 3.4-1
v=spf1 ip4:192.0.2.1 -all: rspamd R_SPF_ALLOW, mailauth pass
v=spf1 -all ip4:192.0.2.1: rspamd R_SPF_ALLOW, mailauth fail
v=spf1 -all: rspamd R_SPF_FAIL, mailauth fail
SEEN
