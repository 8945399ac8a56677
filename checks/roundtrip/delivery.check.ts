/** Messages within the server: what is handed over arrives, where Delta Chat looks, unchanged, and soon. */
import { say, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { SERVICES } from '../../common/services.ts';
import type { Arrival } from '../../fixtures/mail/types.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { bodyOf } from '../knowledge/headers.ts';
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
    fix: () => say`In the folder mailcow-dockerized, see what became of the message (its Message-ID begins with mailproof):
sudo docker compose logs --tail=200 postfix-mailcow rspamd-mailcow dovecot-mailcow | grep -i mailproof
sudo docker compose exec postfix-mailcow mailq`,
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
  return say`In the folder mailcow-dockerized, empty the rule that files chat messages away, and start Dovecot again (the rule is read only then):
echo '#' > data/conf/dovecot/global_sieve_before
sudo docker compose restart dovecot-mailcow`;
}

const JUNK_ADVICE = say`See in mailcow why the spam filter dislikes the message: System > Information > Logs > Rspamd history. Rules that somebody added for the domain are under E-Mail > Configuration > Domains > Edit > Spam filter.`;

check(
  {
    id: 'roundtrip.integrity',
    title: say`Messages arrive as they were sent`,
    failure: say`Encrypted messages cannot be read, or Delta Chat does not take them for its own`,
    weight: 'required',
    needs: 'account',
    why: say`An encrypted message in which one byte is changed cannot be decrypted, and its signature breaks. Footers, virus scanners and old gateways change messages.`,
    fix: () => say`Look for what changes messages: a domain-wide footer (in mailcow E-Mail > Configuration > Domains > Edit > Footer), a virus scanner, or rules somebody added, in the folder mailcow-dockerized:
sudo docker compose exec postfix-mailcow postconf header_checks mime_header_checks body_checks smtp_header_checks
git status --short data/conf`,
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

/** From when on a chat feels slow, in seconds. */
const SLOW = 10;

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

function judgeLatency(
  { claim, evidence }: Bench & Senses,
  first: Arrival,
  samples: readonly (number | undefined)[],
): void {
  const seconds = [first.seconds, ...samples].filter((sample) => sample !== undefined).toSorted((a, b) => a - b);
  const median = seconds[Math.floor(seconds.length / 2)] ?? Number.POSITIVE_INFINITY;
  evidence('seconds from sending to knowing', {
    minimum: seconds[0],
    median,
    maximum: seconds.at(-1),
    samples: seconds.length,
  });
  const lost = samples.filter((sample) => sample === undefined).length;
  claim(median <= SLOW, {
    good: say`Messages take ${median.toFixed(1)} s`,
    bad: say`Messages take ${median.toFixed(1)} s from sending to arriving`,
    expected: say`${SLOW} s at the most`,
  });
  claim(lost === 0, {
    good: say`Every further message arrived`,
    bad: say`${lost} of ${samples.length} further messages did not arrive in time`,
  });
}
