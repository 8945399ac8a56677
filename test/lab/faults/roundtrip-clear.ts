import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-clear',
  summary: 'Postfix hands mail to other servers over in clear, although they offer TLS',
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.postfix.main['smtp_tls_security_level'] = 'none';
  },
  rings: {
    'roundtrip.encryption': { verdict: 'warn', says: 'The message came to the other provider in clear' },
  },
});
