#!/usr/bin/env bash
# Whether a DMARC record counts at all can hang on a tag that has nothing to do with the message. mailauth reads no record where sp= is empty or
# misspelt, although p= is there; opendmarc 1.4 reads no record where ri= or adkim= has a value that it does not know, and takes
# "pct=abc" for pct=0, by which it applies the policy to no message.
# Guess corrected: "an unknown or empty value of a side tag is passed over".
# Why a mail checker cares: the domain believes in p=reject, and half of the receivers see no policy.
. "$(dirname "$0")/lib/probe.sh"
npm_packages mailauth@7.1.0
debian_packages libopendmarc2=1.4.2-2+b1 libspf2-2=1.2.10-7.2+b1 libbsd0=0.11.7-2 libmd0=1.0.4-2
cat >probe.js <<'JS'
import { dmarc } from 'mailauth/lib/dmarc/index.js';
const resolver = (txt) => async (name, type) => (type === 'TXT' && name === '_dmarc.example.org' ? [[txt]] : Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })));
for (const txt of process.argv.slice(2)) {
  const { status, policy } = await dmarc({ headerFrom: ['ann@example.org'], spfDomains: [], dkimDomains: [], resolver: resolver(txt) });
  console.log(`mailauth  ${txt}: ${status.result}, policy ${policy}`);
}
JS
both() {
  npx node probe.js "$@"
  opendmarc_verdicts "$@"
}
compare "$(npm_version mailauth); $(debian_version libopendmarc2)
$(both 'v=DMARC1; p=reject' 'v=DMARC1; p=reject; sp=' 'v=DMARC1; p=reject; ri=86400s' 'v=DMARC1; p=reject; adkim=x' 'v=DMARC1; p=reject; pct=abc')" <<'SEEN'
mailauth 7.1.0; libopendmarc2 1.4.2-2+b1
mailauth  v=DMARC1; p=reject: fail, policy reject
mailauth  v=DMARC1; p=reject; sp=: none, policy undefined
mailauth  v=DMARC1; p=reject; ri=86400s: fail, policy reject
mailauth  v=DMARC1; p=reject; adkim=x: fail, policy reject
mailauth  v=DMARC1; p=reject; pct=abc: fail, policy reject
opendmarc v=DMARC1; p=reject: Success. No Errors, pct 100
opendmarc v=DMARC1; p=reject; sp=: Success. No Errors, pct 100
opendmarc v=DMARC1; p=reject; ri=86400s: Found DMARC record contained a bad token value, pct -1
opendmarc v=DMARC1; p=reject; adkim=x: Found DMARC record contained a bad token value, pct -1
opendmarc v=DMARC1; p=reject; pct=abc: Success. No Errors, pct 0
SEEN
