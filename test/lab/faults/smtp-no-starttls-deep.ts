import base from './smtp-no-starttls.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-no-starttls-deep',
  summary: 'Port 25 offers no STARTTLS, and the operator wants a table of what each port takes of TLS',
  options: ['--deep'],
  change(blueprint) {
    base.change(blueprint);
  },
  rings: {
    ...base.rings,
    'tls.profile': { verdict: 'inconclusive', cause: 'smtp.starttls' },
  },
});
