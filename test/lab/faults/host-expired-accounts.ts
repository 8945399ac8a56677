import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-expired-accounts',
  summary: "mailadm's accounts outlive their time: nothing deletes them",
  guide: 'start-mailadm',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.mailadm.accounts.push([9, 7], [12, 7]);
  },
  rings: {
    'host.expired': { verdict: 'warn', says: "2 accounts of mailadm's are still there" },
  },
});
