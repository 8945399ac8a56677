/** A small machine with much to do. All questions are asked at once. */
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'host-slow-docker',
  summary: 'Docker takes two seconds for every answer',
  with: ['ssh'],
  change(blueprint) {
    blueprint.host.docker.delay = 2_000;
  },
});
