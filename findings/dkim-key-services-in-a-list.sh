#!/usr/bin/env bash
# A DKIM key whose record names its services as a list, "s=*:email", or ends with a second semicolon, is good by RFC 6376 §3.6.1 (s= holds a
# colon-separated list) and for Mail::DKIM and mailauth; dkimpy, which many Python programs verify with, takes the signature for false.
# Guess corrected: "a record without a mistake verifies everywhere".
# Why a mail checker cares: what reads well in the RFC and in one's own verifier still loses mail at some receivers.
. "$(dirname "$0")/lib/probe.sh"
npm_packages mailauth@7.1.0
debian_packages python3-dkim=1.1.4-1 python3-dns=3.2.1-2 libmail-dkim-perl=1.20230212-2~deb12u1 libmailtools-perl=2.21-2 libtimedate-perl=2.3300-2 \
  libmail-authenticationresults-perl=2.20230112-1 libnet-dns-perl=1.36-1+deb12u1 libcrypt-openssl-rsa-perl=0.33-3+b1 \
  libcrypt-openssl-bignum-perl=0.09-2+b1 libnet-dns-resolver-programmable-perl=0.009-2
compare "$(npm_version mailauth); $(debian_version python3-dkim); $(debian_version libmail-dkim-perl)
$(dkim_verdicts 'v=DKIM1; k=rsa; p=KEY' 'v=DKIM1; s=*:email; p=KEY' 'v=DKIM1; p=KEY;;')" <<'SEEN'
mailauth 7.1.0; python3-dkim 1.1.4-1; libmail-dkim-perl 1.20230212-2~deb12u1
mailauth   v=DKIM1; k=rsa; p=KEY: pass
mailauth   v=DKIM1; s=*:email; p=KEY: pass
mailauth   v=DKIM1; p=KEY;;: pass
dkimpy     v=DKIM1; k=rsa; p=KEY: True
dkimpy     v=DKIM1; s=*:email; p=KEY: False
dkimpy     v=DKIM1; p=KEY;;: False
Mail::DKIM v=DKIM1; k=rsa; p=KEY: pass
Mail::DKIM v=DKIM1; s=*:email; p=KEY: pass
Mail::DKIM v=DKIM1; p=KEY;;: pass
SEEN
