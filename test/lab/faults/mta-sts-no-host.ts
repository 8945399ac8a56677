import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'mta-sts-no-host',
  summary: "MTA-STS is announced, but the policy's host does not exist.",
  change(blueprint) {
    setRecord(blueprint, `_mta-sts.${DOMAIN}`, 'TXT', 'v=STSv1; id=20261122;');
  },
  rings: {
    'mta-sts.policy': { verdict: 'fail', says: 'has no address' },
  },
});
