import { serveSecurityTxt } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-security-txt-expired',
  summary: 'The security.txt has expired, and names an address without mailto:.',
  change(blueprint) {
    serveSecurityTxt(blueprint, 'Contact: security@example.org\nExpires: 2024-12-31T23:59:00Z\n');
  },
  rings: {
    'http.security-txt': { verdict: 'pass', says: 'security.txt has expired (2024-12-31T23:59:00Z)' },
  },
});
