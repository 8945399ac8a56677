import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-no-postmaster',
  summary: 'Nobody made the aliases postmaster@ and abuse@',
  guide: 'add-domain',
  change(blueprint) {
    for (const address of Object.keys(blueprint.aliases)) delete blueprint.aliases[address];
  },
  rings: {
    'smtp.recipients': { verdict: 'warn', says: 'refuses mail to postmaster@example.org' },
  },
});
