import { SERVER } from '../addresses.ts';
import { addRecord, certificate, setRecord } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'mx-other-name',
  summary: 'The MX names the server by another name than it has itself, with the same addresses.',
  options: ['--host', 'mail.example.org'],
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'MX', `10 mx.${DOMAIN}`);
    addRecord(blueprint, `mx.${DOMAIN}`, 'A', SERVER.v4);
    addRecord(blueprint, `mx.${DOMAIN}`, 'AAAA', SERVER.v6);
    certificate(blueprint).names.push(`mx.${DOMAIN}`);
  },
});
