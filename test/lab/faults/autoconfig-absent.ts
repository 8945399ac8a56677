/** The location of mailcow's nginx is gone, and the web interface answers. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'autoconfig-absent',
  summary: 'The address of the settings document answers 404.',
  guide: 'create-dns-records',
  change(blueprint) {
    site(blueprint, 'https').locations['~ /(?:m|M)ail/(?:c|C)onfig-v1.1.xml'] = ['return 404;'];
  },
  rings: {
    'autoconfig.document': {
      verdict: 'fail',
      says: 'https://autoconfig.example.org/mail/config-v1.1.xml (IPv4) answers with status 404 and not with the settings',
    },
    'autoconfig.discovery': { verdict: 'inconclusive', cause: 'autoconfig.document' },
  },
});
