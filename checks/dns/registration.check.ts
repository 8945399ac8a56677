/** The domain's registration: until when it is paid for, as its registry tells. */
import { known, unknown, type Fact } from '../../common/fact.ts';
import { say } from '../../common/say.ts';
import type { Http, Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { BOOTSTRAP, registrationIn, registryOf, type Registration } from '../knowledge/registration.ts';
import { DAY } from '../knowledge/units.ts';

/** Days in which a bill can be paid, also by somebody who is on holiday. */
const ENOUGH_DAYS = 30;
/** What a registry says of a name that its holder is about to lose (RFC 8056, 2). */
const LOST: ReadonlySet<string> = new Set(['redemption period', 'pending delete', 'pending restore']);
const OK = 200;
const NOT_FOUND = 404;

check(
  {
    id: 'dns.registration',
    title: say`The domain is registered for long enough`,
    failure: say`The domain can be lost, and all mail with it`,
    weight: 'required',
    asks: ['https'],
    why: say`A domain is registered for a year or some years. When it is not renewed, because a card has expired or the mail about it went to an address that nobody reads, the name stops working from one day to the next, and later anybody can have it.`,
    fix: ({ domain }) =>
      say`Log in where ${domain} was registered, see whether it renews by itself and whether the payment works, and renew it now. See, too, whether the address that bills go to is one that you read, and not one of this domain.`,
    references: ['RFC 9083 §4.5', 'RFC 9224'],
  },
  async (bench) => {
    const { settings, http, sure, exempt, evidence } = bench;
    if (!settings.registration)
      exempt(
        say`Ask for it with --registration: then IANA and the domain's registry are told which domain is looked at.`,
      );
    const bootstrap = sure(await jsonAt(http, BOOTSTRAP.host, BOOTSTRAP.path));
    const registry = registryOf(bootstrap, settings.domain);
    if (registry === undefined) return exempt(say`The registry of ${settings.domain} does not tell it over RDAP`);
    const found = sure(await registrationOf(http, registry, settings.domain));
    evidence('registration', found);
    judge(bench, found);
  },
);

/** A mail domain may lie below the one that is registered. */
async function registrationOf(
  http: Http,
  registry: URL,
  domain: string,
): Promise<Fact<Registration & { readonly name: string }>> {
  const labels = domain.split('.');
  for (let index = 0; index < labels.length - 1; index += 1) {
    const name = labels.slice(index).join('.');
    const answer = await jsonAt(http, registry.host, `${registry.pathname}domain/${name}`);
    if (!answer.known) return answer;
    const registration = registrationIn(answer.value);
    if (registration !== undefined) return known({ ...registration, name });
  }
  return unknown(say`The registry at ${registry.host} does not know ${domain}`);
}

/** Undefined where there is no such thing. */
async function jsonAt(http: Http, host: string, path: string): Promise<Fact<unknown>> {
  const answer = await http.fetch({
    scheme: 'https',
    host,
    path,
    headers: { Accept: 'application/rdap+json, application/json' },
  });
  if (!answer.known) return unknown(say`${host} could not be asked: ${answer.reason}`);
  const { status, body, truncated } = answer.value;
  if (status === NOT_FOUND) return known(undefined);
  if (status !== OK || truncated) return unknown(say`${host} does not answer as it should (status ${status})`);
  try {
    return known(JSON.parse(body));
  } catch {
    return unknown(say`${host} answers with something that is no JSON`);
  }
}

function judge(
  { claim, exempt, now }: Bench & Senses,
  { name, expires, states }: Registration & { readonly name: string },
): void {
  const lost = states.find((state) => LOST.has(state));
  const kept = claim(lost === undefined, {
    good: say`${name} is not about to be deleted`,
    bad: say`${name} was not renewed, and its registry is about to delete it`,
    observed: lost ?? '',
  });
  if (!kept) return;
  if (expires === undefined) return exempt(say`The registry does not tell until when ${name} is registered`);
  const days = Math.floor((Date.parse(expires) - Date.parse(now)) / DAY);
  const day = expires.slice(0, 'YYYY-MM-DD'.length);
  const alive = claim(days >= 0, {
    good: say`The registration of ${name} has not run out`,
    bad: say`The registration of ${name} ran out on ${day}`,
  });
  if (alive)
    claim(days >= ENOUGH_DAYS, {
      good: say`${name} is registered until ${day}`,
      bad: say`The registration of ${name} ends on ${day}, in ${days} days`,
      level: 'recommended',
    });
}
