import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'host-bare',
  summary: 'The server has neither base64 nor fold nor timeout',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.machine.lacks.push('base64', 'fold', 'timeout');
  },
});
