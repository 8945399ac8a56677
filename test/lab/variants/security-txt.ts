import { serveSecurityTxt } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'security-txt',
  summary: 'A security.txt says whom to tell about holes, and is right.',
  change(blueprint) {
    serveSecurityTxt(blueprint, 'Contact: mailto:postmaster@example.org\nExpires: 2099-01-01T00:00:00Z\n');
  },
  passes: ['http.security-txt'],
});
