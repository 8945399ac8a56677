import { defineFault } from '../fault.ts';

/** Bytes that must be free before Postfix takes mail: more than any disk has. */
const MORE_THAN_THERE_IS = '9223372036854775807';

export default defineFault({
  name: 'smtp-disk-full',
  summary: "The server's disk is full",
  change(blueprint) {
    blueprint.postfix.main['queue_minfree'] = MORE_THAN_THERE_IS;
  },
  rings: {
    'smtp.reachable': { verdict: 'fail', says: "The server's disk is full" },
    'smtp.relay': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'smtp.recipients': { verdict: 'inconclusive', cause: 'smtp.reachable' },
    'dmarc.reports': { verdict: 'inconclusive', cause: 'smtp.reachable' },
  },
});
