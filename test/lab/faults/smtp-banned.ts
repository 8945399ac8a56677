import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-banned',
  summary: 'mailcow has banned the vantage point after failed logins',
  change(blueprint) {
    blueprint.network.banned = true;
  },
  rings: {
    'dns.ipv6': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'tls.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.reachable': { verdict: 'inconclusive', says: 'or it has banned this vantage point' },
    'imap.reachable': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'imap.starttls': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'imap.plaintext': { verdict: 'inconclusive', cause: 'imap.reachable' },
    'pop3.closed': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'sieve.closed': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'ports.internal': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'http.*': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'autoconfig.document': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'autoconfig.discovery': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'mailadm.endpoint': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'mailadm.port': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
