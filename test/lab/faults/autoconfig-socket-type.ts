/** An entry that was written by hand. */
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'autoconfig-socket-type',
  summary: 'The settings document names STARTTLS for port 993.',
  guide: 'create-dns-records',
  change(blueprint) {
    const { files } = blueprint.nginx;
    files['autoconfig.xml'] =
      files['autoconfig.xml']?.replace(/(<port>993<\/port>\s*<socketType>)SSL/, '$1STARTTLS') ?? '';
  },
  rings: {
    'autoconfig.document': {
      verdict: 'fail',
      says: 'names the socket type starttls for port 993, where it must be SSL',
    },
  },
});
