# What every finding shares: a temporary folder with pinned packages in it, and a comparison with what was seen before.
# Sourced, not run. Nothing of mailproof is used, and nothing is installed outside of the folder.
set -euo pipefail
library=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

# npm_packages NAME@VERSION…: below node_modules, and Node 24 with them; the toy servers of lib/ beside them.
npm_packages() {
  printf '{"type":"module","private":true}' >package.json
  cp "$library"/*.{js,mjs,py,pl} .
  npm install --silent --no-audit --no-fund node@24.21.0 "$@" >npm.log 2>&1 || { cat npm.log; exit 1; }
}

# debian_packages NAME=VERSION…: unpacked below debian/, not installed. Needs apt's lists (apt-get update).
debian_packages() {
  mkdir -p debian downloads
  (cd downloads && apt-get download -qq "$@" >apt.log 2>&1) || { cat downloads/apt.log; exit 1; }
  for package in downloads/*.deb; do dpkg -x "$package" debian; done
}

# Modules of the unpacked packages for the system's own python3 and perl.
debian_python() { PYTHONPATH="$folder/debian/usr/lib/python3/dist-packages" /usr/bin/python3 "$@"; }
debian_perl() { perl -I"$folder/debian/usr/share/perl5" -I"$(dirname "$(find "$folder/debian" -path '*perl5/5*/auto' | head -1)")" "$@"; }

# The version that is really there: of a package from npm, of one from Debian.
npm_version() { printf '%s %s' "$1" "$(sed -n 's/^ *"version": "\(.*\)",\{0,1\}$/\1/p' "node_modules/$1/package.json" | head -1)"; }
debian_version() { printf '%s %s' "$1" "$(dpkg-deb -f downloads/"$1"_*.deb Version)"; }

# dkim_verdicts RECORD…: what three verifiers say of one signed message, where the key's record is RECORD with the key in place of KEY.
dkim_verdicts() {
  npx node dkim-key.mjs
  npx node dkim-key.mjs "$@"
  debian_python dkim-key.py "$@"
  debian_perl dkim-key.pl "$@"
}

# rspamd_packages: Debian 12's rspamd and what it stands on, for lib/rspamd.mjs.
rspamd_packages() {
  debian_packages rspamd=3.4-1 libhyperscan5=5.4.0-2 libluajit-5.1-2=2.1.0~beta3+git20220320+dfsg-4.1+deb12u1 \
    libluajit-5.1-common=2.1.0~beta3+git20220320+dfsg-4.1+deb12u1 libsodium23=1.0.18-1+deb12u1
}

# opendmarc_verdicts RECORD…: what libopendmarc2, unpacked below debian/, reads out of DMARC records.
opendmarc_verdicts() {
  LD_LIBRARY_PATH="$folder/debian/usr/lib/x86_64-linux-gnu:$folder/debian/usr/lib" /usr/bin/python3 "$library/opendmarc.py" "$@"
}

# compare "SEEN": prints it, and fails unless it is what standard input holds.
compare() {
  local expected
  expected=$(cat)
  printf '%s\n' "$1"
  [ "$1" = "$expected" ] && return
  printf '\nThis has changed. Before it was:\n%s\n' "$expected" >&2
  exit 1
}
