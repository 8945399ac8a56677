import { setRecord, zoneOf } from '../blueprint.ts';
import { DOMAIN, HOST } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'dane-unsigned',
  summary: 'A TLSA record is published in a zone without DNSSEC: nobody reads it.',
  change(blueprint) {
    setRecord(blueprint, `_25._tcp.${HOST}`, 'TLSA', '{{tlsa server 3 1 1}}');
    zoneOf(blueprint, DOMAIN).signed = false;
    zoneOf(blueprint, DOMAIN).ds = 'absent';
  },
  passes: ['dns.tlsa'],
});
