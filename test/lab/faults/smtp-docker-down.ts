import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-docker-down',
  summary: 'Nothing of mailcow runs: the machine refuses every connection',
  guide: 'start-mailcow',
  change(blueprint) {
    blueprint.postfix.running = false;
    blueprint.dovecot.running = false;
    blueprint.nginx.running = false;
  },
  rings: {
    'http.clock': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.reachable': { verdict: 'fail', says: 'Docker or mailcow does not run' },
    'dns.ipv6': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'tls.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'imap.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.acme': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.interface': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.hsts': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.headers': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.security-txt': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'autoconfig.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'mailadm.endpoint': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
