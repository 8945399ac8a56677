#!/usr/bin/env bash
# Where a key stands twice in an MTA-STS policy file, as after an edit that left the old line behind, senders disagree: RFC 8461 §3.2 takes the
# first, and so does mailauth; postfix-mta-sts-resolver, which Postfix servers use, takes the last, for mode and for max_age alike.
# Guess corrected: "a file that parses means the same to every sender".
# Why a mail checker cares: "mode: enforce" above "mode: testing" enforces at some senders and does not at others.
. "$(dirname "$0")/lib/probe.sh"
npm_packages mailauth@7.1.0
debian_packages postfix-mta-sts-resolver=1.1.2-1.1
cat >policy.txt <<'POLICY'
version: STSv1
mode: enforce
mx: mail.example.org
max_age: 86400
mode: testing
max_age: 604800
POLICY
cat >probe.js <<'JS'
import { readFileSync } from 'node:fs';
import mtaSts from 'mailauth/lib/mta-sts.js';
const { mode, maxAge } = mtaSts.parsePolicy(readFileSync('policy.txt'));
console.log(`mailauth: ${mode}, ${maxAge}`);
JS
cat >probe.py <<'PY'
from postfix_mta_sts_resolver.utils import parse_mta_sts_policy
policy = parse_mta_sts_policy(open('policy.txt').read())
print(f"postfix-mta-sts-resolver: {policy['mode']}, {policy['max_age']}")
PY
compare "$(npm_version mailauth); $(debian_version postfix-mta-sts-resolver)
$(npx node probe.js)
$(debian_python probe.py)" <<'SEEN'
mailauth 7.1.0; postfix-mta-sts-resolver 1.1.2-1.1
mailauth: enforce, 86400
postfix-mta-sts-resolver: testing, 604800
SEEN
