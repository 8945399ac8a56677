/** A message that mailproof itself brings to port 25 in a user's own name: refused, filed as spam, or marked. */
import { say } from '../../common/say.ts';
import { SERVICES } from '../../common/services.ts';
import { FIRST_NEVER } from '../../common/smtp.ts';
import type { Arrival, Delivery } from '../../fixtures/mail/types.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { isInternal, sameAddress } from '../knowledge/addresses.ts';
import { headerFields } from '../knowledge/headers.ts';
import { broken } from '../knowledge/problem.ts';
import { receivedHops } from '../knowledge/received.ts';
import { meaningOf, replyIn } from '../knowledge/smtp-replies.ts';
import { findSpf, readSpf } from '../knowledge/spf.ts';
import { excerpt } from '../knowledge/text.ts';
import { delivered } from '../reach/delivered.ts';
import { deceives, marksOf } from '../reach/forged.ts';
import { senderOutage } from '../reach/sender.ts';
import { smtpDialogues, takesNothing } from '../reach/smtp.ts';
import type { Bench, Doubt } from '../words/bench.ts';
import { textsOf } from '../zone/domain.ts';
import { check } from './area.ts';

check(
  {
    id: 'roundtrip.impostor',
    title: say`A stranger who takes a user's name as sender is refused or marked`,
    failure: say`Anybody on the internet can write to users as if other users had sent it`,
    weight: 'recommended',
    asks: ['smtp'],
    needs: 'account',
    why: say`Whoever brings mail to port ${SERVICES.smtp.port} can say any sender, also one of the server's own users. The domain's SPF record says which machines may do that. A server that does not look at it itself lets strangers write to its users in the names of their friends. One such message is brought to port ${SERVICES.smtp.port} without a login, from the place that mailproof looks from, to the account and in its own name; it is deleted as soon as it arrives.`,
    fix: () => say`In the folder mailcow-dockerized, see whether the spam filter looks at messages from outside, and what it thought of this one:
sudo docker compose logs --tail=300 rspamd-mailcow | grep -i mailproof
In mailcow's page of the spam filter (https://…/rspamd), under "History", the message should have the symbol R_SPF_FAIL, and DMARC_POLICY_QUARANTINE or DMARC_POLICY_REJECT. Where they are missing, a file of your own in data/conf/rspamd/override.d or local.d may have switched them off, or the place that mailproof looks from is among those that are always let through (System > Configuration > Options > Forwarding Hosts, and mynetworks):
sudo docker compose exec postfix-mailcow postconf mynetworks`,
    references: ['RFC 7208 §8.4', 'RFC 8601 §2.2'],
  },
  async (bench) => {
    const { mail, claim, doubt, evidence } = bench;
    const { address } = bench.sure(await mail.account());
    const shut = await shutDoor(bench);
    if (shut !== undefined) return doubt(shut);
    // Where true messages do not come either, that this one does not says nothing.
    if ((await delivered(bench, 'self')) === undefined) return;
    const delivery = await mail.impostor();
    const good = say`A message from elsewhere in the name of ${address} is refused or marked`;
    if (delivery.refused !== undefined) {
      evidence('refusal', delivery.refused);
      if (isAboutSender(delivery)) claim(true, { good, bad: good });
      else
        doubt({
          reason: say`The server refuses the message for another reason than its sender, or for now only: ${excerpt(delivery.refused)}`,
          ...((await putsOffSenders(bench)) ? { cause: 'smtp.sender' } : {}),
        });
      return;
    }
    const sent = bench.sure(delivery.sent);
    if (delivery.bounce !== undefined) {
      claim(true, { good, bad: good });
      return;
    }
    const arrival = bench.sure(delivery.arrived);
    if (arrival === undefined)
      return doubt({
        reason: say`A message from elsewhere in the name of ${address} neither arrived nor came back in time`,
      });
    evidence('message', { folder: arrival.folder, marks: marksOf(arrival, ['dmarc', 'spf']) });
    const unmarked = deceives(arrival, ['dmarc', 'spf']);
    const reason = unmarked ? await reasonFor(bench, arrival, sent.clientAddress) : undefined;
    if (reason !== undefined) return doubt(reason);
    claim(!unmarked, {
      good,
      bad: say`A message from elsewhere in the name of ${address} arrives in INBOX, and nothing in it says that it is forged`,
      expected: say`refused, filed as spam, or Authentication-Results with spf=fail or dmarc=fail`,
    });
  },
);

