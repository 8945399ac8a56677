import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-disk-full',
  summary: 'The disk is full but for a hundred megabytes',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.machine.free = 0.1;
  },
  rings: {
    'host.resources': { verdict: 'fail', says: 'are free on the disk that holds' },
  },
});
