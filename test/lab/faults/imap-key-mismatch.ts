import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-key-mismatch',
  summary: "Dovecot's key does not belong to its certificate",
  change(blueprint) {
    blueprint.dovecot.settings['ssl_key'] = '</etc/ssl/lab/peer.key';
  },
  rings: {
    'dns.ipv6': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'autoconfig.document': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'tls.*': { verdict: 'inconclusive', cause: 'imap.starttls' },
    'imap.reachable': { verdict: 'fail', says: 'mail.example.org:993 (IPv4) takes connections, but not TLS' },
    'imap.starttls': { verdict: 'fail', says: 'and then TLS does not come about' },
  },
});
