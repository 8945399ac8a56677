/** No Strict-Transport-Security. */
import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-hsts-absent',
  summary: 'nginx sends no header Strict-Transport-Security.',
  change(blueprint) {
    const https = site(blueprint, 'https');
    https.directives = https.directives.filter((directive) => !directive.includes('Strict-Transport-Security'));
  },
  rings: {
    'http.hsts': { verdict: 'pass', says: 'https://mail.example.org/ (IPv4) does not tell browsers to use https only' },
  },
});
