import { closePort } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'submission-refused',
  summary: 'Nothing listens on port 465.',
  guide: 'start-mailcow',
  change: (blueprint) => closePort(blueprint, 465),
  rings: { 'smtp.submission': { verdict: 'fail', says: '465' } },
});
