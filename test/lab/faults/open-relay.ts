import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'open-relay',
  summary: 'Postfix takes mail from anybody for anybody.',
  guide: 'disable-ipv6',
  change: (blueprint) => {
    blueprint.postfix.main['mynetworks'] = '0.0.0.0/0 [::]/0';
  },
  rings: { 'smtp.relay': { verdict: 'fail' } },
});
