import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-no-idle',
  summary: 'A list of capabilities that somebody wrote down leaves out IDLE',
  with: ['account'],
  change(blueprint) {
    blueprint.dovecot.settings['imap_capability'] =
      'IMAP4rev1 LITERAL+ SASL-IR ID ENABLE NAMESPACE UIDPLUS MOVE SPECIAL-USE QUOTA';
  },
  rings: {
    'imap.capabilities': { verdict: 'fail', says: 'The server does not offer IDLE after login' },
    'imap.idle': { verdict: 'inconclusive', cause: 'imap.capabilities' },
  },
});
