import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-redis-down',
  summary: "mailcow's Redis does not run: mail goes on, and every page of the web interface is an error",
  guide: 'start-mailcow',
  change(blueprint) {
    blueprint.web.trouble = { noConnectionTo: 'Redis' };
  },
  rings: {
    'http.interface': {
      verdict: 'fail',
      says: "https://mail.example.org/ (IPv4) answers with an error (status 500): mailcow's database, Redis or PHP is down",
    },
    'autodiscover.document': { verdict: 'inconclusive', cause: 'http.interface' },
    'http.security-txt': { verdict: 'inconclusive', cause: 'http.interface' },
  },
});