/** Why nobody can bring the server a message, by the first address; undefined where one of them takes mail. */
async function shutDoor({ sure, target, smtp, plan }: Bench & Senses): Promise<Doubt | undefined> {
  const endpoints = sure(await target.reachable());
  const doors = await Promise.all(endpoints.map(async (endpoint) => smtp.dialogue(SERVICES.smtp, endpoint)));
  const shut = doors.map((door) => takesNothing(door, plan.domain) ?? (door.ehlo.known ? undefined : door.ehlo));
  return shut.includes(undefined) ? undefined : shut[0];
}

/** Whether it is no better to anybody else who has an address. */
async function putsOffSenders(bench: Bench & Senses): Promise<boolean> {
  const doors = await smtpDialogues(bench, [SERVICES.smtp]);
  return doors.some((door) => senderOutage(door) !== undefined);
}

/** Whether the server refuses it for good, and in words that are about nothing but the message and its sender. */
function isAboutSender({ refused = '', refusedAt = 'DATA' }: Delivery): boolean {
  const reply = replyIn(refused);
  if (reply === undefined || reply.code < FIRST_NEVER) return false;
  const { kind } = meaningOf(refusedAt, reply);
  return kind === 'sender refused' || kind === 'no';
}

/** An address that no record means (RFC 5737): where it may send, everybody may. */
const NOBODY = '192.0.2.1';

/**
 * Why a server need not have noticed anything; undefined where it must. `local` is our end of the connection, which the
 * server may see another address of.
 */
async function reasonFor(bench: Bench & Senses, arrival: Arrival, local: string): Promise<Doubt | undefined> {
  const { mail, target, settings, spf, evidence } = bench;
  if (mail.missing('peer') === undefined) {
    const { arrived } = await mail.stranger();
    if (arrived.known && arrived.value !== undefined && deceives(arrived.value, ['dmarc']))
      return { reason: say`A forged message from the other provider is not marked either`, cause: 'roundtrip.forgery' };
  }
  const written = receivedHops(headerFields(arrival.raw)).findLast(({ address }) => address !== undefined)?.address;
  const ours = written ?? local;
  const endpoints = await target.endpoints();
  const own = endpoints.known && endpoints.value.some((endpoint) => sameAddress(endpoint.address, ours));
  if (own || isInternal(ours))
    return written === undefined && !own
      ? { reason: say`The server did not write down from which address the message came` }
      : { reason: say`To the server, mailproof is a machine of its own network (${ours})`, vantage: true };
  const sender = `postmaster@${settings.domain}`;
  const outcome = await spf.evaluate(ours, sender, settings.domain);
  if (!outcome.known) return outcome;
  const { result } = outcome.value;
  evidence('address', { address: ours, spf: result });
  if (result === 'fail' || result === 'softfail') return undefined;
  if (result !== 'pass')
    return { reason: say`The SPF record says nothing of ${ours} (${result})`, cause: await ownerOf(bench, result) };
  const anybody = await spf.evaluate(NOBODY, sender, settings.domain);
  return anybody.known && anybody.value.result === 'pass'
    ? { reason: say`The SPF record lets everybody send as ${settings.domain}`, cause: 'spf.policy' }
    : { reason: say`SPF lets ${ours} send as ${settings.domain}, so nothing was forged`, vantage: true };
}

/** The check that owns that an SPF record says neither yes nor no. */
async function ownerOf({ dns, target: { domain } }: Senses, result: string): Promise<string> {
  if (result === 'neutral') return 'spf.policy';
  const texts = await textsOf(dns, domain);
  const [text, other] = texts.known ? findSpf(domain, texts.value).records : [];
  if (text === undefined || other !== undefined) return 'spf.record';
  return broken(readSpf(text).problems) ? 'spf.syntax' : 'spf.lookups';
}
