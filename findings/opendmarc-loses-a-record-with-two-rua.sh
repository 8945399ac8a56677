#!/usr/bin/env bash
# opendmarc 1.4 discards a DMARC record in which rua= (or ruf=) stands twice, and with it the policy; a list of addresses in one rua= is what it reads.
# A second p= or sp= that says the same does not disturb it.
# Guess corrected: "of a tag that stands twice one counts, and a tag for reports changes nothing about the policy".
# Why a mail checker cares: whoever adds a second report address by adding a second tag has no policy any more at Postfix servers with opendmarc.
. "$(dirname "$0")/lib/probe.sh"
debian_packages libopendmarc2=1.4.2-2+b1 libspf2-2=1.2.10-7.2+b1 libbsd0=0.11.7-2 libmd0=1.0.4-2
records=('v=DMARC1; p=reject; rua=mailto:a@example.org,mailto:b@example.org' 'v=DMARC1; p=reject; rua=mailto:a@example.org; rua=mailto:b@example.org'
  'v=DMARC1; p=reject; ruf=mailto:a@example.org; ruf=mailto:b@example.org' 'v=DMARC1; p=reject; p=reject')
compare "$(debian_version libopendmarc2)
$(opendmarc_verdicts "${records[@]}")" <<'SEEN'
libopendmarc2 1.4.2-2+b1
opendmarc v=DMARC1; p=reject; rua=mailto:a@example.org,mailto:b@example.org: Success. No Errors, pct 100
opendmarc v=DMARC1; p=reject; rua=mailto:a@example.org; rua=mailto:b@example.org: Found DMARC record contained a bad token value, pct -1
opendmarc v=DMARC1; p=reject; ruf=mailto:a@example.org; ruf=mailto:b@example.org: Found DMARC record contained a bad token value, pct -1
opendmarc v=DMARC1; p=reject; p=reject: Success. No Errors, pct 100
SEEN
