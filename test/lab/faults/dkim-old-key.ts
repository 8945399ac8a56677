import { addRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

/** Of 512 bits, as mail servers made them once; nobody has the other half. */
const OLD_KEY =
  'MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAOkovaIBx2/duNYYzmjG81IeN/FhWaXaQc0dUX9hyFvnH/5VmqUiQrsK7+ixEhsFf8rOyvkJNuN/oEtj6U0OKR8CAwEAAQ==';

export default defineFault({
  name: 'dkim-old-key',
  summary: 'The key of the server before this one is still published: it has 512 bits.',
  change(blueprint) {
    addRecord(blueprint, `default._domainkey.${DOMAIN}`, 'TXT', `v=DKIM1; k=rsa; p=${OLD_KEY}`);
  },
  rings: {
    'dkim.selectors': { verdict: 'pass', says: 'The key at default._domainkey.example.org has 512 bits' },
  },
});
