import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'imap-no-move',
  summary: 'A list of capabilities that somebody wrote down leaves out MOVE',
  with: ['account'],
  change(blueprint) {
    blueprint.dovecot.settings['imap_capability'] =
      'IMAP4rev1 LITERAL+ SASL-IR ID ENABLE IDLE NAMESPACE UIDPLUS SPECIAL-USE QUOTA';
  },
  rings: {
    'imap.capabilities': { verdict: 'pass', says: 'The server does not offer MOVE after login' },
  },
});
