import { SERVER } from '../addresses.ts';
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'relay-address-web-port',
  summary: 'At a relay that is an address port 443 leads to no mail port, and the server for live connections is down.',
  on: 'chatmail-address',
  domain: SERVER.v4,
  options: ['--no-accounts'],
  change(blueprint) {
    Object.assign(blueprint.nginx, { mux: { imap: false, smtp: false } });
    site(blueprint, 'https').locations['= /generate_204'] = ['return 502;'];
  },
  rings: {
    'relay.web-port': {
      verdict: 'fail',
      says: '[24.48.100.24]:443 (IPv4) does not lead to IMAP whoever asks for it',
    },
    'relay.live': { verdict: 'warn', says: 'https://24.48.100.24/generate_204 answers with status 502' },
  },
});
