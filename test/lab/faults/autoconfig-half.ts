/** A document with the half that sends cut off. */
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'autoconfig-half',
  summary: 'The settings document names no server for sending.',
  guide: 'create-dns-records',
  change(blueprint) {
    const { files } = blueprint.nginx;
    files['autoconfig.xml'] =
      files['autoconfig.xml']?.replaceAll(/<outgoingServer[\s\S]*?<\/outgoingServer>/g, '') ?? '';
  },
  rings: {
    'autoconfig.document': { verdict: 'fail', says: 'names no server that sends mail (SMTP)' },
  },
});
