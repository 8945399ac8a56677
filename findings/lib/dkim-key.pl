use Mail::DKIM::DNS; use Mail::DKIM::Verifier; use Net::DNS; use Net::DNS::Resolver::Programmable;

sub content { local (@ARGV, $/) = @_; return <> }
my ($message, $key) = (content('signed.eml'), content('key.txt'));
for my $record (@ARGV) {
  (my $txt = $record) =~ s/KEY/$key/;
  Mail::DKIM::DNS::resolver(Net::DNS::Resolver::Programmable->new(resolver_code => sub {
    my ($name, $type) = @_;
    return ('NOERROR', undef, Net::DNS::RR->new(name => $name, type => 'TXT', ttl => 60, txtdata => [unpack('(A255)*', $txt)]));
  }));
  my $verifier = Mail::DKIM::Verifier->new;
  $verifier->PRINT($message);
  $verifier->CLOSE;
  print "Mail::DKIM $record: ", $verifier->result_detail, "\n";
}
