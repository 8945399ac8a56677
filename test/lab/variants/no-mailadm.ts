import { certificate, removeRecord, site } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'no-mailadm',
  summary: 'There is no mailadm: the mailboxes are made in mailcow.',
  options: ['--mailadm', 'none'],
  change(blueprint) {
    removeRecord(blueprint, `mailadm.${DOMAIN}`);
    const { names } = certificate(blueprint);
    names.splice(names.indexOf(`mailadm.${DOMAIN}`), 1);
    blueprint.mailadm.running = false;
    delete site(blueprint, 'https').locations['/new_email'];
  },
});
