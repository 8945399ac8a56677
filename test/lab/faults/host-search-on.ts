import { setMailcowConf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-search-on',
  summary: "The guide's SKIP_SOLR, which today's mailcow does not know: the search in messages is on",
  guide: 'mailcow-options',
  with: ['ssh'],
  change(blueprint) {
    setMailcowConf(blueprint, 'SKIP_SOLR', 'y');
    setMailcowConf(blueprint, 'SKIP_FTS', 'n');
  },
  rings: {
    'host.config': { verdict: 'pass', says: "On today's mailcow SKIP_SOLR=y does nothing" },
  },
});
