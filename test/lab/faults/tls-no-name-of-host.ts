import { certificate } from '../blueprint.ts';
import { HOST, WEB_NAMES } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'tls-no-name-of-host',
  summary: "The certificate covers every name but the mail host's",
  guide: 'mailcow-options',
  change(blueprint) {
    certificate(blueprint).names = WEB_NAMES.filter((name) => name !== HOST);
  },
  rings: {
    'tls.names': {
      verdict: 'fail',
      says: 'The certificate of mail.example.org, ports 25, 143, 443, 465, 587 and 993 (IPv4, IPv6) does not cover the name mail.example.org',
    },
  },
});
