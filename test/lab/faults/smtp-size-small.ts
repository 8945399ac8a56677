import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-size-small',
  summary: "Messages are limited to Postfix' own 10 MB",
  change(blueprint) {
    blueprint.postfix.main['message_size_limit'] = '10240000';
  },
  rings: {
    'smtp.size': { verdict: 'fail', says: 'takes messages of at most 10 MB' },
  },
});
