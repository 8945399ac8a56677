/** Judges whether a mail service answers: a connection, and a greeting on it. */
import type { Fact } from '../../common/fact.ts';
import { say, type Text } from '../../common/say.ts';
import type { Senses, SmtpDialogue } from '../../fixtures/senses.ts';
import type { Service } from '../../common/services.ts';
import type { Trouble } from '../knowledge/smtp-trouble.ts';
import type { Bench } from '../words/bench.ts';
import { listensInside } from './listening.ts';
import { judgeTrouble } from './trouble.ts';
import { leadsAstray, SILENCE_OWNER, silenceOf } from './silence.ts';

/** Where the server listens and nobody gets through, something stands between. */
const OPEN_FIREWALL = say`Something between the internet and the server keeps connections out: the firewall of the machine, or the one that many hosters have in their web interface. Let the mail ports in there. The machine's own rules are shown by:\nsudo nft list ruleset\nsudo ufw status`;

/** What SMTP and IMAP dialogues have in common. */
export interface Conversation extends Pick<SmtpDialogue, 'where' | 'endpoint' | 'service' | 'connection'> {
  readonly session: Fact<unknown>;
  readonly greeting: Fact<unknown>;
  /** Why the service takes nothing, by its own words. */
  readonly trouble?: Trouble | undefined;
  /** Another port for the same purpose answers at this address. */
  readonly spare?: boolean;
}

/** Whether services answer on every address. `onSilence` is added where no port of an address answers at all. */
export async function judgeAnswers(
  bench: Bench & Senses,
  conversations: readonly Conversation[],
  onSilence?: Text,
): Promise<void> {
  const endpoints = conversations.map(({ endpoint }) => endpoint);
  for (const conversation of conversations) {
    const { connection, endpoint, where } = conversation;
    if (!connection.known) {
      bench.doubt(connection);
    } else if (connection.value === 'open') {
      judgeGreeting(bench, conversation);
    } else if (endpoint.family === 6 && answersOverV4(conversations, conversation.service)) {
      bench.doubt({ reason: say`${where} does not answer, while the same port answers over IPv4`, cause: 'dns.ipv6' });
    } else {
      const silence =
        connection.value === 'silent' ? await silenceOf(bench, endpoint, endpoints) : leadsAstray(endpoint);
      if (silence === undefined) await judgeClosedPort(bench, conversation, connection.value);
      else
        bench.doubt(
          onSilence === undefined || silence.cause !== SILENCE_OWNER
            ? silence
            : { reason: say`${silence.reason}. ${onSilence}` },
        );
    }
  }
}

function answersOverV4(conversations: readonly Conversation[], { name }: Service): boolean {
  return conversations.some(
    ({ connection, endpoint, service }) =>
      service.name === name && endpoint.family === 4 && connection.known && connection.value === 'open',
  );
}

/** An open port with nobody behind it: a handshake that fails keeps everybody out; no greeting may be a server that is busy just now. */
function judgeGreeting(bench: Bench, { where, service, session, greeting, trouble }: Conversation): void {
  const { claim, doubt } = bench;
  if (service.security === 'implicit' && !session.known) {
    claim(false, {
      good: say`${where} answers`,
      bad: say`${where} takes connections, but not TLS`,
      observed: session.reason,
    });
  } else if (trouble !== undefined) judgeTrouble(bench, where, trouble);
  else if (greeting.known) claim(true, { good: say`${where} answers`, bad: say`${where} does not answer` });
  else doubt({ reason: greeting.reason });
}

async function judgeClosedPort(
  bench: Bench & Senses,
  { where, endpoint, service: { port }, spare = false }: Conversation,
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
    claim(false, { ...common, bad: say`${where} refuses connections: nothing listens there` });
  else
    claim(false, {
      ...common,
      bad: say`${where} does not answer, although other hosts do answer on port ${port} from here: a firewall drops the connections`,
    });
}
