import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN, HOST } from '../healthy.ts';

export default defineFault({
  name: 'dns-mailadm-no-dot',
  summary: "The alias mailadm lacks its final dot, so that the zone's name was added.",
  guide: 'create-dns-records',
  change(blueprint) {
    setRecord(blueprint, `mailadm.${DOMAIN}`, 'CNAME', `${HOST}.${DOMAIN}`);
  },
  rings: {
    'dns.mailadm': { verdict: 'fail', says: 'needs a dot at its end' },
    'http.new-email': { verdict: 'inconclusive', cause: 'dns.mailadm' },
    'mailadm.endpoint': { verdict: 'inconclusive', cause: 'dns.mailadm' },
    'mailadm.token': { verdict: 'inconclusive', cause: 'dns.mailadm' },
  },
});
