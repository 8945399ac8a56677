import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'default-password-refused',
  summary: "The administrator's password is not mailcow's default any more, and the operator has that tried.",
  options: ['--try-default-password'],
  change() {},
  passes: ['http.default-password'],
});
