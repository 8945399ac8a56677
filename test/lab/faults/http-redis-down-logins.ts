import { defineFault } from '../fault.ts';
import web from './http-redis-down.ts';
import logins from './imap-login-out-of-order.ts';

export default defineFault({
  name: 'http-redis-down-logins',
  summary: "mailcow's Redis does not run, and Dovecot remembers no login any more",
  guide: 'start-mailcow',
  with: ['account', 'key'],
  change(blueprint) {
    web.change(blueprint);
    logins.change(blueprint);
  },
  rings: {
    ...Object.fromEntries(
      Object.keys(logins.rings).map((id) => [id, { verdict: 'inconclusive', cause: 'http.interface' } as const]),
    ),
    ...web.rings,
    'http.interface': { verdict: 'fail', says: 'every login asks the same parts of mailcow' },
    'host.*': { verdict: 'inconclusive', says: 'status 500' },
    'host.spam-filter': { verdict: 'inconclusive', cause: 'http.interface' },
    'host.resources': { verdict: 'inconclusive', says: 'status 500' },
    'dkim.server-key': { verdict: 'inconclusive', says: 'status 500' },
  },
});
