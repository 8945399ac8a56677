/**
 * Messages between two accounts in Delta Chat's own core: encrypted, both ways, with a file, and to another relay and
 * back.
 */
import type { Fact } from '../../common/fact.ts';
import { say, type Text } from '../../common/say.ts';
import type { ChatExchange, ChatLetter, Partner } from '../../fixtures/deltachat/types.ts';
import type { Delivery, MailRoute } from '../../fixtures/mail/types.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench, Doubt } from '../words/bench.ts';
import { excerpt } from '../knowledge/text.ts';
import { isSeen, lossOf } from '../reach/delivered.ts';
import { badSentence, coreWarnings } from './failure.ts';

/** A picture or a voice message of several megabytes. */
const FILE_SIZE = 4_000_000;
const MEGABYTE = 1_000_000;
const LONGEST_REPLY = 300;

check(
  {
    id: 'deltachat.exchange',
    title: say`Two users of Delta Chat exchange encrypted messages and files`,
    failure: say`Messages or files of Delta Chat do not reach the other user`,
    weight: 'required',
    needs: 'delta-chat',
    guide: 'start-mailcow',
    why: say`Delta Chat's own core writes from one account to another and back, encrypted, and sends a file. Files go in a message of their own, many times as large as a text; what limits the size of messages shows here first.`,
    fix: () => say`In the folder mailcow-dockerized, see what became of the messages:
sudo docker compose logs --tail=200 postfix-mailcow rspamd-mailcow dovecot-mailcow
sudo docker compose exec postfix-mailcow mailq
What limits the size of messages:
sudo docker compose exec postfix-mailcow postconf message_size_limit
sudo docker compose exec dovecot-mailcow doveconf -n | grep quota_max_mail_size
grep -n size data/conf/dovecot/global_sieve_before data/conf/dovecot/global_sieve_after`,
    references: ['RFC 1870'],
  },
  async (bench) => {
    const { deltachat, exempt } = bench;
    const partners = (['neighbour', 'peer'] as const).filter((partner) => deltachat.missing(partner) === undefined);
    if (partners.length === 0) return exempt(deltachat.missing('neighbour') ?? say`There is nobody to write to`);
    await Promise.all(partners.map((partner) => judgeConversation(partner, bench)));
  },
);

async function judgeConversation(partner: Partner, bench: Bench & Senses): Promise<void> {
  const conversation = await bench.deltachat.conversation(partner);
  if (!conversation.known) return bench.doubt(partner === 'peer' ? await reasonOf(conversation, bench) : conversation);
  const within = bench.settings.patience;
  const there = await conversation.value.send({ within });
  await judgeLetter(there, partner, false, bench);
  await judgeLetter(await conversation.value.send({ within, back: true }), partner, true, bench);
  if (partner === 'neighbour' && hasArrived(there)) await judgeFile(conversation.value, bench);
}

/** The other server is not under test: why Delta Chat cannot be set up there is told here and judged nowhere. */
async function reasonOf(doubt: Doubt, { deltachat, evidence }: Bench & Senses): Promise<Doubt> {
  const setup = await deltachat.setup('peer');
  if (!setup.known || setup.value.result === 'connected') return doubt;
  evidence('the other server', setup.value);
  return { reason: say`${badSentence(setup.value)}: ${coreWarnings(setup.value)}` };
}

async function judgeFile(conversation: ChatExchange, bench: Bench & Senses): Promise<void> {
  const letter = await conversation.send({ within: bench.settings.patience, attachment: FILE_SIZE });
  if (!letter.known) return bench.doubt(letter);
  note(letter.value, bench);
  const { refused, arrived } = letter.value;
  const size = say`${(FILE_SIZE / MEGABYTE).toFixed(0)} MB`;
  bench.claim(arrived?.intact === true, {
    good: say`A file of ${size} arrives`,
    bad:
      refused === undefined ? say`A file of ${size} does not arrive` : say`The server does not take a file of ${size}`,
    ...(refused === undefined ? {} : { observed: excerpt(refused, LONGEST_REPLY) }),
  });
}

async function judgeLetter(
  letter: Fact<ChatLetter>,
  partner: Partner,
  back: boolean,
  bench: Bench & Senses,
): Promise<void> {
  if (!letter.known) return bench.doubt(letter);
  note(letter.value, bench);
  const { from, to, refused, arrived } = letter.value;
  const owner =
    arrived === undefined
      ? await ownerOf(partner === 'neighbour' ? 'self' : back ? 'inbound' : 'outbound', bench)
      : undefined;
  if (owner !== undefined) return bench.doubt(owner);
  const way: Text = say`from ${from} to ${to}`;
  bench.claim(arrived !== undefined, {
    good: say`A message ${way} arrives`,
    bad:
      refused === undefined ? say`A message ${way} does not arrive` : say`A message ${way} is not taken or comes back`,
    ...(refused === undefined ? {} : { observed: excerpt(refused, LONGEST_REPLY) }),
  });
  if (arrived === undefined) return undefined;
  bench.claim(arrived.encrypted, {
    good: say`The message ${way} is encrypted from end to end`,
    bad: say`The message ${way} has lost its encryption: Delta Chat shows it without its mark`,
  });
  bench.claim(arrived.intact, {
    good: say`The message ${way} arrives whole`,
    bad: say`The message ${way} arrives changed`,
  });
  return undefined;
}

/** The check that owns that messages of a route do not arrive: mailproof's own messages take the same way. */
async function ownerOf(route: MailRoute, { mail }: Senses): Promise<Doubt | undefined> {
  if (route !== 'self' && mail.missing('peer') !== undefined) return undefined;
  const delivery = await mail.delivery(route);
  const lost = lossOf(delivery);
  if (lost !== undefined) return { reason: lost, cause: OWNERS[route] };
  if (!isElsewhere(delivery)) return undefined;
  return { reason: say`Messages do not arrive in INBOX, where Delta Chat looks`, cause: 'roundtrip.inbox' };
}

const OWNERS: Readonly<Record<MailRoute, string>> = {
  self: 'roundtrip.delivery',
  outbound: 'roundtrip.outbound',
  inbound: 'roundtrip.inbound',
};

/** Whether it arrived in a folder that Delta Chat does not look into. */
function isElsewhere({ arrived }: Delivery): boolean {
  return arrived.known && arrived.value !== undefined && !isSeen(arrived.value);
}

function hasArrived(letter: Fact<ChatLetter>): boolean {
  return letter.known && letter.value.arrived !== undefined;
}

function note({ from, to, attachment, refused, arrived }: ChatLetter, { evidence }: Bench): void {
  evidence(`${from} to ${to}${attachment === 0 ? '' : `, ${attachment} bytes`}`, { refused, arrived });
}
