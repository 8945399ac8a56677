import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-slow',
  summary: 'Every message waits before it reaches its mailbox',
  options: ['--patience', '30'],
  with: ['account'],
  change(blueprint) {
    blueprint.postfix.deliveryDelay = 11_000;
  },
  rings: {
    'roundtrip.latency': { verdict: 'warn', says: 'from sending to arriving' },
  },
});
