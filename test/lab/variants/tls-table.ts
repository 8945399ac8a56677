import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'tls-table',
  summary: 'The operator wants to see what each port takes of TLS.',
  options: ['--deep'],
  change() {},
  passes: ['tls.profile'],
});
