import { removeRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { HOST } from '../healthy.ts';

export default defineFault({
  name: 'dns-mail-host-missing',
  summary: 'The mail host has no address records.',
  guide: 'create-dns-records',
  change(blueprint) {
    removeRecord(blueprint, HOST);
  },
  rings: {
    'dns.mail-host': { verdict: 'fail', says: 'neither an A nor an AAAA record' },
    'dns.mx': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'dns.autoconfig': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'dns.autodiscover': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'dns.mailadm': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'dns.ipv6': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'spf.sender': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'spf.helo': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'rdns.*': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'tls.*': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'smtp.*': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'imap.*': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'server.reachable': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'pop3.*': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'sieve.*': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'ports.*': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'http.*': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'autoconfig.*': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'mailadm.*': { verdict: 'inconclusive', cause: 'dns.mail-host' },
    'reputation.address': { verdict: 'inconclusive', cause: 'dns.mail-host' },
  },
});
