import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'sieve-open',
  summary: 'ManageSieve listens for everybody, as mailcow has it by default',
  change(blueprint) {
    blueprint.dovecot.sieve = true;
  },
  rings: {
    'sieve.closed': { verdict: 'pass', says: 'mail.example.org:4190 (IPv4, IPv6) is open to the internet' },
  },
});
