#!/usr/bin/env bash
# A message as Delta Chat's core 2.57 writes it (To: "hidden-recipients": ;, a Date some days back, a Message-ID at localhost: none of it against
# RFC 5322) gets 3.5 points from rspamd for just that, before anything about its server is looked at; 6 are junk. Each of the three can be
# made to go away alone.
# Guess corrected: "what a widespread client sends day by day costs nothing at a filter that is set up as it comes".
# Why a mail checker cares: a missing PTR costs 2.5 to 3.5, which other mail survives and this does not.
. "$(dirname "$0")/lib/probe.sh"
npm_packages dns-packet@5.6.1
rspamd_packages
cat >probe.js <<'JS'
import { startRspamd } from './rspamd.mjs';

const rspamd = await startRspamd({ 'TXT example.org': ['v=spf1 ip4:192.0.2.1 -all'] });
const days = (back) => new Date(Date.now() - back * 86_400_000).toUTCString().replace('GMT', '+0000');
const deltaChats = { to: '"hidden-recipients": ;', date: days(3), id: 'd67732d7-7ab8-48db-a316-6ee67ac35627@localhost' };
const usual = { to: 'bob@example.net', date: days(0), id: 'd67732d7-7ab8-48db-a316-6ee67ac35627@example.org' };
const cases = { "as Delta Chat's": deltaChats, ...Object.fromEntries(Object.keys(usual).map((name) => [`with a usual ${name}`, { ...deltaChats, [name]: usual[name] }])), 'all usual': usual };
for (const [label, { to, date, id }] of Object.entries(cases)) {
  const message = `From: <ann@example.org>\r\nTo: ${to}\r\nSubject: [...]\r\nDate: ${date}\r\nMessage-ID: <${id}>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n`;
  const { symbols } = await rspamd.ask(message, { ip: '192.0.2.1', from: 'ann@example.org', to: 'bob@example.net', helo: 'mail.example.org' });
  const counted = ['FORGED_RECIPIENTS', 'DATE_IN_PAST', 'MID_RHS_NOT_FQDN'].filter((name) => symbols[name]).map((name) => `${name} ${symbols[name].score}`);
  console.log(`${label}: ${counted.join(', ') || 'none of the three'}`);
}
await rspamd.stop();
JS
compare "$(debian_version rspamd)
$(npx node probe.js)" <<'SEEN'
rspamd 3.4-1
as Delta Chat's: FORGED_RECIPIENTS 2, DATE_IN_PAST 1, MID_RHS_NOT_FQDN 0.5
with a usual to: DATE_IN_PAST 1, MID_RHS_NOT_FQDN 0.5
with a usual date: FORGED_RECIPIENTS 2, MID_RHS_NOT_FQDN 0.5
with a usual id: FORGED_RECIPIENTS 2, DATE_IN_PAST 1
all usual: none of the three
SEEN
