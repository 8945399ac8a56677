import { VANTAGE } from '../addresses.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-relay-ipv6',
  summary:
    'The containers have no IPv6, so Docker hands on every IPv6 visitor as one of its own: open relay over IPv6 only',
  guide: 'disable-ipv6',
  change(blueprint) {
    blueprint.postfix.main['mynetworks'] = `${blueprint.postfix.main['mynetworks'] ?? ''} [${VANTAGE.v6}]/128`;
  },
  with: ['account', 'peer'],
  rings: {
    'smtp.relay': { verdict: 'fail', says: 'mail.example.org:25 (IPv6) is an open relay' },
  },
});
