import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'mailadm-other-domain',
  summary: 'mailadm makes accounts at another domain',
  guide: 'configure-mailadm',
  with: ['token'],
  change(blueprint) {
    blueprint.mailadm.domain = 'example.com';
  },
  rings: {
    'mailadm.account': { verdict: 'fail', says: 'mailadm makes accounts at example.com instead of example.org' },
  },
});
