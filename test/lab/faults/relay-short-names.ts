import { defineFault } from '../fault.ts';
import { relayHost } from '../host/relay.ts';

export default defineFault({
  name: 'relay-short-names',
  summary: 'A relay wants longer names than Delta Chat makes up.',
  on: 'chatmail-inside',
  options: ['--no-accounts', '--ssh', 'root@example.org'],
  with: ['ssh'],
  change(blueprint) {
    Object.assign(relayHost(blueprint).settings, { username_min_length: '10', username_max_length: '12' });
  },
  rings: {
    'relay.settings': { verdict: 'fail', says: 'Names of 9 letters are not taken' },
  },
});
