/** Other mail servers know users by the part before the @. */
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'autoconfig-user',
  summary: 'The settings document has users log in by the part before the @.',
  guide: 'create-dns-records',
  change(blueprint) {
    const { files } = blueprint.nginx;
    files['autoconfig.xml'] = files['autoconfig.xml']?.replaceAll('%EMAILADDRESS%', '%EMAILLOCALPART%') ?? '';
  },
  rings: {
    'autoconfig.document': { verdict: 'fail', says: 'but the server knows them by their whole address' },
  },
});
