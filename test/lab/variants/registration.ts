import { makeRegistry } from '../registry.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'registration',
  summary: "The domain's registry is asked, and knows that it is registered for most of a year.",
  options: ['--registration'],
  change: (blueprint) => makeRegistry(blueprint, 300),
  passes: ['dns.registration'],
});
