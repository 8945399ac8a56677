import { addRecord, certificate, removeRecord, site } from '../blueprint.ts';
import { DOMAIN, HOST } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'mailadm-elsewhere',
  summary: 'mailadm answers under the name and at the path that the operator gives.',
  options: ['--mailadm', 'https://accounts.example.org/join'],
  change(blueprint) {
    addRecord(blueprint, `accounts.${DOMAIN}`, 'CNAME', HOST);
    removeRecord(blueprint, `mailadm.${DOMAIN}`);
    const { names } = certificate(blueprint);
    names.splice(names.indexOf(`mailadm.${DOMAIN}`), 1, `accounts.${DOMAIN}`);
    const web = site(blueprint, 'https');
    web.locations['= /join'] = web.locations['/new_email'] ?? [];
    delete web.locations['/new_email'];
  },
});
