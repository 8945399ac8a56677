import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';
import { LOGO, publishLogo } from '../logo.ts';

export default defineFault({
  name: 'bimi-no-policy',
  summary: 'A logo is published (BIMI), and DMARC keeps nothing out.',
  change(blueprint) {
    publishLogo(blueprint, LOGO);
    setRecord(blueprint, `_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1;p=none;rua=mailto:postmaster@example.org');
  },
  rings: {
    'dmarc.policy': { verdict: 'warn' },
    'bimi.record': { verdict: 'inconclusive', cause: 'dmarc.policy' },
  },
});
