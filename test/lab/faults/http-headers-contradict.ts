import { site } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-headers-contradict',
  summary:
    "A proxy before mailcow adds headers of its own beside mailcow's, and does not say that people come by https.",
  change(blueprint) {
    site(blueprint, 'https').directives.push(
      'add_header X-Frame-Options "SAMEORIGIN" always;',
      'add_header X-Frame-Options "DENY" always;',
      'add_header Set-Cookie "PHPSESSID=q2v4; path=/; HttpOnly" always;',
    );
  },
  rings: {
    'http.headers': { verdict: 'pass', says: 'The cookie PHPSESSID is set without Secure' },
  },
});
