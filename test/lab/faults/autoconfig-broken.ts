/** What PHP prints when it fails in the middle. */
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'autoconfig-broken',
  summary: 'The settings document is cut off.',
  guide: 'create-dns-records',
  change(blueprint) {
    const { files } = blueprint.nginx;
    files['autoconfig.xml'] = files['autoconfig.xml']?.slice(0, 300) ?? '';
  },
  rings: {
    'autoconfig.document': { verdict: 'fail', says: 'sends something that is no XML' },
    'autoconfig.discovery': { verdict: 'inconclusive', cause: 'autoconfig.document' },
  },
});
