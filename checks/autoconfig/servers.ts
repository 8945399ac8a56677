/**
 * Judges the servers that a settings document names: are they this server's, are they alive, and is the way to talk to
 * them right.
 */
import { say } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { SERVICES, type Service } from '../../common/services.ts';
import type { Bench } from '../words/bench.ts';
import { excerpt } from '../knowledge/text.ts';
import type { ConfigServer } from '../knowledge/autoconfig.ts';
import { entryProblem, isUsed, configServerName, serviceOf } from './entry.ts';
import { userOf } from '../knowledge/delta-chat.ts';
import { isUseless } from '../reach/stuck.ts';

/** No honest document names more. */
const MOST_SERVERS = 20;

/** One claim for each kind of server that must be there, and one or more for each that is. */
export async function judgeServers(servers: readonly ConfigServer[], bench: Bench & Senses): Promise<void> {
  const used = servers.filter(isUsed).slice(0, MOST_SERVERS);
  for (const [direction, protocol, purpose] of [
    ['incoming', 'IMAP', 'receives'],
    ['outgoing', 'SMTP', 'sends'],
  ] as const) {
    bench.claim(
      used.some((server) => server.direction === direction),
      {
        good: say`The settings document names a server that ${purpose} mail (${protocol})`,
        bad: say`The settings document names no server that ${purpose} mail (${protocol})`,
      },
    );
  }
  for (const server of used) await judgeServer(server, bench);
}

async function judgeServer(server: ConfigServer, bench: Bench & Senses): Promise<void> {
  const name = configServerName(server);
  const problem = entryProblem(server, userOf(bench.settings), bench.plan.kind);
  const service = serviceOf(server, bench.plan.kind);
  if (problem !== undefined || service === undefined) {
    bench.claim(false, {
      good: say`The settings for ${name} are right`,
      bad: say`The settings document, for ${name}, ${problem ?? say`is wrong`}`,
    });
  } else if ((await leadsHere(server, bench)) && server.port === service.port) {
    await judgeLife(server, service, bench);
  }
}

async function leadsHere(server: ConfigServer, { target, dns, claim, doubt, sure }: Bench & Senses): Promise<boolean> {
  const host = sure(await target.host());
  if (server.host === host) return true;
  const endpoints = sure(await target.endpoints());
  const addresses = await dns.addresses(server.host);
  if (!addresses.known) {
    doubt(addresses);
    return false;
  }
  const all = [...addresses.value.v4, ...addresses.value.v6];
  return claim(
    endpoints.some(({ address }) => all.includes(address)),
    {
      good: say`${excerpt(server.host)} is this server`,
      bad:
        all.length === 0
          ? say`The settings document names the server ${excerpt(server.host)}, which has no address`
          : say`The settings document names the server ${excerpt(server.host)}, which is not ${host}`,
      expected: host,
    },
  );
}

/** Where no address answers, the check of that port says so. */
async function judgeLife(
  server: ConfigServer,
  service: Service,
  { target, imap, smtp, claim, doubt, sure }: Bench & Senses,
): Promise<void> {
  const endpoints = sure(await target.reachable());
  const dialogues = await Promise.all(
    endpoints.map(async (endpoint) => (service.protocol === 'imap' ? imap : smtp).dialogue(service, endpoint)),
  );
  const alive = dialogues.some(
    (dialogue) => dialogue.connection.known && dialogue.connection.value === 'open' && !isUseless(dialogue),
  );
  const unseen = dialogues.find(({ connection }) => !connection.known)?.connection;
  if (alive) {
    claim(true, {
      good: say`${configServerName(server)} answers, with the socket type that is named`,
      bad: say`${configServerName(server)} does not answer`,
    });
  } else if (unseen !== undefined && !unseen.known) {
    doubt(unseen);
  } else {
    doubt({
      reason: say`The settings document names ${configServerName(server)}, where nothing answers just now`,
      cause: service.protocol === SERVICES.imap.protocol ? 'imap.reachable' : 'smtp.submission',
    });
  }
}
