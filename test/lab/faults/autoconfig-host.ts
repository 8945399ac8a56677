/** The domain moved here from another provider, and its document came along. */
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'autoconfig-host',
  summary: 'The settings document names the server of another provider.',
  guide: 'create-dns-records',
  change(blueprint) {
    const { files } = blueprint.nginx;
    files['autoconfig.xml'] =
      files['autoconfig.xml']?.replaceAll('<hostname>mail.example.org', '<hostname>mx.partner.example.com') ?? '';
  },
  rings: {
    'autoconfig.document': {
      verdict: 'fail',
      says: 'The settings document names the server mx.partner.example.com, which has no address',
    },
  },
});
