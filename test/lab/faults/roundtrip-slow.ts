import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'roundtrip-slow',
  summary: 'Every message waits before it reaches its mailbox',
  options: ['--patience', '45'],
  with: ['account'],
  change(blueprint) {
    blueprint.postfix.deliveryDelay = 22_000;
  },
  rings: {
    'roundtrip.latency': { verdict: 'warn', says: /Messages take 2\d\.\d s from sending to arriving/ },
  },
});
