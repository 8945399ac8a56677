/**
 * mailcow of 2024: nginx still read the files of data/conf/nginx before its own, so that the guide's redirect.conf does
 * what it should, and today's settings do not exist.
 */
import { addGuideRedirect, removeService, setMailcowConf } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'host-older',
  summary: 'mailcow of before 2025, set up by the guide, whose every step still worked',
  with: ['ssh'],
  change(blueprint) {
    for (const key of ['HTTP_REDIRECT', 'SKIP_FTS', 'FTS_HEAP', 'FTS_PROCS', 'ENABLE_IPV6', 'ADDITIONAL_SERVER_NAMES'])
      setMailcowConf(blueprint, key, undefined);
    setMailcowConf(blueprint, 'SKIP_SOLR', 'y');
    addGuideRedirect(blueprint);
    removeService(blueprint, 'postfix-tlspol-mailcow');
    blueprint.host.mailcow.git = { branch: 'master', age: 700 };
    blueprint.host.docker.list = 'array';
    blueprint.host.docker.compose = '2.20.3';
  },
  notes: {
    'host.version': {
      verdict: 'warn',
      says: 'more than half a year old',
      because: 'it truly is old, and has known holes',
    },
  },
});
