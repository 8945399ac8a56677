import { DOMAIN } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'key-queue-stuck',
  summary: "Mail to the domain's own mailboxes waits in the queue, as mailcow's API tells",
  with: ['key'],
  change({ host: { mailcow } }) {
    const reason = 'connect to dovecot[172.22.1.250]:24: Connection refused';
    mailcow.queue.push({ age: 1_510, to: `friend@${DOMAIN}`, reason });
  },
  rings: {
    'host.queue': { verdict: 'warn', says: 'have not reached their mailboxes: 1, the oldest for 25 min' },
  },
});
