import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'busy-filter',
  summary: 'A filter has every message for eleven seconds.',
  options: ['--patience', '30'],
  with: ['account'],
  change(blueprint) {
    blueprint.postfix.deliveryDelay = 11_000;
  },
  notes: {
    'roundtrip.latency': {
      verdict: 'pass',
      says: 'from sending to arriving',
      because: 'whoever chats notices, and nothing is lost',
    },
  },
});
