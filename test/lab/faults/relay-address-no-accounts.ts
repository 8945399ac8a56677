import { SERVER } from '../addresses.ts';
import { defineFault } from '../fault.ts';
import noNewAccounts from './relay-no-new-accounts.ts';

const { 'relay.signatures': _, ...rings } = noNewAccounts.rings;

export default defineFault({
  name: 'relay-address-no-accounts',
  summary: 'A relay that is an address makes no new accounts, and mailproof has none there.',
  on: 'chatmail-address',
  domain: SERVER.v4,
  change: noNewAccounts.change,
  rings,
});
