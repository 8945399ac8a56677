/** The one question that the web interface is asked, and what its answer says of others that get none. */
import { say } from '../../common/say.ts';
import type { Endpoint, HttpAnswer, Senses } from '../../fixtures/senses.ts';
import type { Doubt } from '../words/bench.ts';
import { WEB_OWNER } from './owners.ts';

/** RFC 9110 §15.6: the server is aware that it has erred. */
export const FIRST_SERVER_ERROR = 500;

/** Asks the mail host's web interface at one of its addresses, whatever its certificate is like. */
export function askInterface(endpoint: Endpoint, { http }: Pick<Senses, 'http'>): ReturnType<Senses['http']['fetch']> {
  return http.fetch({ scheme: 'https', host: endpoint.host, path: '/', endpoint, anyCertificate: true });
}

/**
 * The doubt about a place that answers with a server's error, where the web interface at the same address does, too:
 * its check says so. Undefined where the error is the place's own, or none.
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
