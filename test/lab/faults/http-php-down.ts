import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-php-down',
  summary: "mailcow's PHP does not run: nginx has nobody to ask for a page",
  guide: 'start-mailcow',
  change(blueprint) {
    site(blueprint, 'https').locations['/'] = ['proxy_pass http://127.0.0.1:9000;'];
  },
  rings: {
    'http.interface': {
      verdict: 'fail',
      says: "https://mail.example.org/ (IPv4) answers with an error (status 502): mailcow's PHP does not run",
    },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'http.interface' },
  },
});
