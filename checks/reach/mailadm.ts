/** Where mailadm makes accounts, and how to ask it as Delta Chat does: by POST, at every address of its name. */
import { known, unknown, type Fact, type Known } from '../../common/fact.ts';
import { say } from '../../common/say.ts';
import type { HttpAnswer, Senses, Unanswered } from '../../fixtures/senses.ts';
import { placesOf, type WebPlace } from './web.ts';

export const NO_MAILADM = say`There is no mailadm here (--mailadm none)`;

/** Host and path of the endpoint that makes accounts. */
export function accountEndpointOf(url: string): { readonly host: string; readonly path: string } {
  const { hostname, pathname } = new URL(url);
  return { host: hostname, path: pathname };
}

export interface EndpointAnswer {
  readonly place: WebPlace;
  readonly outcome: Known<HttpAnswer> | Unanswered;
}

/**
 * Asks the endpoint without a token, or with the one in `query` (`?t=…`); over https, the certificate must be one that
 * Delta Chat trusts.
 */
export async function askEndpoint(senses: Senses, url: string, query = ''): Promise<Fact<readonly EndpointAnswer[]>> {
  const { host, path } = accountEndpointOf(url);
  if (new URL(url).port !== '')
    return unknown(say`mailproof can ask the endpoint of mailadm at port 443 only, and not ${url}`);
  const places = await placesOf(host, senses);
  if (!places.known) return places;
  return known(
    await Promise.all(
      places.value.map(async (place): Promise<EndpointAnswer> => {
        const outcome = await senses.http.fetch({
          scheme: 'https',
          host,
          path: `${path}${query}`,
          method: 'POST',
          body: '',
          repeatable: query === '',
          endpoint: place.endpoint,
        });
        return { place, outcome };
      }),
    ),
  );
}
