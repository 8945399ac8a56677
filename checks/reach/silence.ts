/**
 * Tells a silent server from a silent port. A server that is down answers nowhere, and so does one that has banned us:
 * mailcow's netfilter then drops everything from our address.
 */
import { say } from '../../common/say.ts';
import type { Endpoint, Senses } from '../../fixtures/senses.ts';
import { SERVICES, type Service } from '../../common/services.ts';
import type { Doubt } from '../words/bench.ts';
import { selected } from '../words/select.ts';
import { notPublic } from '../knowledge/addresses.ts';
import { serviceState } from './connections.ts';

/** The check that reports that a whole server is silent. */
export const SILENCE_OWNER = 'server.reachable';

type Ears = Pick<Senses, 'smtp' | 'imap' | 'http' | 'tls'>;
type WithSettings = Pick<Senses, 'settings'>;

/** Whether a check takes part in the run; no other check may wait for one that does not. */
export function takesPart(id: string, { settings }: WithSettings): boolean {
  return selected(id, settings);
}

/** At least this many ports of an address must be known to be silent before the address is called silent. */
const LEAST_SILENT = 2;

/**
 * `answers`: a port is open or refuses. `silent`: no port does either, although controls answer on the same ports.
 * `unseen`: nothing can be said from here.
 */
export type Hearing = 'answers' | 'silent' | 'unseen';

/** What can be heard at an address, from whichever of its services answers first. */
export async function hearingAt(senses: Ears, endpoint: Endpoint): Promise<Hearing> {
  // Every run has this session, and if the server is up it is there at once.
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

/** Thrown if a port says nothing. Not an error; a single instance serves all. */
const NO_ANSWER = new Error('no answer');

/**
 * The doubt about an address none of whose services answers, although controls do; undefined if one of them answers.
 * `server.reachable` owns it. If that check does not take part, there is no cause, and each port's own check reports
 * the silence. Exceptions: a server that is silent over IPv6 only, and an address that is not public.
 */
export async function silenceOf(
  senses: Ears & WithSettings,
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
    ...(takesPart(SILENCE_OWNER, senses) ? { cause: SILENCE_OWNER } : {}),
  };
}

/** Whether the whole server is silent, that is, at every address that can be reached from here. */
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
 * Areas whose checks say how the server answers: if it does not answer at all, whatever waits for one of them really
 * waits for the server.
 */
const SERVED: ReadonlySet<string> = new Set(['smtp', 'imap', 'http', 'autoconfig', 'autodiscover', 'mailadm']);

/** The id of the check that is really behind one that others wait for; undefined if it does not take part. */
export async function waitsFor(
  cause: string,
  senses: Ears & WithSettings & Pick<Senses, 'target'>,
): Promise<string | undefined> {
  const area = cause.split('.', 1)[0] ?? '';
  if (SERVED.has(area) && takesPart(SILENCE_OWNER, senses) && (await isWhollySilent(senses))) return SILENCE_OWNER;
  return takesPart(cause, senses) ? cause : undefined;
}

/** Whether the server can be talked to over IPv4; if so, trouble with IPv6 is reported by `dns.ipv6`. */
export async function anyAnswersOverV4(senses: Ears, endpoints: readonly Endpoint[]): Promise<boolean> {
  const heard = await Promise.all(
    endpoints.filter(({ family }) => family === 4).map((endpoint) => hearingAt(senses, endpoint)),
  );
  return heard.includes('answers');
}

/**
 * Why nothing can be said about what answers at an address that belongs to nobody on the internet, such as a private
 * one; undefined for a public address.
 */
export function leadsAstray({ host, address }: Endpoint): Doubt | undefined {
  const why = notPublic(address);
  return why === undefined
    ? undefined
    : { reason: say`${host} has the address ${address}, which ${why}`, cause: 'dns.mail-host' };
}
