import { renameHost } from '../rename.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'host-elsewhere',
  summary: 'The mail host has a name in another domain, as a server for several domains has.',
  change(blueprint) {
    renameHost(blueprint, 'mx.example.net');
  },
});
