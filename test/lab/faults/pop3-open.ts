import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'pop3-open',
  summary: 'POP3 was left on, as mailcow has it by default',
  guide: 'disable-pop3',
  change(blueprint) {
    blueprint.dovecot.pop3 = true;
  },
  rings: {
    'pop3.closed': { verdict: 'warn', says: 'mail.example.org:110 (IPv4, IPv6) is open to the internet' },
  },
});
