import { stopPhp } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-php-down',
  summary: "mailcow's PHP does not run: nginx has nobody to ask for a page, nor for the settings of mail programs",
  guide: 'start-mailcow',
  change: stopPhp,
  rings: {
    'http.interface': {
      verdict: 'fail',
      says: "https://mail.example.org/ (IPv4) answers with an error (status 502): mailcow's PHP does not run",
    },
    'autoconfig.document': { verdict: 'inconclusive', cause: 'http.interface' },
    'autoconfig.discovery': { verdict: 'inconclusive', cause: 'autoconfig.document' },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'http.interface' },
    'http.security-txt': { verdict: 'inconclusive', cause: 'http.interface' },
  },
});
