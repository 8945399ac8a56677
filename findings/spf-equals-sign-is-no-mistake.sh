#!/usr/bin/env bash
# "ip4=192.0.2.1" in place of "ip4:192.0.2.1" is no syntax error: with an equals sign it is a modifier that nobody knows, and unknown modifiers are
# passed over (RFC 7208 §6). Every evaluator goes on without a word, and the address that the line was written for fails.
# Guess corrected: "a slip of one character in an SPF term gives permerror".
# Why a mail checker cares: neither "the record parses" nor "no permerror" finds it; only the name of the modifier does.
. "$(dirname "$0")/lib/probe.sh"
npm_packages mailauth@7.1.0
debian_packages python3-spf=2.0.14-3 python3-dns=3.2.1-2
cat >probe.js <<'JS'
import mailauth from 'mailauth';
for (const txt of process.argv.slice(2)) {
  const { status } = await mailauth.spf({ sender: 'ann@example.org', ip: '192.0.2.1', helo: 'mail.example.org', mta: 'here', resolver: async () => [[txt]] });
  console.log(`mailauth ${txt}: ${status.result}`);
}
JS
cat >probe.py <<'PY'
import sys, spf
for txt in sys.argv[1:]:
    spf.DNSLookup = lambda name, kind, *_, **__: [((name, kind), [txt.encode()])] if kind == 'TXT' else []
    print(f"pyspf {txt}: {spf.check2(i='192.0.2.1', s='ann@example.org', h='mail.example.org')[0]}")
PY
records=('v=spf1 ip4:192.0.2.1 -all' 'v=spf1 ip4=192.0.2.1 -all' 'v=spf1 ipv4:192.0.2.1 -all')
compare "$(npm_version mailauth); $(debian_version python3-spf)
$(npx node probe.js "${records[@]}")
$(debian_python probe.py "${records[@]}")" <<'SEEN'
mailauth 7.1.0; python3-spf 2.0.14-3
mailauth v=spf1 ip4:192.0.2.1 -all: pass
mailauth v=spf1 ip4=192.0.2.1 -all: fail
mailauth v=spf1 ipv4:192.0.2.1 -all: permerror
pyspf v=spf1 ip4:192.0.2.1 -all: pass
pyspf v=spf1 ip4=192.0.2.1 -all: fail
pyspf v=spf1 ipv4:192.0.2.1 -all: permerror
SEEN
