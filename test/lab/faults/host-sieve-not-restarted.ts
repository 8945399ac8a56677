import { setMailcowFile } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import base from './roundtrip-deltachat.ts';

export default defineFault({
  name: 'host-sieve-not-restarted',
  summary: 'The rule was emptied, and Dovecot was not restarted',
  guide: 'mailcow-options',
  with: ['ssh'],
  change(blueprint) {
    base.change(blueprint);
    setMailcowFile(blueprint, 'data/conf/dovecot/global_sieve_before', '#\n');
  },
  rings: {
    'host.sieve': { verdict: 'fail', says: 'The rule was corrected, but Dovecot still works with the old one' },
  },
});
