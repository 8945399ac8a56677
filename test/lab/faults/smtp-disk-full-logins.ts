import { defineFault } from '../fault.ts';
import base from './smtp-disk-full.ts';
import logins from './imap-login-out-of-order.ts';

export default defineFault({
  name: 'smtp-disk-full-logins',
  summary: "The server's disk is full, so that nobody can log in either",
  with: ['account'],
  change(blueprint) {
    base.change(blueprint);
    logins.change(blueprint);
  },
  rings: {
    ...Object.fromEntries(
      Object.keys(logins.rings).map((id) => [id, { verdict: 'inconclusive', cause: 'smtp.reachable' } as const]),
    ),
    ...base.rings,
  },
});
