#!/usr/bin/env bash
# Small things in a DKIM key record that one verifier reads and another does not: "h=SHA256" (Mail::DKIM: the key does not support sha256),
# "k=RSA" (Mail::DKIM and dkimpy refuse it), and an empty "g=", a tag that RFC 6376 no longer has and receivers must pass over
# (Mail::DKIM: granularity is empty). mailauth takes all three.
# Guess corrected: "verifiers compare algorithm names without regard to case, and nobody looks at g= any more".
# Why a mail checker cares: old key generators write g=, and some control panels write capitals; SpamAssassin, which uses Mail::DKIM, then
# counts every message as unsigned.
. "$(dirname "$0")/lib/probe.sh"
npm_packages mailauth@7.1.0
debian_packages python3-dkim=1.1.4-1 python3-dns=3.2.1-2 libmail-dkim-perl=1.20230212-2~deb12u1 libmailtools-perl=2.21-2 libtimedate-perl=2.3300-2 \
  libmail-authenticationresults-perl=2.20230112-1 libnet-dns-perl=1.36-1+deb12u1 libcrypt-openssl-rsa-perl=0.33-3+b1 \
  libcrypt-openssl-bignum-perl=0.09-2+b1 libnet-dns-resolver-programmable-perl=0.009-2
compare "$(npm_version mailauth); $(debian_version python3-dkim); $(debian_version libmail-dkim-perl)
$(dkim_verdicts 'v=DKIM1; h=SHA256; p=KEY' 'v=DKIM1; k=RSA; p=KEY' 'v=DKIM1; g=; p=KEY')" <<'SEEN'
mailauth 7.1.0; python3-dkim 1.1.4-1; libmail-dkim-perl 1.20230212-2~deb12u1
mailauth   v=DKIM1; h=SHA256; p=KEY: pass
mailauth   v=DKIM1; k=RSA; p=KEY: pass
mailauth   v=DKIM1; g=; p=KEY: pass
dkimpy     v=DKIM1; h=SHA256; p=KEY: True
dkimpy     v=DKIM1; k=RSA; p=KEY: False
dkimpy     v=DKIM1; g=; p=KEY: True
Mail::DKIM v=DKIM1; h=SHA256; p=KEY: invalid (public key: does not support hash algorithm 'sha256')
Mail::DKIM v=DKIM1; k=RSA; p=KEY: invalid (public key: unsupported key type)
Mail::DKIM v=DKIM1; g=; p=KEY: invalid (public key: granularity is empty)
SEEN
