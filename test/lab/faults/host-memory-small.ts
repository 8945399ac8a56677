import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-memory-small',
  summary: 'The machine has one gigabyte of memory and no swap',
  guide: 'install-mailcow',
  with: ['ssh'],
  change(blueprint) {
    Object.assign(blueprint.host.machine, { memory: 1, swap: 0 });
  },
  rings: {
    'host.resources': { verdict: 'warn', says: 'of memory, which is little for mailcow' },
  },
});
