import { setRecord, site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN, HOST } from '../healthy.ts';

const POLICY = 'version: STSv1\\nmode: enforce\\nmx: mail.example.org\\nmax_age: 2592000\\n';

export default defineFault({
  name: 'mta-sts-not-covered',
  summary: 'The certificate does not cover the name of the MTA-STS policy.',
  change(blueprint) {
    setRecord(blueprint, `_mta-sts.${DOMAIN}`, 'TXT', 'v=STSv1; id=20261122;');
    setRecord(blueprint, `mta-sts.${DOMAIN}`, 'CNAME', HOST);
    site(blueprint, 'https').locations['= /.well-known/mta-sts.txt'] = [
      'default_type "text/plain";',
      `return 200 "${POLICY}";`,
    ];
  },
  rings: {
    'mta-sts.policy': { verdict: 'fail', says: 'TLS with mta-sts.example.org fails' },
  },
});
