/** No login as root, an account that may use sudo, and an older docker compose. */
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'host-admin',
  summary: 'Who looks logs in as an ordinary user with sudo, and docker compose lists services as an array',
  options: ['--sudo'],
  with: ['ssh-admin'],
  change(blueprint) {
    blueprint.host.docker.list = 'array';
    blueprint.host.docker.group = false;
  },
  passes: ['host.bans'],
});
