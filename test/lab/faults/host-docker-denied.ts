import { defineFault } from '../fault.ts';

const REASON = { verdict: 'inconclusive', says: 'give --sudo' } as const;

export default defineFault({
  name: 'host-docker-denied',
  summary: 'The account that is used may not use Docker',
  with: ['ssh-admin'],
  change(blueprint) {
    blueprint.host.docker.group = false;
  },
  rings: {
    'host.*': REASON,
    'dkim.server-key': REASON,
    // Needs nothing of Docker's.
    'host.resources': { verdict: 'pass' },
    'host.certificate': { verdict: 'pass' },
    'host.ports': { verdict: 'inconclusive', says: 'only root can' },
    'host.version': { verdict: 'pass' },
    'host.backup': { verdict: 'pass' },
    'host.updates': { verdict: 'pass' },
  },
});
