import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-no-quota',
  summary: 'Dovecot runs without its quota plugin',
  with: ['account'],
  change(blueprint) {
    blueprint.dovecot.imapPlugins = blueprint.dovecot.imapPlugins.filter((plugin) => plugin !== 'imap_quota');
  },
  rings: {
    'imap.capabilities': { verdict: 'warn', says: 'The server does not offer QUOTA after login' },
    'imap.quota': { verdict: 'inconclusive', cause: 'imap.capabilities' },
  },
});
