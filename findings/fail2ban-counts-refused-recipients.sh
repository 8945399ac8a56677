#!/usr/bin/env bash
# fail2ban's filter "postfix" counts each recipient that Postfix refuses as an attack already in its normal mode: a relay attempt (454 4.7.1) and a
# user who does not exist (550 5.1.1). It counts neither a refused size nor a forged sender (553); in mode "aggressive" a connection
# that ends without QUIT counts too.
# Guess corrected: "only failed logins count towards a ban".
# Why a mail checker cares: two refused recipients a run over IPv4 and IPv6 are four hits; three runs within ten minutes get the checker banned.
. "$(dirname "$0")/lib/probe.sh"
debian_packages fail2ban=1.0.2-2
cat >lines <<'LOG'
relay attempt|NOQUEUE: reject: RCPT from a.example.net[192.0.2.7]: 454 4.7.1 <x@example.com>: Relay access denied; from=<> to=<x@example.com> proto=ESMTP helo=<a.example.net>
unknown user|NOQUEUE: reject: RCPT from a.example.net[192.0.2.7]: 550 5.1.1 <x@example.org>: Recipient address rejected: User unknown in virtual mailbox table; from=<> to=<x@example.org> proto=ESMTP helo=<a.example.net>
too large|NOQUEUE: reject: MAIL from a.example.net[192.0.2.7]: 552 5.3.4 Message size exceeds fixed limit; proto=ESMTP helo=<a.example.net>
forged sender|NOQUEUE: reject: RCPT from a.example.net[192.0.2.7]: 553 5.7.1 <b@example.org>: Sender address rejected: not owned by user a@example.org; from=<b@example.org> to=<a@example.org> proto=ESMTP helo=<a>
no QUIT|lost connection after EHLO from a.example.net[192.0.2.7]
LOG
hits() {
  local label line mode
  while IFS='|' read -r label line; do
    printf 'Nov 29 10:00:00 mail postfix/smtpd[101]: %s\n' "$line" >log
    printf '%s:' "$label"
    for mode in normal aggressive; do
      printf ' %s %s' "$mode" "$(debian_python debian/usr/bin/fail2ban-regex -c debian/etc/fail2ban log "postfix[mode=$mode]" | sed -n 's/^Lines: .* \([0-9]*\) matched.*/\1/p')"
    done
    printf '\n'
  done <lines
}
compare "$(debian_version fail2ban)
$(hits)" <<'SEEN'
fail2ban 1.0.2-2
relay attempt: normal 1 aggressive 1
unknown user: normal 1 aggressive 1
too large: normal 0 aggressive 0
forged sender: normal 0 aggressive 0
no QUIT: normal 0 aggressive 1
SEEN
