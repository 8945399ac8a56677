import { addRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { askByKey, DQS_ENVIRONMENT, DQS_KEY } from '../keyed-lists.ts';

export default defineFault({
  name: 'reputation-listed-keyed',
  summary: 'A blocklist that is asked with a key names the server.',
  environment: DQS_ENVIRONMENT,
  change(blueprint) {
    askByKey(blueprint);
    addRecord(blueprint, `24.100.48.24.${DQS_KEY}.zen.dq.spamhaus.net`, 'A', '127.0.0.3');
  },
  rings: {
    'reputation.address': { verdict: 'warn', says: 'Spamhaus ZEN lists 24.48.100.24' },
  },
});
