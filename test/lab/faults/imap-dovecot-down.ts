import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-dovecot-down',
  summary: 'Dovecot does not run',
  options: ['--timeout', '6'],
  change(blueprint) {
    blueprint.dovecot.running = false;
  },
  rings: {
    'imap.reachable': { verdict: 'fail', says: 'Dovecot does not work' },
    'imap.*': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'dns.ipv6': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'tls.*': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'smtp.submission': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'smtp.starttls': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'smtp.auth': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'smtp.greeting': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'smtp.size': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'autoconfig.document': { verdict: 'inconclusive', cause: 'imap.reachable' },
  },
});
