import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-first-visit',
  summary: "postscreen's tests after the greeting put off whoever comes for the first time",
  change(blueprint) {
    Object.assign(blueprint.postfix.main, {
      postscreen_access_list: '',
      postscreen_pipelining_enable: 'yes',
      postscreen_cache_map: '',
    });
  },
  rings: {
    'smtp.reachable': { verdict: 'inconclusive', says: 'greylisting' },
    'smtp.recipients': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.relay': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
