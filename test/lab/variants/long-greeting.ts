import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'long-greeting',
  summary: 'Port 25 greets over several lines, in its own words, and takes its time.',
  change(blueprint) {
    Object.assign(blueprint.postfix.main, {
      postscreen_greet_banner: 'Welcome. Please wait for your turn',
      postscreen_greet_wait: '6s',
    });
  },
});
