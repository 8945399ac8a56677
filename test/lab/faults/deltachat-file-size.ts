/** Postfix announces a limit of 100 MB, and what is larger than this comes back. */
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'deltachat-file-size',
  summary: 'A global filter rule sends back messages of more than a megabyte.',
  guide: 'start-mailcow',
  options: ['--delta-chat', '--patience', '10'],
  with: ['account', 'account2'],
  change(blueprint) {
    blueprint.dovecot.sieveBefore = 'require "reject";\nif size :over 1M { reject "Too large for us."; stop; }\n';
  },
  rings: {
    'deltachat.configure': { verdict: 'pass' },
    'deltachat.exchange': { verdict: 'fail', says: 'A file of 4 MB does not arrive' },
  },
});
