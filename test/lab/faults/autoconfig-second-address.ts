/** The document was put on the web site of the bare domain, and mailcow's own is gone. */
import { SERVER } from '../addresses.ts';
import { addRecord, certificate, site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'autoconfig-second-address',
  summary: 'Only the second address that Delta Chat tries has the settings document.',
  guide: 'create-dns-records',
  change(blueprint) {
    addRecord(blueprint, 'example.org', 'A', SERVER.v4);
    certificate(blueprint).names.push('example.org');
    site(blueprint, 'https').locations['= /mail/config-v1.1.xml'] = ['return 404;'];
  },
  rings: {
    'autoconfig.discovery': { verdict: 'warn', says: 'only the second address that Delta Chat tries has them' },
  },
});
