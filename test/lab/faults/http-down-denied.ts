/** As it was on a real mailcow (2026-07a): Dovecot's log says "unknown user" of everybody who logs in meanwhile. */
import { defineFault } from '../fault.ts';
import password from './imap-password-changed.ts';
import base from './http-duplicate-server.ts';

export default defineFault({
  name: 'http-down-denied',
  summary: 'nginx does not run, and Dovecot, which asks it, takes every user for an unknown one',
  guide: 'redirect-http',
  with: ['account'],
  change(blueprint) {
    base.change(blueprint);
    password.change(blueprint);
  },
  rings: {
    ...base.rings,
    ...Object.fromEntries(
      Object.keys(password.rings).map((id) => [id, { verdict: 'inconclusive', cause: 'http.interface' } as const]),
    ),
    'http.interface': { verdict: 'fail', says: 'The web server does not run, and every login asks it' },
  },
});
