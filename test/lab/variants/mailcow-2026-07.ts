import { ageOf } from '../generation.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'mailcow-2026-07',
  summary: 'mailcow of July 2026: autodiscover tells settings to who names a mailbox.',
  options: ['--try-default-password'],
  with: ['account', 'account2', 'token', 'key'],
  change(blueprint) {
    blueprint.host.mailcow.version = '2026-07a';
  },
  notes: ageOf('2026-07'),
  passes: ['http.default-password', 'host.services', 'host.domain', 'host.spam-filter', 'autodiscover.document'],
});
