#!/usr/bin/env bash
# An SPF record "mx ip4:… -all" whose MX names have no address: pyspf and Mail::SPF count each name without an address as a void lookup, and
# the third makes the whole record a permanent error (RFC 7208 §4.6.4); mailauth does not count them, and the address that ip4 allows passes.
# Guess corrected: "three evaluators of RFC 7208 agree on a record without a syntax error".
# Why a mail checker cares: a domain with a few dead MX names passes here and is refused there; one evaluator is not enough to say "pass".
. "$(dirname "$0")/lib/probe.sh"
npm_packages mailauth@7.1.0
debian_packages python3-spf=2.0.14-3 python3-dns=3.2.1-2 libmail-spf-perl=2.9.0-5 libnet-dns-perl=1.36-1+deb12u1 \
  libnetaddr-ip-perl=4.079+dfsg-2+b1 liberror-perl=0.17029-2 liburi-perl=5.17-1 libnet-dns-resolver-programmable-perl=0.009-2
cat >probe.js <<'JS'
import mailauth from 'mailauth';
const records = {
  'TXT example.org': [['v=spf1 mx ip4:192.0.2.1 -all']],
  'MX example.org': [1, 2, 3].map((priority) => ({ priority, exchange: `mx${priority}.example.org` })),
};
const resolver = async (name, type) => records[`${type} ${name}`] ?? Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
const { status } = await mailauth.spf({ sender: 'ann@example.org', ip: '192.0.2.1', helo: 'mail.example.org', mta: 'here', resolver });
console.log(`mailauth: ${status.result}`);
JS
cat >probe.py <<'PY'
import spf
records = {('TXT', 'example.org'): [[b'v=spf1 mx ip4:192.0.2.1 -all']], ('MX', 'example.org'): [(n, f'mx{n}.example.org') for n in (1, 2, 3)]}
spf.DNSLookup = lambda name, kind, *_, **__: [((name, kind), value) for value in records.get((kind, name.lower()), [])]
result, reason = spf.check2(i='192.0.2.1', s='ann@example.org', h='mail.example.org')
print(f'pyspf: {result} ({reason})')
PY
cat >probe.pl <<'PERL'
use Mail::SPF; use Net::DNS; use Net::DNS::Resolver::Programmable;
my %records = ('TXT example.org' => ['"v=spf1 mx ip4:192.0.2.1 -all"'], 'MX example.org' => [map { "$_ mx$_.example.org." } 1 .. 3]);
my $resolver = Net::DNS::Resolver::Programmable->new(resolver_code => sub {
  my ($name, $type) = @_;
  my @found = map { Net::DNS::RR->new("$name 60 IN $type $_") } @{ $records{"$type $name"} || [] };
  return (@found ? 'NOERROR' : 'NXDOMAIN', undef, @found);
});
my $result = Mail::SPF::Server->new(dns_resolver => $resolver)->process(Mail::SPF::Request->new(
  scope => 'mfrom', identity => 'ann@example.org', ip_address => '192.0.2.1', helo_identity => 'mail.example.org'));
print 'Mail::SPF: ', $result->code, "\n";
PERL
compare "$(npm_version mailauth); $(debian_version python3-spf); $(debian_version libmail-spf-perl)
$(npx node probe.js)
$(debian_python probe.py)
$(debian_perl probe.pl)" <<'SEEN'
mailauth 7.1.0; python3-spf 2.0.14-3; libmail-spf-perl 2.9.0-5
mailauth: pass
pyspf: permerror (SPF Permanent Error: Void lookup limit of 2 exceeded)
Mail::SPF: permerror
SEEN
