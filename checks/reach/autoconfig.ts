/** Where Delta Chat looks for a domain's settings, in its order, and what it finds there. */
import { known, type Fact, type Known } from '../../common/fact.ts';
import type { HttpAnswer, Senses, Unanswered } from '../../fixtures/senses.ts';
import { addressOf, placesOf, type WebPlace } from './web.ts';
import { redirectTarget } from '../knowledge/redirect.ts';
import { documentIn, type ConfigDocument } from '../knowledge/autoconfig.ts';

const FIRST_PATH = '/mail/config-v1.1.xml';
const SECOND_PATH = '/.well-known/autoconfig/mail/config-v1.1.xml';
const MOST_REDIRECTS = 5;

/** The address that is put into the questions; nobody looks whether it exists. */
export function userOf({ domain }: { readonly domain: string }): string {
  return `postmaster@${domain}`;
}

export interface Looked {
  readonly place: WebPlace;
  /** For people. */
  readonly where: string;
  readonly outcome: Known<HttpAnswer> | Unanswered;
}

/**
 * The first address: `https://autoconfig.<domain>/mail/config-v1.1.xml?emailaddress=…`, at each of the server's addresses. `anyWay` is for who
 * looks at the document only: whatever the certificate is like, and also where a redirect leads to plain http.
 */
export async function lookFirst(senses: Senses, anyWay: boolean): Promise<Fact<readonly Looked[]>> {
  const host = `autoconfig.${senses.settings.domain}`;
  const path = `${FIRST_PATH}?emailaddress=${encodeURIComponent(userOf(senses.settings))}`;
  const places = await placesOf(host, senses);
  if (!places.known) return places;
  return known(
    await Promise.all(
      places.value.map(async (place): Promise<Looked> => ({
        place,
        where: addressOf('https', place, FIRST_PATH),
        outcome: await followed(senses, place, path, anyWay),
      })),
    ),
  );
}

/** The second address, on the bare domain, which often is some other web site. */
export async function lookSecond({ http, settings }: Senses): Promise<ConfigDocument | undefined> {
  const answer = await http.fetch({ scheme: 'https', host: settings.domain, path: SECOND_PATH });
  return answer.known ? documentIn(answer.value, userOf(settings)) : undefined;
}

/** Whether the domain itself has the settings, where Delta Chat looks second. */
export async function foundElsewhere(senses: Senses): Promise<boolean> {
  const document = await lookSecond(senses);
  return document !== undefined && 'servers' in document;
}

/**
 * Whether the domain does without a name for settings, as a chatmail relay does: it does not exist, so that Delta Chat
 * goes on at once, and the domain itself has them.
 */
export async function doesWithout(name: string, senses: Senses): Promise<boolean> {
  const found = await senses.dns.addresses(name);
  return (
    found.known &&
    found.value.v4.length + found.value.v6.length + found.value.aliases.length === 0 &&
    (await foundElsewhere(senses))
  );
}

/** Goes after redirects as Delta Chat does. The last answer counts. */
async function followed({ http }: Senses, place: WebPlace, path: string, anyWay: boolean): Promise<Looked['outcome']> {
  let answer = await http.fetch({
    scheme: 'https',
    host: place.name,
    path,
    endpoint: place.endpoint,
    anyCertificate: anyWay,
  });
  for (let count = 0; count < MOST_REDIRECTS && answer.known; count += 1) {
    const to = redirectTarget(answer.value);
    const scheme = to === undefined ? undefined : schemeOf(to);
    if (to === undefined || scheme === undefined || to.port !== '' || (scheme === 'http' && !anyWay)) break;
    const endpoint = to.hostname === place.name ? { endpoint: place.endpoint } : {};
    answer = await http.fetch({
      scheme,
      host: to.hostname,
      path: `${to.pathname}${to.search}`,
      anyCertificate: anyWay,
      ...endpoint,
    });
  }
  return answer;
}

function schemeOf({ protocol }: URL): 'http' | 'https' | undefined {
  if (protocol === 'https:') return 'https';
  return protocol === 'http:' ? 'http' : undefined;
}
