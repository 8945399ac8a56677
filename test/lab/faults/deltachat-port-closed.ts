/** The document was written by hand, or IMAPS_PORT was changed in mailcow.conf and changed back. */
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'deltachat-port-closed',
  summary: 'The settings document names a port for reading at which nothing listens, and no other.',
  guide: 'create-dns-records',
  options: ['--delta-chat', '--patience', '20'],
  with: ['token'],
  change(blueprint) {
    const { files } = blueprint.nginx;
    files['autoconfig.xml'] =
      files['autoconfig.xml']?.replaceAll(/<port>(?:993|143)<\/port>/g, '<port>1993</port>') ?? '';
  },
  rings: {
    'autoconfig.document': {
      verdict: 'fail',
      says: "names port 1993, which is none of the server's ports for mail clients",
    },
    'deltachat.link': { verdict: 'pass' },
    'deltachat.configure': {
      verdict: 'inconclusive',
      cause: 'autoconfig.document',
      says: 'it tried mail.example.org:1993',
    },
    'deltachat.exchange': { verdict: 'inconclusive', cause: 'deltachat.configure' },
  },
});
