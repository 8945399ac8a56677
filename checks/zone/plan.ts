/** The plan for the server at hand: what its zone should say, made from what is known about it. Made once a run. */
import type { Family, Senses } from '../../fixtures/senses.ts';
import { guidesHost } from '../knowledge/names.ts';
import { planFor } from './records.ts';
import type { Plan } from '../words/plan.ts';

const plans = new WeakMap<object, Promise<Plan>>();

/** The plan of a run. */
export function planOf(senses: Senses): Promise<Plan> {
  const made = plans.get(senses) ?? makePlan(senses);
  plans.set(senses, made);
  return made;
}

async function makePlan(senses: Senses): Promise<Plan> {
  const { settings, dns } = senses;
  const [{ host, v4, v6 }, key] = await Promise.all([
    mailHostOf(senses),
    dns.ask(`${settings.dkimSelector}._domainkey.${settings.domain}`, 'TXT'),
  ]);
  const dkim = key.known ? key.value.records[0]?.text : undefined;
  return planFor({
    domain: settings.domain,
    host,
    ...(settings.mailadm === undefined
      ? {}
      : { mailadmUrl: settings.mailadm, mailadmHost: new URL(settings.mailadm).hostname }),
    selector: settings.dkimSelector,
    v4,
    v6,
    ...(dkim === undefined ? {} : { dkim }),
  });
}

/**
 * The mail host that the records should lead to, and its addresses. Where the MX record names a host that has no
 * address (a forgotten dot, a slip) and nobody told another, it is the guide's name: a plan that repeats the slip would
 * correct nothing.
 */
async function mailHostOf({ settings, target, dns }: Senses): Promise<Pick<Plan, 'host' | 'v4' | 'v6'>> {
  const guides = guidesHost(settings.domain);
  const [host, endpoints] = await Promise.all([target.host(), target.endpoints()]);
  if (endpoints.known) {
    const addresses = (family: Family): readonly string[] =>
      endpoints.value.filter((endpoint) => endpoint.family === family).map(({ address }) => address);
    return { host: host.known ? host.value : guides, v4: addresses(4), v6: addresses(6) };
  }
  if (settings.host !== undefined) return { host: settings.host, v4: [], v6: [] };
  const found = await dns.addresses(guides);
  return { host: guides, v4: found.known ? found.value.v4 : [], v6: found.known ? found.value.v6 : [] };
}

/** The guide's own server: what `list`, `explain` and the documentation show fixes for. */
export function examplePlan(): Plan {
  return planFor({
    domain: 'example.org',
    host: guidesHost('example.org'),
    mailadmHost: 'mailadm.example.org',
    mailadmUrl: 'https://mailadm.example.org/new_email',
    selector: 'dkim',
    v4: ['24.48.100.24'],
    v6: ['7fe5:2f4:1ba:2381::3'],
  });
}
