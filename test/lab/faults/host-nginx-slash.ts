import { setMailcowFile } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-nginx-slash',
  summary: 'proxy_pass lost its slash, and nginx has not been restarted yet',
  guide: 'mailadm-nginx',
  with: ['ssh'],
  change(blueprint) {
    setMailcowFile(
      blueprint,
      'data/conf/nginx/site.mailadm.custom',
      'location /new_email {\n  proxy_pass http://172.22.1.1:3691;\n}\n',
    );
  },
  rings: {
    'host.nginx': { verdict: 'fail', says: 'has no slash at its end' },
  },
});
