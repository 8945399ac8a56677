import { removeRecord } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';
import { HOST } from '../healthy.ts';

export default defineVariant({
  name: 'ipv4-only',
  summary: 'The server has no IPv6, and its records say so.',
  change(blueprint) {
    removeRecord(blueprint, HOST, 'AAAA');
  },
});
