import { sendElsewhere } from '../sends-elsewhere.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'sends-elsewhere-seen',
  summary: 'Mail leaves by another address than it comes in at, as the other provider sees.',
  with: ['account', 'peer'],
  change: sendElsewhere,
});
