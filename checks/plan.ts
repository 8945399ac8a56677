/** The plan for the server at hand: what its zone should say, made from what is known about it. Made once a run. */
import type { Senses } from '../fixtures/senses.ts';
import { planFor, type Plan } from './zone.ts';

const plans = new WeakMap<object, Promise<Plan>>();

/** The plan of a run; where DNS does not tell the host, the guide's name stands in. */
export function planOf(senses: Senses): Promise<Plan> {
  const made = plans.get(senses) ?? makePlan(senses);
  plans.set(senses, made);
  return made;
}

async function makePlan({ settings, target, dns }: Senses): Promise<Plan> {
  const [host, endpoints, key] = await Promise.all([
    target.host(), target.endpoints(), dns.ask(`${settings.dkimSelector}._domainkey.${settings.domain}`, 'TXT'),
  ]);
  const addresses = endpoints.known ? endpoints.value : [];
  const dkim = key.known ? key.value.records[0]?.text : undefined;
  return planFor({
    domain: settings.domain,
    host: host.known ? host.value : `mail.${settings.domain}`,
    ...(settings.mailadm === undefined ? {} : { mailadmUrl: settings.mailadm, mailadmHost: new URL(settings.mailadm).hostname }),
    selector: settings.dkimSelector,
    v4: addresses.filter(({ family }) => family === 4).map(({ address }) => address),
    v6: addresses.filter(({ family }) => family === 6).map(({ address }) => address),
    ...(dkim === undefined ? {} : { dkim }),
  });
}

/** The guide's own server: what `list`, `explain` and the documentation show fixes for. */
export function examplePlan(): Plan {
  return planFor({
    domain: 'example.org',
    host: 'mail.example.org',
    mailadmHost: 'mailadm.example.org',
    mailadmUrl: 'https://mailadm.example.org/new_email',
    selector: 'dkim',
    v4: ['24.48.100.24'],
    v6: ['7fe5:2f4:1ba:2381::3'],
  });
}
