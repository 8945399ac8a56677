import { DOMAIN } from '../healthy.ts';
import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'host-queue-stuck',
  summary: 'Mail waits in the queue: for mailboxes that do not take it, and because a block list names the server',
  with: ['ssh'],
  change(blueprint) {
    const listed =
      'host mx.example.net[192.0.2.9] said: 450 4.7.1 Service unavailable; client [198.51.100.25] blocked using zen.spamhaus.org (in reply to RCPT TO command)';
    blueprint.host.mailcow.queue.push(
      { age: 7_300, to: `friend@${DOMAIN}`, reason: 'connect to dovecot[172.22.1.250]:24: Connection refused' },
      { age: 5_000, to: 'somebody@example.net', reason: listed },
      { age: 90_000, to: 'held@example.net', held: true },
    );
  },
  rings: {
    'host.queue': { verdict: 'fail', says: 'have not reached their mailboxes: 1, the oldest for 2 h' },
  },
});
