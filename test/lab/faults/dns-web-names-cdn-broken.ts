import { defineFault } from '../fault.ts';
import { putFront } from '../fronts.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-web-names-cdn-broken',
  summary: 'The web names lead to a CDN that does not reach the server behind it',
  with: ['account', 'token'],
  change(blueprint) {
    putFront(
      blueprint,
      ['mailadm', 'autoconfig', 'autodiscover'].map((label) => `${label}.${DOMAIN}`),
      { '/': ['return 502;'] },
    );
  },
  rings: {
    'dns.mailadm': { verdict: 'fail', says: 'this server does not answer there' },
    'dns.autoconfig': { verdict: 'fail', says: 'this server does not answer there' },
    'dns.autodiscover': { verdict: 'warn', says: 'this server does not answer there' },
    'tls.trust': { verdict: 'inconclusive', cause: 'dns.autoconfig' },
    'tls.names': { verdict: 'inconclusive', cause: 'dns.autoconfig' },
    'tls.expiry': { verdict: 'inconclusive', cause: 'dns.autoconfig' },
    'http.redirect': { verdict: 'inconclusive', cause: 'dns.autoconfig' },
    'http.acme': { verdict: 'inconclusive', cause: 'dns.autoconfig' },
    'http.new-email': { verdict: 'inconclusive', cause: 'dns.mailadm' },
    'autoconfig.*': { verdict: 'inconclusive', cause: 'dns.autoconfig' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'dns.autodiscover' },
    'mailadm.endpoint': { verdict: 'inconclusive', cause: 'dns.mailadm' },
    'mailadm.account': { verdict: 'inconclusive', cause: 'mailadm.endpoint' },
    'mailadm.login': { verdict: 'inconclusive', cause: 'mailadm.account' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'dns.mailadm' },
  },
});
