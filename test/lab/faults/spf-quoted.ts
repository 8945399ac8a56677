import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'spf-quoted',
  summary: "The SPF record was entered with the quotes of the guide's table, in a form that adds its own.",
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'TXT', '"\\"v=spf1 mx -all\\""');
  },
  rings: {
    'spf.record': { verdict: 'fail', says: 'quotes' },
    'spf.syntax': { verdict: 'inconclusive', cause: 'spf.record' },
    'spf.lookups': { verdict: 'inconclusive', cause: 'spf.record' },
    'spf.policy': { verdict: 'inconclusive', cause: 'spf.record' },
    'spf.sender': { verdict: 'inconclusive', cause: 'spf.record' },
  },
});
