import { addGuideRedirect, setContainer } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import base from './http-duplicate-server.ts';

export default defineFault({
  name: 'host-nginx-down',
  summary: "nginx was restarted with the guide's redirect.conf beside HTTP_REDIRECT=y, and does not start",
  guide: 'redirect-http',
  with: ['ssh'],
  change(blueprint) {
    base.change(blueprint);
    addGuideRedirect(blueprint);
    setContainer(blueprint, 'nginx-mailcow', {
      state: 'restarting',
      exitCode: 1,
      log: '2026/11/25 10:00:00 [emerg] 1#1: a duplicate default server for 0.0.0.0:80 in /etc/nginx/conf.d/redirect.conf:3\n',
    });
  },
  rings: {
    ...Object.fromEntries(
      Object.keys(base.rings).map((id) => [id, { verdict: 'inconclusive', cause: 'host.services' } as const]),
    ),
    'host.nginx': { verdict: 'fail', says: "The web server does not start with the guide's redirect.conf" },
    'host.services': { verdict: 'fail', says: 'nginx-mailcow does not run: it is restarting' },
    'host.redirect': { verdict: 'inconclusive', cause: 'host.nginx' },
    'host.api-key': { verdict: 'inconclusive', cause: 'host.services' },
    'host.certificate': { verdict: 'inconclusive', cause: 'host.services' },
  },
});
