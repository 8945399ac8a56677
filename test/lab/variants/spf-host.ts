import { setRecord } from '../blueprint.ts';
import { DOMAIN, HOST } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'spf-host',
  summary: 'The SPF record names the mail host, with macros in capital letters beside it.',
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'TXT', `v=spf1 a:${HOST}/28//64 exists:%{I}._spf.%{D} -all`);
  },
});
