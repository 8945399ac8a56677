import { LOGO, publishLogo } from '../logo.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'bimi',
  summary: 'A logo is published (BIMI), and right.',
  change(blueprint) {
    publishLogo(blueprint, LOGO);
  },
  passes: ['bimi.record'],
});
