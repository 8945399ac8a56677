/** Messages between the server and another provider: they arrive there, authenticated, and from there. */
import type { Delivery } from '../../fixtures/mail/types.ts';
import { english, say, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { SERVICES } from '../../common/services.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { authenticationResults, resultsOf } from '../knowledge/authentication-results.ts';
import { headerFields } from '../knowledge/headers.ts';
import { excerpt } from '../knowledge/text.ts';
import { receiverDistrust } from '../reach/receiver.ts';
import { senderOutage } from '../reach/sender.ts';
import { closedOutwards, connectionFailure, PERHAPS_CLOSED } from '../reach/outgoing.ts';
import { smtpDialogues } from '../reach/smtp.ts';
import { FIND_REASON, isOwnLimit, RAISE_RATE_LIMIT } from '../advice/lost.ts';
import { isSeen, lossOf, remedyForLoss, type Delivered } from '../reach/delivered.ts';

check(
  {
    id: 'roundtrip.outbound',
    title: say`Messages reach people at another provider`,
    failure: say`Messages to other providers are lost, refused or taken for spam`,
    weight: 'required',
    needs: 'peer',
    shows: 'sending',
    guide: 'additional-dns-records',
    why: say`Whether other providers take your server's messages only a message to one of them shows: many hosters block outgoing mail, and a missing DKIM key or reverse DNS entry makes messages end in the junk folder.`,
    fix: () => say`In the folder mailcow-dockerized, see what the other provider answered, and whether messages wait because port 25 is blocked for outgoing mail (the hoster opens it on request). The reason stands after status=:
${FIND_REASON}
sudo docker compose exec postfix-mailcow mailq`,
    references: ['RFC 5321 §4.5.4', 'RFC 9989 §4.4'],
  },
  async (bench) => {
    const message = await judgeArrival(bench, 'outbound');
    if (message !== undefined) judgeResults(bench, message);
  },
);

check(
  {
    id: 'roundtrip.inbound',
    title: say`Messages from another provider arrive`,
    failure: say`Messages from other providers are lost, refused or taken for spam`,
    weight: 'required',
    needs: 'peer',
    shows: 'receiving',
    guide: 'create-dns-records',
    why: say`Other providers find the server by its MX record and must be let in on port 25. Only a message from one of them shows that the whole way works.`,
    fix: () => say`Look into the mailbox at the other provider: a bounce there says what went wrong. In the folder mailcow-dockerized, see whether the message came and what became of it. The reason stands after status= or reject:
${FIND_REASON}
sudo docker compose logs --tail=500 rspamd-mailcow dovecot-mailcow | grep -i mailproof`,
    references: ['RFC 5321 §5.1'],
  },
  async (bench) => {
    await judgeArrival(bench, 'inbound');
  },
);

/** What a chatmail relay's filtermail says of mail without a signature: in that the relay is right. */
const UNSIGNED = /No (?:valid )?DKIM signature found/;

async function judgeArrival(bench: Bench & Senses, route: 'outbound' | 'inbound'): Promise<Delivered | undefined> {
  const { mail, claim, doubt, evidence, plan } = bench;
  const delivery = await mail.delivery(route);
  const lost = lossOf(delivery);
  if (lost === undefined && !(delivery.sent.known && delivery.arrived.known)) {
    doubt(delivery.sent.known ? unknownOf(delivery.arrived) : delivery.sent);
    return undefined;
  }
  if (route === 'inbound' && lost !== undefined && UNSIGNED.test(english(lost))) {
    doubt({
      reason: say`The other provider does not sign its mail (DKIM), and a relay refuses what is not signed: take a mailbox for MAILPROOF_PEER whose provider signs`,
    });
    return undefined;
  }
  if (route === 'outbound' && lost !== undefined && plan.kind.verifiesReceivers && delivery.sent.known) {
    const flaw = await receiverDistrust(bench, delivery.sent.value.to);
    if (flaw !== undefined) {
      doubt({
        reason: say`A relay hands mail only to servers with a valid certificate, and the other provider's is none. ${flaw}`,
      });
      return undefined;
    }
  }
  const cause = await (route === 'inbound' ? ownCause : closedWay)(bench, delivery);
  if (cause !== undefined) {
    doubt(cause);
    return undefined;
  }
  const unconnected = route === 'outbound' ? await connectionFailure(bench, delivery) : undefined;
  if (unconnected !== undefined) evidence('connection', unconnected);
  const remedy = unconnected === undefined ? remedyForLoss(delivery) : PERHAPS_CLOSED;
  claim(lost === undefined, {
    good: say`The message arrives`,
    bad:
      route === 'outbound'
        ? say`The message to the other provider does not arrive`
        : say`The message from the other provider does not arrive`,
    ...(lost === undefined ? {} : { observed: lost, ...(remedy === undefined ? {} : { fix: remedy }) }),
    ...(route === 'outbound' && isOwnLimit(delivery.refused) ? { fix: RAISE_RATE_LIMIT } : {}),
  });
  if (!delivery.sent.known || !delivery.arrived.known || delivery.arrived.value === undefined) return undefined;
  const arrival = delivery.arrived.value;
  evidence(route, { folder: arrival.folder, seconds: arrival.seconds });
  claim(isSeen(arrival), {
    good: say`The message arrives in INBOX`,
    bad: say`The message arrives in the folder ${excerpt(arrival.folder)}, which Delta Chat does not watch`,
  });
  return { sent: delivery.sent.value, arrival };
}

interface Cause {
  readonly reason: Text;
  readonly cause: string;
}

/** Where the server was seen to reach nobody's port 25. A refusal at once has another reason. */
async function closedWay(bench: Bench & Senses, delivery: Delivery): Promise<Cause | undefined> {
  if (delivery.refused !== undefined || lossOf(delivery) === undefined) return undefined;
  const cause = await closedOutwards(bench);
  return cause === undefined ? undefined : { reason: say`The server reaches no other mail server`, cause };
}

/** Where another check owns what became of a message from outside. */
async function ownCause(bench: Bench & Senses, { arrived }: Delivery): Promise<Cause | undefined> {
  if (!arrived.known) return undefined;
  const within = await bench.mail.delivery('self');
  if (arrived.value !== undefined) {
    const { folder } = arrived.value;
    const alike = !isSeen(arrived.value) && within.arrived.known && within.arrived.value?.folder === folder;
    return alike
      ? {
          reason: say`The message arrives in the folder ${excerpt(folder)}, as one from within does`,
          cause: 'roundtrip.inbox',
        }
      : undefined;
  }
  if (within.sent.known && within.arrived.known && within.arrived.value === undefined)
    return { reason: say`Messages within the server do not arrive either`, cause: 'roundtrip.delivery' };
  return closedDoor(bench);
}

/** Why nobody outside could hand over a message. */
async function closedDoor(bench: Bench & Senses): Promise<Cause | undefined> {
  const [mx, host] = await Promise.all([bench.dns.ask(bench.settings.domain, 'MX'), bench.target.host()]);
  const leads = !mx.known || !host.known || mx.value.records.some(({ exchange }) => exchange === host.value);
  if (!leads) return { reason: say`The domain's MX does not lead to the mail host`, cause: 'dns.mx' };
  const doors = await smtpDialogues(bench, [SERVICES.smtp]);
  const open = doors.filter(({ connection }) => connection.known && connection.value === 'open');
  if (open.length === 0)
    return { reason: say`Nobody can connect to port ${SERVICES.smtp.port}`, cause: 'smtp.reachable' };
  const outage = open.map(senderOutage).find((trouble) => trouble !== undefined);
  return outage === undefined
    ? undefined
    : {
        reason: say`The server puts off mail from everybody who has an address: ${outage.reply.text}`,
        cause: 'smtp.sender',
      };
}

function unknownOf(fact: Awaited<ReturnType<Senses['mail']['delivery']>>['arrived']): {
  readonly reason: Text;
  readonly cause?: string;
} {
  return fact.known ? { reason: say`It is not known whether the message arrived` } : fact;
}

/**
 * What the provider itself wrote down; it is trusted to know its own results. RFC 8601 §5: the topmost field is its
 * own, and so are all that name the same server, since it takes out those that others wrote in its name. Each of its
 * programs may write one.
 */
function judgeResults({ claim, evidence }: Bench & Senses, { arrival }: Delivered): void {
  const all = authenticationResults(headerFields(arrival.raw));
  const [first] = all;
  if (first === undefined) return;
  const { server } = first;
  const fields = server === undefined ? [first] : all.filter((field) => field.server === server);
  const own = { ...first, results: fields.flatMap(({ results }) => results) };
  evidence('Authentication-Results', {
    server,
    results: own.results.map(({ method, result }) => `${method}=${result}`),
  });
  for (const method of ['dkim', 'spf', 'dmarc']) {
    const results = resultsOf(own, method);
    if (results.length === 0) continue;
    claim(
      results.some(({ result }) => result === 'pass' || result === 'bestguesspass'),
      {
        good: say`The other provider says ${method}=pass`,
        bad: say`The other provider did not find ${method} good`,
        observed: results.map(({ result }) => result).join(', '),
        expected: 'pass',
      },
    );
  }
}
