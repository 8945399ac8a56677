import { SERVER } from '../addresses.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'relay-address-filter',
  summary: 'At a relay that is an address filtermail-incoming does not run: no mail from other servers arrives.',
  on: 'chatmail-address',
  domain: SERVER.v4,
  options: ['--no-accounts'],
  change({ postfix: { filter } }) {
    Object.assign(filter ?? {}, { incoming: 'stopped' });
  },
  rings: {
    'smtp.reachable': { verdict: 'fail', says: 'takes connections, and puts off everything' },
    'smtp.recipients': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
