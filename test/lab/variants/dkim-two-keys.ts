import { addRecord } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'dkim-two-keys',
  summary: 'An Ed25519 key stands beside the RSA key, under a selector of its own.',
  change(blueprint) {
    addRecord(blueprint, `ed25519._domainkey.${DOMAIN}`, 'TXT', 'v=DKIM1; k=ed25519; p={{dkim ed25519}}');
  },
});
