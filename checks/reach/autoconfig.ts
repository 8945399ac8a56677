/** Where Delta Chat looks for a domain's settings, in the order in which it looks, and what it finds there. */
import { known, type Fact, type Known } from '../../common/fact.ts';
import type { HttpAnswer, Senses, Unanswered } from '../../fixtures/senses.ts';
import type { Bench } from '../words/bench.ts';
import { addressOf, placesOf, type WebPlace } from './web.ts';
import { redirectTarget } from '../knowledge/redirect.ts';
import { documentIn, type ConfigDocument } from '../knowledge/autoconfig.ts';
import { AUTOCONFIG_PATH, userOf } from '../knowledge/delta-chat.ts';

const SECOND_PATH = '/.well-known/autoconfig/mail/config-v1.1.xml';
const MOST_REDIRECTS = 5;

export interface AutoconfigAnswer {
  readonly place: WebPlace;
  /** For people. */
  readonly where: string;
  readonly outcome: Known<HttpAnswer> | Unanswered;
}

/**
 * The first address at which this kind of server keeps them: `https://autoconfig.<domain>/mail/config-v1.1.xml?emailaddress=…`, or the domain
 * itself, at each of the server's addresses. `anyWay` is for those who want the document only: it accepts any
 * certificate, and redirects to plain http.
 */
export async function askAutoconfig(
  senses: Senses & Pick<Bench, 'plan'>,
  anyWay: boolean,
): Promise<Fact<readonly AutoconfigAnswer[]>> {
  const { settings, plan } = senses;
  const own = plan.kind.settingsAt === 'domain';
  const host = own ? settings.domain : `autoconfig.${settings.domain}`;
  const bare = own ? SECOND_PATH : AUTOCONFIG_PATH;
  const path = own ? bare : `${bare}?emailaddress=${encodeURIComponent(userOf(settings))}`;
  const places = await placesOf(host, senses);
  if (!places.known) return places;
  return known(
    await Promise.all(
      places.value.map(async (place): Promise<AutoconfigAnswer> => ({
        place,
        where: addressOf('https', place, bare),
        outcome: await followed(senses, place, path, anyWay),
      })),
    ),
  );
}

/** The second address, on the bare domain, which is often some other web site. */
export async function lookSecond({ http, settings }: Senses): Promise<ConfigDocument | undefined> {
  const answer = await http.fetch({ scheme: 'https', host: settings.domain, path: SECOND_PATH });
  return answer.known ? documentIn(answer.value, userOf(settings)) : undefined;
}

/** Whether the domain itself, where Delta Chat looks second, has the settings. */
export async function foundElsewhere(senses: Senses): Promise<boolean> {
  const document = await lookSecond(senses);
  return document !== undefined && 'servers' in document;
}

/**
 * Whether the domain does without a name for settings, as a chatmail relay does: the name does not exist, so Delta Chat
 * moves on at once, and the domain itself has the settings.
 */
export async function doesWithout(name: string, senses: Senses): Promise<boolean> {
  const found = await senses.dns.addresses(name);
  return (
    found.known &&
    found.value.v4.length + found.value.v6.length + found.value.aliases.length === 0 &&
    (await foundElsewhere(senses))
  );
}

/** Follows redirects as Delta Chat does. The last answer counts. */
async function followed(
  { http }: Senses,
  place: WebPlace,
  path: string,
  anyWay: boolean,
): Promise<AutoconfigAnswer['outcome']> {
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
