import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-relay',
  summary: 'The server relays for everybody: somebody put the whole world into mynetworks',
  change(blueprint) {
    blueprint.postfix.main['mynetworks'] = '0.0.0.0/0 [::]/0';
  },
  rings: {
    'smtp.relay': {
      verdict: 'warn',
      says: 'mail.example.org:25 (IPv4) takes a recipient at another domain from strangers',
    },
  },
});
