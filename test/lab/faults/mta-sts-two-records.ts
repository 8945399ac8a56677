import { certificate, setRecord, site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN, HOST } from '../healthy.ts';

const POLICY = 'version: STSv1\\nmode: enforce\\nmx: mail.example.org\\nmax_age: 2592000\\n';

export default defineFault({
  name: 'mta-sts-two-records',
  summary: 'There are two MTA-STS records.',
  change(blueprint) {
    setRecord(blueprint, `_mta-sts.${DOMAIN}`, 'TXT', 'v=STSv1; id=20261122;', 'v=STSv1; id=20260101;');
    setRecord(blueprint, `mta-sts.${DOMAIN}`, 'CNAME', HOST);
    certificate(blueprint).names.push(`mta-sts.${DOMAIN}`);
    site(blueprint, 'https').locations['= /.well-known/mta-sts.txt'] = [
      'default_type "text/plain";',
      `return 200 "${POLICY}";`,
    ];
  },
  rings: {
    'mta-sts.policy': { verdict: 'fail', says: '2 MTA-STS records' },
  },
});
