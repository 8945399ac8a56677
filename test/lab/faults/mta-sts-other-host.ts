import { certificate, setRecord, site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN, HOST } from '../healthy.ts';

const POLICY = 'version: STSv1\\nmode: enforce\\nmx: mx.example.org\\nmax_age: 2592000\\n';

export default defineFault({
  name: 'mta-sts-other-host',
  summary: 'The MTA-STS policy names another mail host.',
  change(blueprint) {
    setRecord(blueprint, `_mta-sts.${DOMAIN}`, 'TXT', 'v=STSv1; id=20261122;');
    setRecord(blueprint, `mta-sts.${DOMAIN}`, 'CNAME', HOST);
    certificate(blueprint).names.push(`mta-sts.${DOMAIN}`);
    site(blueprint, 'https').locations['= /.well-known/mta-sts.txt'] = [
      'default_type "text/plain";',
      `return 200 "${POLICY}";`,
    ];
  },
  rings: {
    'mta-sts.policy': { verdict: 'fail', says: 'does not name its mail host mail.example.org' },
  },
});
