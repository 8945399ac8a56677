import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'mailadm-port-open',
  summary: "The guide's own command publishes mailadm's port to everybody",
  guide: 'start-mailadm',
  change(blueprint) {
    blueprint.mailadm.address = '0.0.0.0';
  },
  rings: {
    'mailadm.port': { verdict: 'warn', says: 'mail.example.org:3691 (IPv4) is open to the internet' },
  },
});
