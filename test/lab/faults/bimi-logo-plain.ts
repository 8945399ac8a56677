import { publishLogo } from '../logo.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'bimi-logo-plain',
  summary: 'A logo is published (BIMI), as drawing programs save it.',
  change(blueprint) {
    publishLogo(blueprint, '<svg version="1.1" xmlns="http://www.w3.org/2000/svg"><title>Us</title></svg>');
  },
  rings: {
    'bimi.record': { verdict: 'pass', says: 'the only kind of SVG that receivers take' },
  },
});
