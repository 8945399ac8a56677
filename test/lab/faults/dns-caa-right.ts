import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-caa-right',
  summary: 'A CAA record lets Let\'s Encrypt issue.',
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'CAA', '0 issue "letsencrypt.org"', '0 iodef "mailto:postmaster@example.org"');
  },
  rings: {},
});
