import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-postfix-down',
  summary: 'Postfix does not run',
  change(blueprint) {
    blueprint.postfix.running = false;
  },
  rings: {
    'smtp.reachable': { verdict: 'fail' },
    'smtp.submission': { verdict: 'fail' },
  },
});
