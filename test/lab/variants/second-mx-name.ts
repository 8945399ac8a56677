import { SERVER } from '../addresses.ts';
import { addRecord, certificate } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'second-mx-name',
  summary: 'A second MX record names the same server by another name.',
  change(blueprint) {
    addRecord(blueprint, DOMAIN, 'MX', `20 mx2.${DOMAIN}`);
    addRecord(blueprint, `mx2.${DOMAIN}`, 'A', SERVER.v4);
    certificate(blueprint).names.push(`mx2.${DOMAIN}`);
  },
});
