import { setMailcowFile } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { CHAT_VERSIONS } from '../host/healthy.ts';

export default defineFault({
  name: 'host-chat-versions',
  summary: 'The spam filter has no list of chat versions: mailcow does not ship it',
  with: ['ssh'],
  change(blueprint) {
    setMailcowFile(blueprint, CHAT_VERSIONS, null);
  },
  rings: {
    'host.spam-filter': {
      verdict: 'pass',
      says: 'The spam filter does not give encrypted chat messages their bonus',
    },
  },
});
