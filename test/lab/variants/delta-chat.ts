import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'delta-chat',
  summary: "Delta Chat's own core is let in, with a token and with a mailbox at another provider.",
  options: ['--delta-chat'],
  with: ['token', 'peer'],
  change: () => undefined,
  passes: ['deltachat.link', 'deltachat.configure', 'deltachat.exchange'],
});
