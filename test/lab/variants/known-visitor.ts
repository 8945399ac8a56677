import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'known-visitor',
  summary: 'postscreen lets this vantage point through at once: the operator has allow-listed it.',
  change(blueprint) {
    blueprint.postfix.main['postscreen_access_list'] = 'static:permit';
  },
});
