import { setRecord } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';
import { DOMAIN, HOST } from '../healthy.ts';

export default defineVariant({
  name: 'srv-records',
  summary: 'SRV records are published, and right.',
  change(blueprint) {
    setRecord(blueprint, `_imaps._tcp.${DOMAIN}`, 'SRV', `0 1 993 ${HOST}`);
    setRecord(blueprint, `_submissions._tcp.${DOMAIN}`, 'SRV', `0 1 465 ${HOST}`);
    setRecord(blueprint, `_autodiscover._tcp.${DOMAIN}`, 'SRV', `0 0 443 ${HOST}`);
    setRecord(blueprint, `_pop3._tcp.${DOMAIN}`, 'SRV', '0 0 0 .');
  },
  passes: ['dns.srv'],
});
