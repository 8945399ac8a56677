import { setRecord } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';
import { HOST } from '../healthy.ts';

export default defineVariant({
  name: 'dane',
  summary: 'A TLSA record is published, and matches.',
  change(blueprint) {
    setRecord(blueprint, `_25._tcp.${HOST}`, 'TLSA', '{{tlsa server 3 1 1}}');
  },
  passes: ['dns.tlsa'],
});
