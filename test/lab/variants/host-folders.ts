/** Docker knows where the folders are. */
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'host-folders',
  summary: 'The folders of mailcow and mailadm are where nobody would look for them, under other names',
  with: ['ssh'],
  change({ host }) {
    host.mailcow.folder = '/srv/post';
    host.mailadm.folder = '/srv/accounts';
  },
});
