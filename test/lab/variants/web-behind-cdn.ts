import { putFront } from '../fronts.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'web-behind-cdn',
  summary: 'The web names lead to a CDN, which passes requests on to the server.',
  with: ['account', 'token'],
  change(blueprint) {
    putFront(
      blueprint,
      ['mailadm', 'autoconfig', 'autodiscover'].map((label) => `${label}.${DOMAIN}`),
    );
  },
});
