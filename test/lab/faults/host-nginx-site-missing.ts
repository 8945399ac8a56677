import { setMailcowFile } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-nginx-site-missing',
  summary: 'The file that leads to mailadm was removed, and nginx has not been restarted yet',
  guide: 'mailadm-nginx',
  with: ['ssh'],
  change(blueprint) {
    setMailcowFile(blueprint, 'data/conf/nginx/site.mailadm.custom', null);
  },
  rings: {
    'host.nginx': { verdict: 'fail', says: 'data/conf/nginx has no file site.mailadm.custom' },
  },
});
