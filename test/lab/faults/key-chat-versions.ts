import { defineFault } from '../fault.ts';
import { CHAT_VERSIONS } from '../host/healthy.ts';
import { setMailcowFile } from '../blueprint.ts';

export default defineFault({
  name: 'key-chat-versions',
  summary: 'The spam filter has no list of chat versions, as a message shows to who has a key of the API',
  with: ['account', 'key'],
  change(blueprint) {
    setMailcowFile(blueprint, CHAT_VERSIONS, null);
  },
  rings: {
    'host.spam-filter': { verdict: 'pass', says: 'The spam filter does not give encrypted chat messages their bonus' },
  },
});
