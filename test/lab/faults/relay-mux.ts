import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'relay-mux',
  summary: 'Port 443 of a relay leads to its web server alone.',
  on: 'chatmail-1.12',
  options: ['--no-accounts'],
  change({ nginx }) {
    nginx.mux = { imap: false, smtp: false };
  },
  rings: {
    'relay.web-port': { verdict: 'fail', says: 'example.org:443 (IPv4) does not lead to IMAP whoever asks for it' },
  },
});
