/** SMTPS_PORT and the like were changed in mailcow.conf, or the document is from another server. */
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'autoconfig-port',
  summary: 'The settings document names port 25 for sending.',
  guide: 'create-dns-records',
  change(blueprint) {
    const { files } = blueprint.nginx;
    files['autoconfig.xml'] = files['autoconfig.xml']?.replace('<port>587</port>', '<port>25</port>') ?? '';
  },
  rings: {
    'autoconfig.document': {
      verdict: 'fail',
      says: "names port 25, which is none of the server's ports for mail clients",
    },
  },
});
