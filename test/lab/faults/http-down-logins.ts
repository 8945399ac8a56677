import { defineFault } from '../fault.ts';
import logins from './imap-login-out-of-order.ts';
import base from './http-duplicate-server.ts';

export default defineFault({
  name: 'http-down-logins',
  summary: 'nginx does not run, and with it no login works, since each asks it',
  guide: 'redirect-http',
  with: ['account'],
  change(blueprint) {
    base.change(blueprint);
    logins.change(blueprint);
  },
  rings: {
    ...base.rings,
    ...Object.fromEntries(
      Object.keys(logins.rings).map((id) => [id, { verdict: 'inconclusive', cause: 'http.interface' } as const]),
    ),
    'http.interface': { verdict: 'fail', says: 'The web server does not run, and every login asks it' },
  },
});
