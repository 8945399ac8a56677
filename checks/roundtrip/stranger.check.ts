/** A message from elsewhere in the name of one of the server's own users: refused, filed as spam, or marked. */
import type { Arrival, Delivery } from '../../fixtures/mail/types.ts';
import { say, type Text } from '../../common/say.ts';
import { diagnosisOf } from '../knowledge/bounce.ts';
import { addressesOf, headerFields, valueOf } from '../knowledge/headers.ts';
import { excerpt } from '../knowledge/text.ts';
import { delivered } from '../reach/delivered.ts';
import { deceives, marksOf } from '../reach/forged.ts';
import { check } from './area.ts';

check(
  {
    id: 'roundtrip.forgery',
    title: say`A message from elsewhere in a user's own name is refused or marked`,
    failure: say`Anybody on the internet can write to users in the names of other users`,
    weight: 'recommended',
    needs: 'peer',
    why: say`The domain's own records (SPF, DKIM, DMARC) tell receivers which mail in its name is genuine. A server that does not look at them itself lets strangers write to its users in the names of their friends. One such message is sent, from the mailbox at the other provider to the account, in the account's own name, and is deleted.`,
    fix: () => say`In the folder mailcow-dockerized, see whether the spam filter looks at messages from outside, and what it thought of this one:
sudo docker compose logs --tail=300 rspamd-mailcow | grep -i mailproof
In mailcow's page of the spam filter (https://…/rspamd), under "History", the message should have the symbol DMARC_POLICY_QUARANTINE or DMARC_POLICY_REJECT. Where it is missing, a file of your own in data/conf/rspamd/override.d or local.d may have switched DMARC off, or the sender's server is on a list of those that are always let through.`,
    references: ['RFC 9989 §5', 'RFC 8601 §2.2'],
  },
  async (bench) => {
    const { mail, claim, doubt, evidence } = bench;
    const { address } = bench.sure(await mail.account());
    // Where true messages do not come either, that this one does not says nothing.
    if ((await delivered(bench, 'inbound')) === undefined) return;
    const delivery = await mail.stranger();
    const unsent = notSent(delivery);
    if (unsent !== undefined) return doubt({ reason: unsent });
    const good = say`A message from elsewhere in the name of ${address} is refused or marked`;
    if (delivery.bounce !== undefined) {
      evidence('refusal', diagnosisOf(delivery.bounce) ?? null);
      claim(true, { good, bad: good });
      return;
    }
    const arrival = bench.sure(delivery.arrived);
    if (arrival === undefined)
      return doubt({
        reason: say`A message from elsewhere in the name of ${address} neither arrived nor came back in time`,
      });
    if (!names(arrival, address))
      return doubt({ reason: say`The other provider put another address in From, so nobody was forged` });
    evidence('message', { folder: arrival.folder, marks: marksOf(arrival, ['dmarc']) });
    claim(!deceives(arrival, ['dmarc']), {
      good,
      bad: say`A message from elsewhere in the name of ${address} arrives in INBOX, and nothing in it says that it is forged`,
      expected: say`refused, filed as spam, or Authentication-Results with dmarc=fail`,
    });
  },
);

/** Why there is no such message, by the other provider's doing; undefined where it was handed over. */
function notSent({ sent, refused }: Delivery): Text | undefined {
  if (refused !== undefined)
    return say`The other provider lets nobody send in another's name, so it could not be tried: ${excerpt(refused)}`;
  return sent.known ? undefined : sent.reason;
}

/** Whether it came with this address in From. */
function names({ raw }: Arrival, address: string): boolean {
  return addressesOf(valueOf(headerFields(raw), 'from') ?? '').includes(address.toLowerCase());
}
