import { renameHost } from '../rename.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'host-unusual',
  summary: 'The mail host is not called mail, as the guide has it.',
  change(blueprint) {
    renameHost(blueprint, 'post.example.org');
  },
});
