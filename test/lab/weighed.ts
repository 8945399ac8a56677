/** Another provider whose filter tells what it counted. */
import type { Blueprint } from './blueprint.ts';
import { PEER_ADDRESS } from './healthy.ts';

/** Lets the other provider write, as rspamd does, that these rules fired: `NAME(2.50)[…]`, commas between them. */
export function weighedByPeer(rules: string): (blueprint: Blueprint) => void {
  return ({ peer }) => {
    peer.main['smtpd_recipient_restrictions'] =
      `check_recipient_access inline:{{${PEER_ADDRESS}=PREPEND X-Spamd-Result: default: False [1.90 / 15.00]; ${rules}}}`;
  };
}
