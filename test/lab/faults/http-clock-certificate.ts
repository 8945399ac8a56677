import { defineFault } from '../fault.ts';
import clock from './http-clock-behind.ts';
import certificate from './tls-expired.ts';

const WAITS = { verdict: 'inconclusive', cause: 'http.clock', says: 'The clock of mail.example.org is' } as const;

export default defineFault({
  name: 'http-clock-certificate',
  summary: "The server's clock is 40 days behind, and so its certificate, for which it sees no hurry, has expired",
  change(blueprint) {
    clock.change(blueprint);
    certificate.change(blueprint);
  },
  rings: {
    ...clock.rings,
    ...Object.fromEntries(Object.keys(certificate.rings).map((id) => [id, WAITS])),
  },
});
