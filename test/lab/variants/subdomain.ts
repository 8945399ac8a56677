import { addRecord, removeRecord } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { moveDomain } from '../rename.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'subdomain',
  summary: 'The mail domain is a subdomain, and inherits the DMARC record of the domain above.',
  domain: 'chat.example.org',
  change(blueprint) {
    moveDomain(blueprint, `chat.${DOMAIN}`);
    removeRecord(blueprint, `_dmarc.chat.${DOMAIN}`);
    addRecord(
      blueprint,
      `_dmarc.${DOMAIN}`,
      'TXT',
      'v=DMARC1; p=none; sp=quarantine; rua=mailto:postmaster@chat.example.org',
    );
  },
});
