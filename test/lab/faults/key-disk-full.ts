import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'key-disk-full',
  summary: "The disk is nearly full, as mailcow's API tells",
  with: ['key'],
  change(blueprint) {
    blueprint.host.machine.free = 1;
  },
  rings: {
    'host.resources': { verdict: 'warn', says: 'are free on the disk' },
  },
});
