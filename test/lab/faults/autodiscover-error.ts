/** mailcow's answer when it cannot read the question, here also to who names a mailbox. */
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'autodiscover-error',
  summary: 'Autodiscover answers every question with error 600.',
  with: ['account'],
  guide: 'create-dns-records',
  change(blueprint) {
    blueprint.web.autodiscover = 'error';
  },
  rings: {
    'autodiscover.document': { verdict: 'pass', says: 'answers a proper question with the error 600' },
  },
});
