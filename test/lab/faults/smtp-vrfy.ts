import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-vrfy',
  summary: 'VRFY was switched on and tells which mailboxes exist',
  change(blueprint) {
    blueprint.postfix.main['disable_vrfy_command'] = 'no';
  },
  rings: {
    'smtp.vrfy': { verdict: 'pass', says: 'tells by VRFY whether a mailbox exists' },
  },
});
