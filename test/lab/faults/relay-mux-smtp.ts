import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'relay-mux-smtp',
  summary: 'Port 443 of a relay leads to IMAP, and forgets SMTP.',
  on: 'chatmail-1.12',
  options: ['--no-accounts'],
  change({ nginx }) {
    nginx.mux = { imap: true, smtp: false };
  },
  rings: {
    'relay.web-port': { verdict: 'fail', says: 'example.org:443 (IPv4) does not lead to SMTP whoever asks for it' },
  },
});
