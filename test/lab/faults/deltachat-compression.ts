/** Only who compresses notices: Delta Chat does, most other clients do not. */
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'deltachat-compression',
  summary: 'Dovecot announces a compression that it does not do.',
  options: ['--delta-chat', '--patience', '20'],
  with: ['token'],
  change(blueprint) {
    blueprint.dovecot.imapPlugins = blueprint.dovecot.imapPlugins.filter((plugin) => !plugin.includes('zlib'));
    blueprint.dovecot.settings['imap_capability'] = '+COMPRESS=DEFLATE';
  },
  rings: {
    'deltachat.link': { verdict: 'pass' },
    'deltachat.configure': { verdict: 'fail', says: /^Delta Chat cannot set up tmp\./ },
    'deltachat.exchange': { verdict: 'inconclusive', cause: 'deltachat.configure' },
  },
});
