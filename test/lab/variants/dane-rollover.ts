import { addCertificate, setRecord } from '../blueprint.ts';
import { HOST } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'dane-rollover',
  summary: 'TLSA records stand for the present key and for the next one.',
  change(blueprint) {
    addCertificate(blueprint, 'next', {});
    setRecord(blueprint, `_25._tcp.${HOST}`, 'TLSA', '{{tlsa next 3 1 1}}', '{{tlsa server 3 1 1}}');
  },
  passes: ['dns.tlsa'],
});
