/**
 * Tells a silent server from a silent port: one that is down, or has banned us (mailcow's netfilter drops everything
 * from an address then), answers nowhere.
 */
import { say } from '../../common/say.ts';
import type { Endpoint, Senses } from '../../fixtures/senses.ts';
import { SERVICES, type Service } from '../../common/services.ts';
import type { Doubt } from '../words/bench.ts';
import { notPublic } from '../knowledge/addresses.ts';
import { serviceState } from './connections.ts';

/** The check that says of a whole server that it is silent. */
export const SILENCE_OWNER = 'server.reachable';

type Ears = Pick<Senses, 'smtp' | 'imap' | 'http' | 'tls'>;

/** How many of an address' ports must be known to be silent, at the least, before the address is called silent. */
const LEAST_SILENT = 2;

/**
 * `answers`: a port is open, or refuses. `silent`: none does, although controls do on the same ports. `unseen`: nothing
 * can be said from here.
 */
export type Hearing = 'answers' | 'silent' | 'unseen';

/** What is heard at an address, from whichever of its services answers first. */
export async function hearingAt(senses: Ears, endpoint: Endpoint): Promise<Hearing> {
  // Every run has this session, and it is there at once where the server is up.
  if ((await senses.tls.session(SERVICES.https, endpoint)).known) return 'answers';
  let silent = 0;
  const asked = Object.values<Service>(SERVICES).map(async (service) => {
    const state = await serviceState(senses, service, endpoint);
    if (state.known && state.value !== 'silent') return;
    if (state.known) silent += 1;
    throw NO_ANSWER;
  });
  const answers = await Promise.any(asked).then(
    () => true,
    () => false,
  );
  if (answers) return 'answers';
  return silent >= LEAST_SILENT ? 'silent' : 'unseen';
}

/** Thrown where a port says nothing; no error, and one for all. */
const NO_ANSWER = new Error('no answer');

/**
 * What to say of an address none of whose services answers, although controls do answer from here; undefined where one
 * does. `server.reachable` owns it, except where the server answers over IPv4 and is silent over IPv6 only, and where
 * the address is not a public one.
 */
export async function silenceOf(
  senses: Ears,
  endpoint: Endpoint,
  endpoints: readonly Endpoint[],
): Promise<Doubt | undefined> {
  if ((await hearingAt(senses, endpoint)) !== 'silent') return undefined;
  const astray = leadsAstray(endpoint);
  if (astray !== undefined) return astray;
  const { host, address } = endpoint;
  if (endpoint.family === 6 && (await anyAnswersOverV4(senses, endpoints)))
    return { reason: say`No port of ${host} answers at its IPv6 address ${address}`, cause: 'dns.ipv6' };
  return {
    reason: say`No port of ${host} answers at ${address}, although other hosts do answer on the same ports from here`,
    cause: SILENCE_OWNER,
  };
}

/** Whether the whole server is silent, at every address that can be reached from here. */
export async function isWhollySilent(senses: Ears & Pick<Senses, 'target'>): Promise<boolean> {
  const endpoints = await senses.target.reachable();
  if (!endpoints.known || endpoints.value.length === 0) return false;
  const heard = await Promise.all(endpoints.value.map((endpoint) => hearingAt(senses, endpoint)));
  return (
    heard.every((hearing) => hearing === 'silent') &&
    endpoints.value.every((endpoint) => leadsAstray(endpoint) === undefined)
  );
}

/**
 * Areas whose checks say how the server answers: where it does not at all, whoever waits for one of them waits for the
 * server.
 */
const SERVED: ReadonlySet<string> = new Set(['smtp', 'imap', 'http', 'autoconfig', 'autodiscover', 'mailadm']);

/** What a check really waits for that waits for another, by id. */
export async function waitsFor(cause: string, senses: Ears & Pick<Senses, 'target'>): Promise<string> {
  return SERVED.has(cause.split('.', 1)[0] ?? '') && (await isWhollySilent(senses)) ? SILENCE_OWNER : cause;
}

/** Whether the server can be talked to over IPv4: then what is wrong with IPv6 is `dns.ipv6`'s matter. */
export async function anyAnswersOverV4(senses: Ears, endpoints: readonly Endpoint[]): Promise<boolean> {
  const heard = await Promise.all(
    endpoints.filter(({ family }) => family === 4).map((endpoint) => hearingAt(senses, endpoint)),
  );
  return heard.includes('answers');
}

/**
 * Why nothing can be said of what answers at an address that is nobody's on the internet, a private one for example;
 * undefined for a public one.
 */
export function leadsAstray({ host, address }: Endpoint): Doubt | undefined {
  const why = notPublic(address);
  return why === undefined
    ? undefined
    : { reason: say`${host} has the address ${address}, which ${why}`, cause: 'dns.mail-host' };
}
