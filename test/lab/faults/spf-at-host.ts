import { removeRecord, setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN, HOST } from '../healthy.ts';

export default defineFault({
  name: 'spf-at-host',
  summary: 'The SPF record stands at the mail host instead of the domain.',
  guide: 'create-dns-records',
  change(blueprint) {
    removeRecord(blueprint, DOMAIN, 'TXT');
    setRecord(blueprint, HOST, 'TXT', 'v=spf1 mx -all');
  },
  rings: {
    'spf.record': { verdict: 'fail', says: 'stands at mail.example.org' },
    'spf.syntax': { verdict: 'inconclusive', cause: 'spf.record' },
    'spf.lookups': { verdict: 'inconclusive', cause: 'spf.record' },
    'spf.policy': { verdict: 'inconclusive', cause: 'spf.record' },
    'spf.sender': { verdict: 'inconclusive', cause: 'spf.record' },
    'spf.helo': { verdict: 'pass', says: 'does not let' },
  },
});
