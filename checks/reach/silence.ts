/** Tells a silent server from a silent port: mailcow's netfilter, once it has banned an address, drops everything from it. */
import type { Fact } from '../../common/fact.ts';
import { say, type Text } from '../../common/say.ts';
import type { Endpoint, PortState, Senses } from '../../fixtures/senses.ts';
import { SERVICES } from '../../common/services.ts';
import type { Doubt } from '../words/bench.ts';
import { notPublic } from '../knowledge/addresses.ts';

/** The check that says of a whole server that it is silent. */
export const SILENCE_OWNER = 'smtp.reachable';

type Knockers = Pick<Senses, 'smtp' | 'imap' | 'ports'>;

/** How many of an address' ports must be known to be silent, at the least, before the address is called silent. */
const LEAST_SILENT = 2;

/**
 * What to say of an address none of whose services answers, although controls do answer from here; undefined where one does.
 * `smtp.reachable` owns it, except where the server answers over IPv4 and is silent over IPv6 only, and where the address is not a public one.
 */
export async function silenceOf(
  senses: Knockers,
  endpoint: Endpoint,
  endpoints: readonly Endpoint[],
): Promise<Doubt | undefined> {
  if (!(await isSilent(senses, endpoint))) return undefined;
  const astray = leadsAstray(endpoint);
  if (astray !== undefined) return astray;
  const { host, address } = endpoint;
  const others = endpoint.family === 6 ? endpoints.filter(({ family }) => family === 4) : [];
  for (const other of others) {
    if (!(await isSilent(senses, other)))
      return { reason: say`No port of ${host} answers at its IPv6 address ${address}`, cause: 'dns.ipv6' };
  }
  return {
    reason: say`No port of ${host} answers at ${address}, although other hosts do answer on the same ports from here`,
    cause: SILENCE_OWNER,
  };
}

/** Why nothing can be said of what answers at an address that is nobody's on the internet, a private one for example; undefined for a public one. */
export function leadsAstray({ host, address }: Endpoint): Doubt | undefined {
  const why = notPublic(address);
  return why === undefined
    ? undefined
    : { reason: say`${host} has the address ${address}, which ${why}`, cause: 'dns.mail-host' };
}

/** What `smtp.reachable` adds to the reason. */
export const DOWN_OR_BANNED: Text = say`Either the server is down, or it has banned this vantage point: after ten failed logins mailcow drops everything that comes from an address, for half an hour and longer. To find out, try from another network; or list the bans in the folder mailcow-dockerized:\nsource mailcow.conf; sudo docker compose exec redis-mailcow redis-cli -a "$REDISPASS" HGETALL F2B_ACTIVE_BANS`;

/** Asks no more than it must. */
async function isSilent(senses: Knockers, endpoint: Endpoint): Promise<boolean> {
  let silent = 0;
  for (const knock of knocksAt(senses, endpoint)) {
    const state = await knock();
    if (state.known && state.value !== 'silent') return false;
    if (state.known) silent += 1;
  }
  return silent >= LEAST_SILENT;
}

/** The web ports come first: they answer at once where the server is up. Mail ports are left to the senses that talk to them anyway. */
function knocksAt({ smtp, imap, ports }: Knockers, endpoint: Endpoint): readonly (() => Promise<Fact<PortState>>)[] {
  return [
    async () => ports.state(endpoint, SERVICES.https.port),
    async () => ports.state(endpoint, SERVICES.http.port),
    ...[SERVICES.imaps, SERVICES.imap].map(
      (service) => async () => (await imap.dialogue(service, endpoint)).connection,
    ),
    ...[SERVICES.submissions, SERVICES.submission, SERVICES.smtp].map(
      (service) => async () => (await smtp.dialogue(service, endpoint)).connection,
    ),
  ];
}
