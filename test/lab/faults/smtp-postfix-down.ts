import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-postfix-down',
  summary: 'Postfix does not run',
  change(blueprint) {
    blueprint.postfix.running = false;
  },
  rings: {
    'dns.ipv6': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'tls.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.reachable': { verdict: 'fail', says: 'Postfix does not run' },
    'autoconfig.document': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
