import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-dovecot-down',
  summary: 'Dovecot does not run',
  options: ['--timeout', '6'],
  change(blueprint) {
    blueprint.dovecot.running = false;
  },
  rings: {
    'dns.ipv6': { verdict: 'inconclusive', cause: 'smtp.submission' },
    'tls.*': { verdict: 'inconclusive', cause: 'smtp.submission' },
    'smtp.submission': { verdict: 'fail', says: 'mail.example.org:587 (IPv4) takes connections and never greets' },
    'smtp.starttls': { verdict: 'inconclusive', cause: 'smtp.submission' },
    'smtp.auth': { verdict: 'inconclusive', cause: 'smtp.submission' },
    'smtp.greeting': { verdict: 'inconclusive', cause: 'smtp.submission' },
    'smtp.size': { verdict: 'inconclusive', cause: 'smtp.submission' },
    'imap.reachable': { verdict: 'fail' },
    'imap.starttls': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'imap.plaintext': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'autoconfig.document': { verdict: 'inconclusive', cause: 'imap.reachable' },
  },
});
