import { ageOf } from '../generation.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'mailcow-2025-09',
  summary: 'mailcow of September 2025: autodiscover wants a login, and administrators log in at /admin/.',
  options: ['--try-default-password'],
  with: ['account', 'account2', 'token', 'key'],
  change(blueprint) {
    blueprint.host.mailcow.version = '2025-09c';
  },
  notes: ageOf('2025-09'),
  passes: ['http.default-password', 'host.services', 'host.domain', 'host.spam-filter'],
});
