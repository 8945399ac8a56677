import { SERVER } from '../addresses.ts';
import { addRecord, certificate, setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

export default defineFault({
  name: 'dns-mx-no-ipv4',
  summary: 'The MX names the server by another name, which has no A record.',
  guide: 'create-dns-records',
  options: ['--host', 'mail.example.org'],
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'MX', `10 mx.${DOMAIN}`);
    addRecord(blueprint, `mx.${DOMAIN}`, 'AAAA', SERVER.v6);
    certificate(blueprint).names.push(`mx.${DOMAIN}`);
  },
  rings: {
    'spf.sender': { verdict: 'inconclusive', cause: 'dns.mx' },
    'dns.mx': { verdict: 'fail', says: 'mx.example.org, which has no IPv4 address' },
  },
});
