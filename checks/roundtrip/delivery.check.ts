/** Messages within the server: what is handed over arrives, where Delta Chat looks, unchanged, and soon. */
import { say, verbatim, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { SERVICES } from '../../common/services.ts';
import type { Arrival } from '../../fixtures/mail/types.ts';
import { FIND_REASON, isOwnLimit, RAISE_RATE_LIMIT } from '../advice/lost.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { bodyOf, headerFields } from '../knowledge/headers.ts';
import { hopSteps, receivedHops, type HopStep } from '../knowledge/received.ts';
import { excerpt } from '../knowledge/text.ts';
import { fateOf } from '../knowledge/changes.ts';
import { delivered, isSeen, lossOf, remedyForLoss } from '../reach/delivered.ts';

const SUBMISSIONS = ['submissions', 'submission'] as const;

check(
  {
    id: 'roundtrip.delivery',
    title: say`A message that is sent arrives`,
    failure: say`Messages are lost or refused`,
    weight: 'required',
    needs: 'account',
    shows: 'sending',
    guide: 'start-mailcow',
    why: say`All parts can look right one by one and the whole still lose messages. So mailproof sends a message in the shape of Delta Chat's, once over port ${SERVICES.submissions.port} and once over port ${SERVICES.submission.port}, and waits for it.`,
    fix: () => say`In the folder mailcow-dockerized, see what became of the message (its Message-ID begins with mailproof). What Postfix did with it and why stands behind its queue id, after status= or reject:
${FIND_REASON}
What the spam filter and Dovecot did:
sudo docker compose logs --tail=500 rspamd-mailcow dovecot-mailcow | grep -i mailproof`,
    references: ['RFC 5321 §4.2.5', 'RFC 6409 §3.1'],
  },
  async (bench) => {
    const { mail, claim, doubt, evidence } = bench;
    const deliveries = await Promise.all(
      SUBMISSIONS.map(async (service) => ({ ...SERVICES[service], delivery: await mail.delivery('self', service) })),
    );
    for (const { port, delivery } of deliveries) {
      if (!delivery.sent.known && delivery.refused === undefined) {
        doubt(delivery.sent);
        continue;
      }
      if (delivery.refused === undefined && !delivery.arrived.known) {
        doubt(delivery.arrived);
        continue;
      }
      const lost = lossOf(delivery);
      if (lost !== undefined && (await isFull(bench))) {
        doubt({ reason: lost, cause: 'imap.quota' });
        continue;
      }
      evidence(`over port ${port}`, {
        refused: delivery.refused,
        messageId: delivery.sent.known ? delivery.sent.value.messageId : undefined,
        reply: delivery.sent.known ? delivery.sent.value.reply : undefined,
      });
      const remedy = remedyForLoss(delivery);
      claim(lost === undefined, {
        good: say`A message handed over on port ${port} arrives`,
        bad:
          delivery.refused === undefined
            ? say`A message handed over on port ${port} does not arrive`
            : say`The server refuses a message on port ${port}`,
        ...(lost === undefined ? {} : { observed: lost, ...(remedy === undefined ? {} : { fix: remedy }) }),
        ...(isOwnLimit(delivery.refused) ? { fix: RAISE_RATE_LIMIT } : {}),
      });
    }
  },
);

/** Whether the mailbox takes no message at all. */
async function isFull({ mail }: Senses): Promise<boolean> {
  const quota = await mail.quota();
  return quota.known && quota.value.limit !== undefined && quota.value.used >= quota.value.limit;
}

check(
  {
    id: 'roundtrip.inbox',
    title: say`Messages arrive in the folder that Delta Chat watches`,
    failure: say`Messages are delivered and never seen`,
    weight: 'required',
    needs: 'account',
    shows: 'reading',
    guide: 'mailcow-options',
    why: say`Delta Chat watches the folder INBOX and no other. mailcow up to summer 2026 files chat messages into a folder DeltaChat, where nobody looks any more; a spam filter files them into Junk.`,
    fix: () => sieveAdvice(),
    references: ['RFC 5228 §4.1'],
  },
  async (bench) => {
    const message = await delivered(bench, 'self');
    if (message === undefined) return;
    const { folder } = message.arrival;
    bench.evidence('folder', folder);
    bench.claim(isSeen(message.arrival), {
      good: say`The message arrives in INBOX`,
      bad: say`The message arrives in the folder ${excerpt(folder)}, which Delta Chat does not watch`,
      ...(/junk|spam/i.test(folder) ? { fix: JUNK_ADVICE } : {}),
    });
  },
);

function sieveAdvice(): Text {
  return say`In the folder mailcow-dockerized, empty the rule that files chat messages away, and start Dovecot again (the rule is read only then; the copy keeps what stood there):
sudo cp data/conf/dovecot/global_sieve_before global_sieve_before.old
echo '#' > data/conf/dovecot/global_sieve_before
sudo docker compose restart dovecot-mailcow`;
}

const JUNK_ADVICE = say`See in mailcow why the spam filter dislikes the message: System > Information > Logs > Rspamd. Rules that somebody added for the domain are under E-Mail > Configuration > Domains > Edit > Spam filter.`;

check(
  {
    id: 'roundtrip.integrity',
    title: say`Messages arrive as they were sent`,
    failure: say`Encrypted messages cannot be read, or Delta Chat does not take them for its own`,
    weight: 'required',
    needs: 'account',
    why: say`An encrypted message in which one byte is changed cannot be decrypted, and its signature breaks. Footers, virus scanners and old gateways change messages.`,
    fix: () => say`Look for what changes messages: a domain-wide footer (in mailcow E-Mail > Configuration > Domains > Edit > Domain wide footer), a virus scanner, or rules somebody added, in the folder mailcow-dockerized:
sudo docker compose exec postfix-mailcow postconf header_checks mime_header_checks body_checks smtp_header_checks
git diff --stat "$(git merge-base HEAD @{upstream})" -- data/conf`,
    references: ['RFC 3156 §5', 'RFC 5321 §6.4'],
  },
  async (bench) => {
    const message = await delivered(bench, 'self');
    if (message === undefined) return;
    const { sent, arrival } = message;
    const { body, fields } = fateOf(message);
    bench.claim(body, {
      good: say`The body arrives byte for byte`,
      bad: say`The body of the message was changed on the way`,
      observed: say`${bodyOf(arrival.raw).length} bytes`,
      expected: say`${bodyOf(sent.raw).length} bytes, unchanged`,
    });
    for (const { name, was, is, kept } of fields) {
      bench.claim(kept, {
        good: say`The header field ${name} arrives unchanged`,
        bad:
          is === undefined
            ? say`The header field ${name} was removed on the way`
            : say`The header field ${name} was changed on the way`,
        observed: excerpt(is ?? ''),
        expected: excerpt(was ?? ''),
      });
    }
  },
);

/** From when on a chat feels slow, and from when on something is wrong that somebody should look for. Seconds. */
const SLOW = 10;
const TOO_SLOW = 20;

check(
  {
    id: 'roundtrip.latency',
    title: say`Messages arrive within seconds`,
    failure: say`Chats feel slow`,
    weight: 'recommended',
    needs: 'account',
    why: say`People wait for answers in a chat. A server that is well takes about a second from sending to the notification of the recipient.`,
    fix: () => say`In the folder mailcow-dockerized, see where messages wait, and whether memory is short:
sudo docker compose logs --tail=100 postfix-mailcow | grep -o 'delay=.*'
sudo docker stats --no-stream
free -m
A virus scanner (clamd) that does not fit into memory slows everything down. To switch it off, set this in mailcow.conf, then apply it:
SKIP_CLAMD=y
sudo docker compose up -d`,
    references: ['RFC 2177'],
  },
  async (bench) => {
    const message = await delivered(bench, 'self');
    if (message === undefined) return;
    if (!isSeen(message.arrival))
      return bench.doubt({
        reason: say`The message did not arrive in INBOX, where mailproof waited for it`,
        cause: 'roundtrip.inbox',
      });
    const samples = bench.sure(await bench.mail.latencies());
    judgeLatency(bench, message.arrival, samples);
  },
);

interface Pace {
  /** From handing over to knowing of it, by our own clock. */
  readonly seen: number;
  /** What counts: the server's own lines leave out how mailproof came to know of it. */
  readonly took: number;
  readonly slowest: HopStep | undefined;
}

/** How long a message was on its way. Received lines tell whole seconds, so the shorter time is the truer one. */
function paceOf({ seconds, raw }: Arrival): Pace {
  const steps = hopSteps(receivedHops(headerFields(raw)));
  const held = steps.reduce((sum, step) => sum + step.seconds, 0);
  return {
    seen: seconds,
    took: steps.length > 0 && held >= 0 ? Math.min(seconds, Math.max(held, 1)) : seconds,
    slowest: steps.toSorted((one, other) => other.seconds - one.seconds)[0],
  };
}

function judgeLatency(
  { claim, evidence }: Bench & Senses,
  first: Arrival,
  samples: readonly (Arrival | undefined)[],
): void {
  const paces = [first, ...samples]
    .flatMap((arrival) => (arrival === undefined ? [] : [paceOf(arrival)]))
    .toSorted((one, other) => one.took - other.took);
  const middle = paces[Math.floor(paces.length / 2)] ?? paceOf(first);
  const seen = paces.map((pace) => pace.seen).toSorted((one, other) => one - other);
  evidence('seconds from sending to knowing', {
    minimum: seen[0],
    median: seen[Math.floor(seen.length / 2)],
    maximum: seen.at(-1),
    samples: seen.length,
  });
  const { took, slowest } = middle;
  claim(took <= SLOW, {
    good: say`Messages take ${took.toFixed(1)} s`,
    bad: say`Messages take ${took.toFixed(1)} s from sending to arriving`,
    ...(took > SLOW && slowest !== undefined && slowest.seconds > 1
      ? { observed: say`by the Received lines, ${holderOf(slowest)} had the message for ${slowest.seconds} s` }
      : {}),
    expected: say`${SLOW} s at the most`,
    ...(took <= TOO_SLOW ? { level: 'advice' } : {}),
  });
  const lost = samples.filter((sample) => sample === undefined).length;
  claim(lost === 0, {
    good: say`Every further message arrived`,
    bad: say`${lost} of ${samples.length} further messages did not arrive in time`,
  });
}

function holderOf({ holder }: HopStep): Text {
  return holder === undefined ? say`a server that gives no name` : verbatim(excerpt(holder));
}
