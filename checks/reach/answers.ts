/** Judges whether a mail service answers: a connection, and a greeting on it. */
import type { Fact } from '../../common/fact.ts';
import { say } from '../../common/say.ts';
import type { Senses, SmtpDialogue } from '../../fixtures/senses.ts';
import type { Service } from '../../common/services.ts';
import type { Trouble } from '../knowledge/smtp-trouble.ts';
import type { Bench } from '../words/bench.ts';
import { listensInside } from './listening.ts';
import { isWhollySilent, leadsAstray, silenceOf } from './silence.ts';
import { isUseless, seenText, stuckText } from './stuck.ts';
import { judgeTrouble } from './trouble.ts';

/** If the server listens and nobody gets through, something stands in between. */
const OPEN_FIREWALL = say`Something between the internet and the server keeps connections out: the firewall of the machine, or the one that many hosters have in their web interface. Let the mail ports in there. The machine's own rules are shown by:\nsudo nft list ruleset\nsudo ufw status`;

/** What SMTP and IMAP dialogues have in common. */
export interface MailDialogue extends Pick<SmtpDialogue, 'where' | 'endpoint' | 'service' | 'connection' | 'stuck'> {
  readonly session: Fact<unknown>;
  readonly greeting: Fact<unknown>;
  /** Why the service takes nothing, by its own words. */
  readonly trouble?: Trouble | undefined;
  /** Whether another port for the same purpose answers at this address. */
  readonly spare?: boolean;
}

/** Whether services answer on every address. */
export async function judgeAnswers(bench: Bench & Senses, conversations: readonly MailDialogue[]): Promise<void> {
  const endpoints = conversations.map(({ endpoint }) => endpoint);
  for (const conversation of conversations) {
    const { connection, endpoint, where } = conversation;
    if (!connection.known) {
      bench.doubt(connection);
    } else if (connection.value === 'open' && !isUseless(conversation)) {
      await judgeGreeting(bench, conversation);
    } else if (endpoint.family === 6 && answersOverV4(conversations, conversation.service)) {
      bench.doubt({ reason: say`${where} does not answer, while the same port answers over IPv4`, cause: 'dns.ipv6' });
    } else if (connection.value === 'open') {
      judgeStuck(bench, conversation);
    } else {
      const silence =
        connection.value === 'silent' ? await silenceOf(bench, endpoint, endpoints) : leadsAstray(endpoint);
      // Without a cause, no other check in this run says that the server is silent.
      if (silence?.cause === undefined) await judgeClosedPort(bench, conversation, connection.value);
      else bench.doubt(silence);
    }
  }
}

function answersOverV4(conversations: readonly MailDialogue[], { name }: Service): boolean {
  return conversations.some(
    (one) =>
      one.service.name === name &&
      one.endpoint.family === 4 &&
      one.connection.known &&
      one.connection.value === 'open' &&
      !isUseless(one),
  );
}

/** An open port with no service behind it keeps everybody out. */
function judgeStuck({ claim }: Bench, { where, stuck, service, spare = false }: MailDialogue): void {
  if (stuck === undefined) return;
  claim(false, {
    good: say`${where} answers`,
    bad: stuckText(where, stuck),
    observed: seenText(stuck),
    ...(spare ? { level: 'recommended' } : {}),
    // Whatever talks nonsense is not the service but something else.
    ...(stuck.how === 'senseless'
      ? {}
      : { sign: `${stuck.before === 'mail' ? 'undecided' : 'speechless'} ${service.name}` }),
  });
}

/** A server that does not greet as it should may just be busy, unless its words say otherwise. */
async function judgeGreeting(
  bench: Bench & Senses,
  { where, service, session, greeting, trouble, spare }: MailDialogue,
): Promise<void> {
  const { claim, doubt } = bench;
  // Here our own library cannot do what the server wants; everything else was looked at twice.
  if (service.security === 'implicit' && !session.known) doubt({ reason: session.reason });
  else if (trouble !== undefined) await judgeTrouble(bench, where, trouble, spare);
  else if (greeting.known) claim(true, { good: say`${where} answers`, bad: say`${where} does not answer` });
  else doubt({ reason: greeting.reason });
}

async function judgeClosedPort(
  bench: Bench & Senses,
  { where, endpoint, service: { name: service, port }, spare = false }: MailDialogue,
  state: 'refused' | 'silent',
): Promise<void> {
  const { claim } = bench;
  const common = { good: say`${where} answers`, ...(spare ? ({ level: 'recommended' } as const) : {}) };
  if (await listensInside(bench, endpoint, port)) {
    claim(false, {
      ...common,
      bad:
        state === 'refused'
          ? say`${where} refuses connections, although the server itself listens there`
          : say`${where} does not answer, although the server itself listens there`,
      fix: OPEN_FIREWALL,
    });
  } else if (state === 'refused')
    claim(false, {
      ...common,
      bad: say`${where} refuses connections: nothing listens there`,
      sign: `closed ${service}`,
    });
  else if (await isWhollySilent(bench))
    claim(false, {
      ...common,
      bad: say`${endpoint.host} answers on no port, though other hosts do: it is down, or it has banned this address`,
    });
  else
    claim(false, {
      ...common,
      bad: say`${where} does not answer, although other hosts do answer on port ${port} from here: a firewall drops the connections`,
    });
}
