import { setMailcowConf } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-name-other',
  summary: 'MAILCOW_HOSTNAME is another name than the MX has',
  guide: 'mailcow-options',
  with: ['ssh'],
  change(blueprint) {
    setMailcowConf(blueprint, 'MAILCOW_HOSTNAME', 'mx.example.org');
  },
  rings: {
    'host.config': {
      verdict: 'fail',
      says: 'MAILCOW_HOSTNAME is mx.example.org, but mail is sent to mail.example.org',
    },
  },
});
