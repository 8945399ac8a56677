/** Where a web name of this server is asked, and which check owns the fact that nothing answers there. */
import { known, unknown, unseen, type Fact } from '../../common/fact.ts';
import { say } from '../../common/say.ts';
import type { Endpoint, Senses, Unanswered } from '../../fixtures/senses.ts';
import { SERVICES } from '../../common/services.ts';
import type { Settings } from '../../common/settings.ts';
import type { Bench, Doubt } from '../words/bench.ts';
import type { Sign } from '../words/sign.ts';
import { sameAddress } from '../knowledge/addresses.ts';
import { frontsOf } from './fronts.ts';
import { askInterface } from './interface.ts';
import { HTTP_OWNER, WEB_OWNER } from './owners.ts';
import { silenceOf } from './silence.ts';
import { isStrangers, ownOf, strangersDoubt } from './strangers.ts';
import { webNamesOf } from './web-names.ts';

/** A web name at one of the server's addresses. */
export interface WebPlace {
  readonly name: string;
  readonly endpoint: Endpoint;
}

/** For people: `https://mail.example.org/path (IPv4)`. */
export function addressOf(scheme: 'http' | 'https', { name, endpoint }: WebPlace, path: string): string {
  return `${scheme}://${name}${path} (IPv${endpoint.family})`;
}

/**
 * Those addresses of the server under test that a name leads to and that can be reached from here, and those at which
 * something in front of it answers on its behalf. With `--address`, the given ones are asked whatever DNS says. An
 * address that leads to another machine is left out, with a doubt; for that, https is asked.
 */
export async function placesOf(
  name: string,
  senses: Senses & Partial<Pick<Bench, 'doubt'>>,
): Promise<Fact<readonly WebPlace[]>> {
  const [host, places] = await Promise.all([senses.target.host(), everyPlaceOf(name, senses)]);
  if (!places.known || !host.known) return places;
  const shown = places.value.map(async (place) => ({
    ...place,
    session: place.endpoint.host === host.value ? await senses.tls.session(SERVICES.https, place.endpoint) : undefined,
  }));
  const own = await ownOf(await Promise.all(shown), senses);
  return known(own.map(({ endpoint }) => ({ name, endpoint })));
}

/** Judges each of the {@link placesOf} the mail host; where there is none, `sure` ends the judge. */
export async function judgeAtEachPlace(
  bench: Bench & Senses,
  judge: (place: WebPlace, bench: Bench & Senses) => Promise<void>,
): Promise<void> {
  const host = bench.sure(await bench.target.host());
  const places = bench.sure(await placesOf(host, bench));
  await Promise.all(places.map((place) => judge(place, bench)));
}

/** {@link placesOf}, for those who ask over plain http alone, and look for strangers where something is amiss. */
export async function everyPlaceOf(name: string, senses: Senses): Promise<Fact<readonly WebPlace[]>> {
  const { target, settings, vantage } = senses;
  const [host, reachable, endpoints] = await Promise.all([target.host(), target.reachable(), target.endpoints()]);
  if (!host.known) return host;
  if (!reachable.known) return reachable;
  const found =
    settings.addresses.length > 0 || name === host.value
      ? reachable
      : endpoints.known
        ? await sharedEndpoints(name, endpoints.value, host.value, senses)
        : endpoints;
  if (!found.known) return found;
  const here = await vantage.inSight(found.value);
  return here.length > 0
    ? known(here.map((endpoint) => ({ name, endpoint })))
    : {
        ...unseen(say`${name} has IPv6 addresses only, and there is no IPv6 at this vantage point`),
        cause: whereOwner(name, settings),
      };
}

async function sharedEndpoints(
  name: string,
  endpoints: readonly Endpoint[],
  host: string,
  senses: Senses,
): Promise<Fact<readonly Endpoint[]>> {
  const { dns, settings } = senses;
  const addresses = await dns.addresses(name);
  if (!addresses.known) return addresses;
  const all = [...addresses.value.v4, ...addresses.value.v6];
  if (all.length === 0)
    return unknown(say`${name} has no address in DNS, so there is nothing to connect to`, whereOwner(name, settings));
  const shared = endpoints.filter(({ address }) => all.some((one) => sameAddress(one, address)));
  const fronts = await frontsOf(name, senses);
  if (!fronts.known) return { ...fronts, cause: whereOwner(name, settings) };
  const found = [...shared, ...fronts.value.serving];
  return found.length > 0
    ? known(found)
    : unknown(say`${name} leads to ${all.join(', ')}, and that is not ${host}`, whereOwner(name, settings));
}

/** Whether another machine answers at a place, which is a doubt then: for what was amiss over plain http. */
export async function isStrangersPlace({ endpoint }: WebPlace, bench: Bench & Senses): Promise<boolean> {
  const session = await bench.tls.session(SERVICES.https, endpoint);
  const strange = await isStrangers({ endpoint, session }, bench);
  if (strange) bench.doubt(strangersDoubt(endpoint));
  return strange;
}

/** Runs a judge for every web name, at every address of the server that the name leads to. */
export async function eachPlace(
  bench: Bench & Senses,
  judge: (place: WebPlace, all: readonly WebPlace[]) => Promise<void>,
): Promise<void> {
  bench.sure(await bench.target.endpoints());
  const names = bench.sure(await webNamesOf(bench));
  await Promise.all(
    names.map(async (name) => {
      const places = await everyPlaceOf(name, bench);
      if (!places.known) bench.doubt(places);
      else await Promise.all(places.value.map((place) => judge(place, places.value)));
    }),
  );
}

