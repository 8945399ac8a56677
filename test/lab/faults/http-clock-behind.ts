import { setClock } from '../blueprint.ts';
import { defineFault } from '../fault.ts';

/** Seconds. */
const FORTY_DAYS = 40 * 86_400;

export default defineFault({
  name: 'http-clock-behind',
  summary: "The server's clock is 40 days behind: nothing sets it",
  change(blueprint) {
    setClock(blueprint, -FORTY_DAYS);
  },
  rings: {
    'http.clock': { verdict: 'fail', says: 'The clock of mail.example.org is 40 d behind, by those of other hosts' },
  },
});
