import { defineFault } from '../fault.ts';
import web from './http-database-down.ts';
import logins from './imap-login-out-of-order.ts';

export default defineFault({
  name: 'http-database-down-logins',
  summary: "mailcow's database does not run, and with it no login works",
  guide: 'start-mailcow',
  with: ['account'],
  change(blueprint) {
    web.change(blueprint);
    logins.change(blueprint);
  },
  rings: {
    ...Object.fromEntries(
      Object.keys(logins.rings).map((id) => [id, { verdict: 'inconclusive', cause: 'smtp.reachable' } as const]),
    ),
    ...web.rings,
  },
});
