import { certificate, setRecord, site } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';
import { DOMAIN, HOST } from '../healthy.ts';

const POLICY = 'version: STSv1\\nmode: enforce\\nmx: mail.example.org\\nmax_age: 2592000\\n';

export default defineVariant({
  name: 'mta-sts',
  summary: 'MTA-STS is set up.',
  change(blueprint) {
    setRecord(blueprint, `_mta-sts.${DOMAIN}`, 'TXT', 'v=STSv1; id=20261122;');
    setRecord(blueprint, `mta-sts.${DOMAIN}`, 'CNAME', HOST);
    certificate(blueprint).names.push(`mta-sts.${DOMAIN}`);
    site(blueprint, 'https').locations['= /.well-known/mta-sts.txt'] = [
      'default_type "text/plain";',
      `return 200 "${POLICY}";`,
    ];
  },
  passes: ['mta-sts.policy'],
});