/** The check that reports where a name must lead. */
export function whereOwner(name: string, { domain, mailadm }: Settings): string {
  if (name === `autoconfig.${domain}`) return 'dns.autoconfig';
  if (name === `autodiscover.${domain}`) return 'dns.autodiscover';
  return mailadm !== undefined && new URL(mailadm).hostname === name ? 'dns.mailadm' : 'dns.mail-host';
}

/** The check that reports that a name other than the mail host's does not answer over https. */
export function nameOwner(name: string, { domain, mailadm }: Settings): string {
  if (name === `autoconfig.${domain}`) return 'autoconfig.document';
  if (name === `autodiscover.${domain}`) return 'autodiscover.document';
  return mailadm !== undefined && new URL(mailadm).hostname === name ? 'mailadm.endpoint' : WEB_OWNER;
}

/**
 * What it means that a request over plain http got no answer: `closed` if the server conclusively does not listen
 * there, `stuck` if it accepts connections and fails everybody, otherwise a doubt.
 */
export async function whyNoHttp(
  outcome: Unanswered,
  { endpoint }: WebPlace,
  senses: Senses,
): Promise<'closed' | 'stuck' | Doubt> {
  if (outcome.stuck !== undefined) return 'stuck';
  if (outcome.port === undefined) return doubtOf(outcome);
  if (outcome.port === 'refused') return 'closed';
  const silence = await silenceOf(senses, endpoint, await endpointsOf(senses));
  // Without a cause, no other check in this run says that the server is silent.
  return silence?.cause === undefined ? 'closed' : silence;
}

/** {@link whyNoHttp} for checks that do not own the answer. */
export async function withoutPlainWeb(outcome: Unanswered, place: WebPlace, senses: Senses): Promise<'closed' | Doubt> {
  const why = await whyNoHttp(outcome, place, senses);
  return why === 'stuck' ? { reason: outcome.reason, cause: HTTP_OWNER } : why;
}

/**
 * The same over https: `broken` if the web server fails to do what it must at an address where it should, otherwise a
 * doubt with its cause.
 */
export async function whyNoHttps(outcome: Unanswered, place: WebPlace, senses: Senses): Promise<'broken' | Doubt> {
  if (outcome.cause !== undefined || outcome.layer === 'vantage' || outcome.layer === 'dns') return doubtOf(outcome);
  const why = await whyNoHttp(outcome, place, senses);
  if (why !== 'closed' && why !== 'stuck') return why;
  return (await isIpv6Only('https', place, senses)) ? { reason: outcome.reason, cause: 'dns.ipv6' } : 'broken';
}

/**
 * Whether the web server cannot be used at a place over IPv6, while the same name can be used over IPv4: `dns.ipv6`
 * owns that.
 */
export async function isIpv6Only(
  scheme: 'http' | 'https',
  { name, endpoint }: WebPlace,
  senses: Senses,
): Promise<boolean> {
  if (endpoint.family === 4) return false;
  const works = async (at: Endpoint): Promise<boolean> => {
    const answer = await senses.http.fetch({ scheme, host: name, path: '/', endpoint: at, anyCertificate: true });
    return answer.known || (answer.stuck === undefined && (answer.layer === 'tls' || answer.layer === 'http'));
  };
  const others = (await endpointsOf(senses)).filter(({ family }) => family === 4);
  const [here, ...elsewhere] = await Promise.all([endpoint, ...others].map(works));
  return here === false && elsewhere.includes(true);
}

/**
 * {@link whyNoHttps} for what one path or name should answer. If the web interface answers nobody either, its own check
 * reports that.
 */
export async function whyNotHere(outcome: Unanswered, place: WebPlace, senses: Senses): Promise<'broken' | Doubt> {
  const why = await whyNoHttps(outcome, place, senses);
  if (why !== 'broken') return why;
  const { endpoint } = place;
  const front = await askInterface(endpoint, senses);
  const isDead = !front.known && (await whyNoHttps(front, { name: endpoint.host, endpoint }, senses)) === 'broken';
  return isDead ? { reason: outcome.reason, cause: WEB_OWNER } : 'broken';
}

/** {@link whyNotHere} for checks that leave it to `owner` to report that their path or name does not answer. */
export async function doubtOfWeb(outcome: Unanswered, place: WebPlace, senses: Senses, owner?: string): Promise<Doubt> {
  const why = await whyNotHere(outcome, place, senses);
  if (why !== 'broken') return why;
  return { reason: outcome.reason, ...(owner === undefined ? {} : { cause: owner }) };
}

async function endpointsOf({ target }: Senses): Promise<readonly Endpoint[]> {
  const endpoints = await target.endpoints();
  return endpoints.known ? endpoints.value : [];
}

function doubtOf({ reason, cause, vantage }: Unanswered): Doubt {
  return {
    reason,
    ...(cause === undefined ? {} : { cause }),
    ...(vantage === undefined ? {} : { vantage }),
  };
}

/** What an unanswered request is a sign of, if the server is known to be to blame. */
export function silenceSign(
  { port, stuck }: Pick<Unanswered, 'port' | 'stuck'>,
  scheme: 'http' | 'https' = 'https',
): { readonly sign?: Sign } {
  if (port === 'refused') return { sign: `closed ${scheme}` };
  return stuck === undefined || stuck.how === 'senseless' ? {} : { sign: `speechless ${scheme}` };
}
