#!/usr/bin/env bash
# opendkim 2.11 and dkimpy read no key out of a DKIM record in which nothing stands between two semicolons, in the middle or at the end; mailauth
# passes over the gap. One semicolon at the end is allowed (RFC 6376 §3.2) and read by all.
# Guess corrected: "a semicolon too many at the end of a record hurts nobody".
# Why a mail checker cares: panels put records together with a semicolon after each part; chatmail relays, which verify with opendkim, then refuse
# every message of the domain as unsigned.
. "$(dirname "$0")/lib/probe.sh"
npm_packages mailauth@7.1.0
debian_packages python3-dkim=1.1.4-1 python3-dns=3.2.1-2 libopendkim11=2.11.0~beta2-8+deb12u1 libbsd0=0.11.7-2 libmd0=1.0.4-2 libdb5.3=5.3.28+dfsg2-1
records=('v=DKIM1; k=rsa; p=KEY' 'v=DKIM1; k=rsa; p=KEY;' 'v=DKIM1; k=rsa; p=KEY;;' 'v=DKIM1; k=rsa;; p=KEY')
npx node dkim-key.mjs
compare "$(npm_version mailauth); $(debian_version python3-dkim); $(debian_version libopendkim11)
$(npx node dkim-key.mjs "${records[@]}")
$(debian_python dkim-key.py "${records[@]}")
$(LD_LIBRARY_PATH="$folder/debian/usr/lib/x86_64-linux-gnu:$folder/debian/lib/x86_64-linux-gnu" /usr/bin/python3 opendkim.py "${records[@]}")" <<'SEEN'
mailauth 7.1.0; python3-dkim 1.1.4-1; libopendkim11 2.11.0~beta2-8+deb12u1
mailauth   v=DKIM1; k=rsa; p=KEY: pass
mailauth   v=DKIM1; k=rsa; p=KEY;: pass
mailauth   v=DKIM1; k=rsa; p=KEY;;: pass
mailauth   v=DKIM1; k=rsa;; p=KEY: pass
dkimpy     v=DKIM1; k=rsa; p=KEY: True
dkimpy     v=DKIM1; k=rsa; p=KEY;: True
dkimpy     v=DKIM1; k=rsa; p=KEY;;: False
dkimpy     v=DKIM1; k=rsa;; p=KEY: False
opendkim   v=DKIM1; k=rsa; p=KEY: Success
opendkim   v=DKIM1; k=rsa; p=KEY;: Success
opendkim   v=DKIM1; k=rsa; p=KEY;;: Unable to verify
opendkim   v=DKIM1; k=rsa;; p=KEY: Unable to verify
SEEN
