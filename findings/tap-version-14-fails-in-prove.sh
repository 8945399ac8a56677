#!/usr/bin/env bash
# A report whose first line is "TAP version 14" and whose every test is "ok" fails in Debian 12's prove (TAP::Parser 3.44): it knows 13 at the
# most, calls the newer number a parse error, and so the run red. "TAP version 13" is read by it and by all younger readers.
# Guess corrected: "a reader that does not know a version reads what it can".
# Why a mail checker cares: a healthy server turns red in the very consumer that TAP is written for.
. "$(dirname "$0")/lib/probe.sh"
for version in 13 14; do
  printf 'TAP version %s\n1..1\nok 1 - mail arrives\n' "$version" >"$version.tap"
done
verdict() { prove -e cat "$1.tap" 2>&1 | sed -n 's/^Result: //p'; }
compare "TAP::Parser $(perl -MTAP::Parser -e 'print TAP::Parser->VERSION')
version 13: $(verdict 13)
version 14: $(verdict 14)" <<'SEEN'
TAP::Parser 3.44
version 13: PASS
version 14: FAIL
SEEN
