import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'relay-outdated',
  summary: 'A relay is of version 1.9.',
  on: 'chatmail-1.12',
  options: ['--no-accounts'],
  change(blueprint) {
    const { locations } = site(blueprint, 'https');
    delete locations['= /mxdeliv'];
    delete locations['= /ping'];
  },
  rings: {
    'relay.direct': { verdict: 'exempt' },
    'relay.version': { verdict: 'pass', says: 'The relay is version 1.9 or older; 1.12 is there' },
  },
});
