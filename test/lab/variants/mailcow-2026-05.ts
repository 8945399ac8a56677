import { ageOf } from '../generation.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'mailcow-2026-05',
  summary: 'mailcow of May 2026: autodiscover tells settings to who names a mailbox.',
  options: ['--try-default-password'],
  with: ['account', 'account2', 'token', 'key'],
  change(blueprint) {
    blueprint.host.mailcow.version = '2026-05c';
  },
  notes: ageOf('2026-05'),
  passes: ['http.default-password', 'host.services', 'host.domain', 'host.spam-filter', 'autodiscover.document'],
});
