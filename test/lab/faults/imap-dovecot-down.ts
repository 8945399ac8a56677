import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-dovecot-down',
  summary: 'Dovecot does not run',
  change(blueprint) {
    blueprint.dovecot.running = false;
  },
  rings: {
    'imap.reachable': { verdict: 'fail' },
  },
});
