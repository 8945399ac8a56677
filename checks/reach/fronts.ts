/**
 * Web names that lead away from the mail server's own addresses: to a CDN or a proxy that passes requests on to it, or
 * to the wrong place. The addresses do not show which; what answers there does.
 */
import { known, unknown, type Fact } from '../../common/fact.ts';
import { say } from '../../common/say.ts';
import type { Endpoint, HttpAnswer, HttpRequest, Senses } from '../../fixtures/senses.ts';
import { familyOf, sameAddress } from '../knowledge/addresses.ts';
import { documentIn } from '../knowledge/autoconfig.ts';
import { AUTODISCOVER_PATH, autodiscoverRequest, responseProblem } from '../knowledge/autodiscover.ts';
import { AUTOCONFIG_PATH, userOf } from '../knowledge/delta-chat.ts';
import { readMailadm } from '../knowledge/mailadm-answer.ts';
import { redirectTarget } from '../knowledge/redirect.ts';

/** Those addresses of a name that are not the mail server's. */
export interface Fronts {
  /** Those at which this server itself can be heard. */
  readonly serving: readonly Endpoint[];
  /** Those at which it is not. */
  readonly astray: readonly string[];
}

/** At most this many are asked in each address family. */
const MOST_FRONTS = 4;

/** Where a web name leads other than to the server itself, and whether this server answers there. */
export async function frontsOf(name: string, senses: Senses): Promise<Fact<Fronts>> {
  const [addresses, endpoints] = await Promise.all([senses.dns.addresses(name), senses.target.endpoints()]);
  if (!addresses.known) return addresses;
  if (!endpoints.known) return endpoints;
  const { v4, v6 } = addresses.value;
  const foreign = [...v4, ...v6].filter(
    (address) => !endpoints.value.some((endpoint) => sameAddress(endpoint.address, address)),
  );
  const places = [...v4.slice(0, MOST_FRONTS), ...v6.slice(0, MOST_FRONTS)]
    .filter((address) => foreign.includes(address))
    .map((address): Endpoint => ({ host: name, address, family: familyOf(address) ?? 4 }));
  const here = await senses.vantage.inSight(places);
  if (here.length === 0) return known({ serving: [], astray: foreign });
  const asked = await Promise.all(here.map(async (place) => ({ place, serves: await serves(name, place, senses) })));
  const unseen = asked.find(({ serves: fact }) => !fact.known);
  if (unseen !== undefined && !unseen.serves.known) return unseen.serves;
  const serving = asked.filter(({ serves: fact }) => fact.known && fact.value).map(({ place }) => place);
  // If it serves at one of these addresses, it also does so at those that cannot be reached from here.
  const whole = serving.length === here.length;
  return known({
    serving,
    astray: whole ? [] : foreign.filter((address) => !serving.some((place) => place.address === address)),
  });
}

interface FrontQuestion {
  readonly request: Omit<HttpRequest, 'endpoint' | 'host' | 'scheme'>;
  readonly isOurs: (answer: HttpAnswer, host: string) => Promise<boolean>;
}

/** Answers under a name of its own that tell this server from any other; one right answer is enough. */
function questionsFor(name: string, { settings, mail }: Senses): readonly FrontQuestion[] {
  const { domain, mailadm } = settings;
  const user = userOf(settings);
  const autoconfig: FrontQuestion = {
    request: { path: `${AUTOCONFIG_PATH}?emailaddress=${encodeURIComponent(user)}` },
    isOurs: async (answer, host) => {
      const document = await documentIn(answer, user);
      return 'servers' in document && document.servers.some((server) => server.host === host);
    },
  };
  if (name === `autoconfig.${domain}`) return [autoconfig];
  // mailcow gives Outlook the settings of existing mailboxes only, and serves the other document under every name.
  if (name === `autodiscover.${domain}`) return [outlooks(mail.given() ?? user), autoconfig];
  const url = mailadm === undefined ? undefined : new URL(mailadm);
  if (url?.hostname !== name) return [];
  return [
    {
      request: { path: url.pathname, method: 'POST', body: '', repeatable: true },
      isOurs: async (answer) => readMailadm(answer).kind === 'refusal',
    },
  ];
}

function outlooks(address: string): FrontQuestion {
  return {
    request: {
      path: AUTODISCOVER_PATH,
      method: 'POST',
      repeatable: true,
      body: autodiscoverRequest(address),
      headers: { 'Content-Type': 'text/xml; charset=utf-8' },
    },
    isOurs: async (answer, host) => (await responseProblem(answer, host)) === undefined,
  };
}

/** Whether this server answers under a name at some address, as far as can be told from here. */
async function serves(name: string, endpoint: Endpoint, senses: Senses): Promise<Fact<boolean>> {
  const host = await senses.target.host();
  if (!host.known) return known(false);
  for (const question of questionsFor(name, senses)) {
    const answer = await senses.http.fetch({
      ...question.request,
      scheme: 'https',
      host: name,
      endpoint,
      anyCertificate: true,
    });
    if (!answer.known)
      // Nobody can be blamed for what this vantage point does not let through.
      return answer.layer === 'vantage'
        ? unknown(say`Whether this server answers under ${name} at ${endpoint.address} is not known: ${answer.reason}`)
        : known(false);
    if (redirectTarget(answer.value) === undefined && (await question.isOurs(answer.value, host.value)))
      return known(true);
  }
  return known(false);
}
