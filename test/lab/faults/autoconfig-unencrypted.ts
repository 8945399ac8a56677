/** A redirect back to http, as proxies make it that believe they talk http to the world. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'autoconfig-unencrypted',
  summary: 'The first address of the settings document leads to plain http.',
  guide: 'create-dns-records',
  change(blueprint) {
    const path = '~ /(?:m|M)ail/(?:c|C)onfig-v1.1.xml';
    const serve = site(blueprint, 'https').locations[path] ?? [];
    site(blueprint, 'https').locations[path] = ['if ($arg_emailaddress) { return 302 http://$host$uri; }', ...serve];
  },
  rings: {
    'autoconfig.discovery': {
      verdict: 'warn',
      says: 'leads on to http://autoconfig.example.org/mail/config-v1.1.xml, where Delta Chat does not get the settings safely',
    },
  },
});
