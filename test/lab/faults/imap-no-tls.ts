import { closePort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-no-tls',
  summary: "Dovecot's TLS is switched off",
  change(blueprint) {
    blueprint.dovecot.settings['ssl'] = 'no';
    closePort(blueprint, 993);
  },
  rings: {
    'dns.ipv6': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'tls.*': { verdict: 'inconclusive', cause: 'imap.starttls' },
    'imap.reachable': { verdict: 'fail' },
    'imap.starttls': { verdict: 'fail', says: 'mail.example.org:143 (IPv4) does not offer STARTTLS' },
    'autoconfig.document': { verdict: 'inconclusive', cause: 'imap.reachable' },
  },
});
