import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-dovecot-down',
  summary: 'Dovecot does not run',
  change(blueprint) {
    blueprint.dovecot.running = false;
  },
  rings: {
    'dns.ipv6': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'tls.*': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'smtp.submission': { verdict: 'fail', says: 'takes connections and closes them before it greets' },
    'smtp.greeting': { verdict: 'inconclusive', cause: 'smtp.submission' },
    'smtp.size': { verdict: 'inconclusive', cause: 'smtp.submission' },
    'imap.reachable': { verdict: 'fail' },
    'imap.starttls': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'imap.plaintext': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'autoconfig.document': { verdict: 'inconclusive', cause: 'imap.reachable' },
  },
});
