import { crowdAddresses } from '../addresses.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-other-address',
  summary: 'The server has a second address, and sends from that one',
  guide: 'additional-dns-records',
  with: ['account', 'peer'],
  change(blueprint) {
    blueprint.network.crowd = 0;
    blueprint.postfix.main['smtp_bind_address'] = crowdAddresses(0).mail.v4;
  },
  rings: {
    'roundtrip.address': { verdict: 'fail', says: 'which is no address of the mail host' },
  },
});
