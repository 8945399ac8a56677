/** The one request made to the web interface, and what its answer says about other requests that get none. */
import { say } from '../../common/say.ts';
import type { Endpoint, HttpAnswer, Senses } from '../../fixtures/senses.ts';
import type { Doubt } from '../words/bench.ts';
import { WEB_OWNER } from './owners.ts';

/** RFC 9110 §15.6: the server knows that it has failed. */
export const FIRST_SERVER_ERROR = 500;

/** Asks the mail host's web interface at one of its addresses, accepting any certificate. */
export function askInterface(endpoint: Endpoint, { http }: Pick<Senses, 'http'>): ReturnType<Senses['http']['fetch']> {
  return http.fetch({ scheme: 'https', host: endpoint.host, path: '/', endpoint, anyCertificate: true });
}

/**
 * The doubt about a place that answers with a server error while the web interface at the same address does so too,
 * which the interface's own check reports. Undefined if the error is the place's own, or if there is none.
 */
export async function sharedError(
  { status }: Pick<HttpAnswer, 'status'>,
  { place, where }: { readonly place: { readonly endpoint: Endpoint }; readonly where: string },
  senses: Pick<Senses, 'http'>,
): Promise<Doubt | undefined> {
  if (status < FIRST_SERVER_ERROR) return undefined;
  const front = await askInterface(place.endpoint, senses);
  return front.known && front.value.status >= FIRST_SERVER_ERROR
    ? { reason: say`${where} answers with an error (status ${status}), as the web interface does`, cause: WEB_OWNER }
    : undefined;
}

/** {@link sharedError} for a place that says nothing of use while the web interface fails, whatever its own status. */
export async function sharedFailure(
  { endpoint }: { readonly endpoint: Endpoint },
  where: string,
  senses: Pick<Senses, 'http'>,
): Promise<Doubt | undefined> {
  const front = await askInterface(endpoint, senses);
  return front.known && front.value.status >= FIRST_SERVER_ERROR
    ? {
        reason: say`${where} says nothing of use, as the web interface fails (status ${front.value.status})`,
        cause: WEB_OWNER,
      }
    : undefined;
}
