/** The same at a mailcow from before 2025-03, whose administrators log in at the front page. */
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'http-default-password-older',
  summary: "mailcow's default password still works at a mailcow of early 2025.",
  guide: 'add-domain',
  options: ['--try-default-password'],
  change(blueprint) {
    blueprint.host.mailcow.version = '2025-01a';
    blueprint.web.adminPassword = 'moohoo';
  },
  rings: {
    'http.default-password': {
      verdict: 'fail',
      says: "https://mail.example.org/ (IPv4) lets everybody in with mailcow's default password",
    },
  },
});
