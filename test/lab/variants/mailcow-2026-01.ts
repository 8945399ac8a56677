import { ageOf } from '../generation.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'mailcow-2026-01',
  summary: 'mailcow of January 2026: the last whose autodiscover wants a login.',
  options: ['--try-default-password'],
  with: ['account', 'account2', 'token', 'key'],
  change(blueprint) {
    blueprint.host.mailcow.version = '2026-01';
  },
  notes: ageOf('2026-01'),
  passes: ['http.default-password', 'host.services', 'host.domain', 'host.spam-filter'],
});
