#!/usr/bin/env bash
# rspamd reads a DMARC record only as far as it is written without gaps: behind two semicolons, or a blank before the first one, it finds no p= and
# takes the policy for none, without a word of an error. mailauth reads p=reject (the grammar allows the blank: RFC 9989 §4.8).
# Guess corrected: "a record is read whole or not at all".
# Why a mail checker cares: the domain's owner sees p=reject and a green light everywhere, and providers with rspamd apply no policy at all.
. "$(dirname "$0")/lib/probe.sh"
npm_packages mailauth@7.1.0 dns-packet@5.6.1
rspamd_packages
cat >probe.js <<'JS'
import { dmarc } from 'mailauth/lib/dmarc/index.js';
import { startRspamd } from './rspamd.mjs';

const records = ['v=DMARC1; p=reject', 'v=DMARC1 ; p=reject', 'v=DMARC1;; p=reject', 'v=DMARC1; p=reject;;'];
const domains = ['example.com', 'example.net', 'example.org', 'example.info'];
const zone = Object.fromEntries(records.flatMap((record, at) => [[`TXT _dmarc.${domains[at]}`, [record]], [`TXT ${domains[at]}`, ['v=spf1 -all']]]));
const resolver = async (name, type) => (zone[`${type} ${name}`] ? [zone[`${type} ${name}`]] : Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })));
const rspamd = await startRspamd(zone);
for (const [at, record] of records.entries()) {
  const from = `ann@${domains[at]}`;
  const message = `From: ${from}\r\nTo: bob@mail.test\r\nSubject: hi\r\nDate: ${new Date().toUTCString()}\r\nMessage-ID: <${at}@${domains[at]}>\r\n\r\nHello\r\n`;
  const { symbols } = await rspamd.ask(message, { ip: '192.0.2.1', from, to: 'bob@mail.test', helo: 'mail.example.org' });
  const { policy } = await dmarc({ headerFrom: [from], spfDomains: [], dkimDomains: [], resolver });
  console.log(`${record}: rspamd ${Object.keys(symbols).filter((name) => name.startsWith('DMARC'))}, mailauth ${policy}`);
}
await rspamd.stop();
JS
compare "$(npm_version mailauth); $(debian_version rspamd)
$(npx node probe.js)" <<'SEEN'
mailauth 7.1.0; rspamd 3.4-1
v=DMARC1; p=reject: rspamd DMARC_POLICY_REJECT, mailauth reject
v=DMARC1 ; p=reject: rspamd DMARC_POLICY_SOFTFAIL, mailauth reject
v=DMARC1;; p=reject: rspamd DMARC_POLICY_SOFTFAIL, mailauth reject
v=DMARC1; p=reject;;: rspamd DMARC_POLICY_REJECT, mailauth reject
SEEN
