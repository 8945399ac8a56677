import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'dns-registration-untold',
  summary: 'The registration is asked for, and IANA does not answer',
  options: ['--registration'],
  change: () => undefined,
  rings: {
    'dns.registration': { verdict: 'inconclusive', says: 'data.iana.org could not be asked' },
  },
});
