import { defineFault } from '../fault.ts';
import base from './roundtrip-deltachat.ts';

export default defineFault({
  name: 'host-sieve-rule',
  summary: "mailcow's own rule for all mailboxes was left in place",
  guide: 'mailcow-options',
  with: ['ssh'],
  change: base.change,
  rings: {
    'host.sieve': { verdict: 'fail', says: "takes Delta Chat's messages out of the inbox" },
  },
});
