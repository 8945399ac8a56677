import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'key-outdated',
  summary: 'mailcow was not updated for more than a year, as its API tells',
  with: ['key'],
  change(blueprint) {
    blueprint.host.mailcow.version = '2025-09a';
  },
  rings: {
    'host.version': { verdict: 'warn', says: 'more than half a year old' },
  },
});
