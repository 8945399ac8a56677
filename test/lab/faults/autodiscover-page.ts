/** The web interface answers in place of autodiscover.php. */
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'autodiscover-page',
  summary: 'Autodiscover answers with a web page.',
  guide: 'create-dns-records',
  change(blueprint) {
    blueprint.web.autodiscover = 'html';
  },
  rings: {
    'autodiscover.document': {
      verdict: 'pass',
      says: 'https://autodiscover.example.org/autodiscover/autodiscover.xml (IPv4) sends',
    },
  },
});
