import { setRecord } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'dmarc-reject',
  summary: 'DMARC asks to reject, also for subdomains, with strict alignment.',
  change(blueprint) {
    setRecord(
      blueprint,
      `_dmarc.${DOMAIN}`,
      'TXT',
      'v=DMARC1; p=reject; sp=quarantine; np=reject; adkim=s; aspf=s; psd=n; rua=mailto:postmaster@example.org',
    );
  },
});
