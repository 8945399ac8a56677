/** The guide's "No Logs" in docker-compose.yml, and an update, which committed the edits and dropped some of them. */
import { setService } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

const LOGGING = { driver: 'syslog', options: { 'syslog-address': 'udp://127.0.0.1:514', 'syslog-facility': 'local3' } };

export default defineFault({
  name: 'host-compose-updated',
  summary: 'An update dropped a part of what was edited in docker-compose.yml, and git sees no change',
  guide: 'no-logs',
  with: ['ssh'],
  change(blueprint) {
    const { mailcow } = blueprint.host;
    for (const service of Object.keys(mailcow.services))
      if (service !== 'postfix-mailcow' && service !== 'nginx-mailcow')
        setService(blueprint, service, { logging: LOGGING });
    mailcow.git = { branch: 'master', age: 20, updated: true };
  },
  rings: {
    'host.version': {
      verdict: 'warn',
      says: 'was edited for "No Logs", and postfix-mailcow and nginx-mailcow write logs all the same',
    },
  },
});
