/** The plan for the server at hand: what its zone should say, made from what is known about it. Made once a run. */
import type { Family, Senses } from '../../fixtures/senses.ts';
import { familyOf, notPublic } from '../knowledge/addresses.ts';
import { guidesHost } from '../knowledge/names.ts';
import type { Kind, Plan, PlanFacts } from '../words/plan.ts';
import { planOfKind } from '../zone/records.ts';
import { kindOf } from './index.ts';
import { MAILCOW } from './mailcow.ts';
import { recognise } from './recognise.ts';

const plans = new WeakMap<object, Promise<Plan>>();

/** The plan of a run. */
export function planOf(senses: Senses): Promise<Plan> {
  const made = plans.get(senses) ?? makePlan(senses);
  plans.set(senses, made);
  return made;
}

async function makePlan(senses: Senses): Promise<Plan> {
  const { settings, dns } = senses;
  const [{ name, because }, mtaSts] = await Promise.all([
    recognise(senses),
    dns.ask(`_mta-sts.${settings.domain}`, 'TXT'),
  ]);
  const kind = kindOf(name, settings.domain);
  const { host, v4, v6 } = await mailHostOf(senses, kind);
  const { selector, dkim } = await keyOf(senses, kind);
  const mailadm = kind.mailadm ? settings.mailadm : undefined;
  const sts = mtaSts.known ? mtaSts.value.records.find(({ text }) => text.startsWith('v=STSv1')) : undefined;
  const facts: PlanFacts = {
    domain: settings.domain,
    host,
    ...(mailadm === undefined ? {} : { mailadmUrl: mailadm, mailadmHost: new URL(mailadm).hostname }),
    selector,
    v4,
    v6,
    ...(dkim === undefined ? {} : { dkim }),
    ...(sts === undefined ? {} : { mtaSts: sts.text }),
  };
  return { ...planFor(facts, kind), ...(because === undefined ? {} : { kindReason: because }) };
}

/** The selector that was told, or else the first of the kind's that is published, and its record. */
async function keyOf(
  { settings, dns }: Senses,
  { selectors }: Kind,
): Promise<{ readonly selector: string; readonly dkim: string | undefined }> {
  const asked = settings.dkimSelector === undefined ? selectors : [settings.dkimSelector];
  const found = await Promise.all(
    asked.map(async (selector) => {
      const answer = await dns.ask(`${selector}._domainkey.${settings.domain}`, 'TXT');
      return { selector, dkim: answer.known ? answer.value.records[0]?.text : undefined };
    }),
  );
  const [first = { selector: selectors[0], dkim: undefined }] = found;
  return found.find(({ dkim }) => dkim !== undefined) ?? first;
}

/** What a server of a kind should publish; the guide's, unless told. */
export function planFor(facts: PlanFacts, kind: Kind = MAILCOW): Plan {
  return planOfKind(kind, facts);
}

/**
 * The mail host that the records should lead to, and its addresses. Where the MX record names a host that has no
 * address (a forgotten dot, a slip) and nobody told another, it is the guide's name: a plan that repeats the slip would
 * correct nothing. Nor would one that repeats an address that is nobody's on the internet: for those, the plan has the
 * addresses that the operator told, or none, and says where to find them.
 */
async function mailHostOf(senses: Senses, kind: Kind): Promise<Pick<Plan, 'host' | 'v4' | 'v6'>> {
  const { host, v4, v6 } = await publishedHost(senses, kind);
  const told = senses.settings.addresses;
  const right = (family: Family, published: readonly string[]): readonly string[] => {
    const usable = published.filter((address) => notPublic(address) === undefined);
    return published.length > usable.length && usable.length === 0
      ? told.filter((address) => familyOf(address) === family)
      : usable;
  };
  return { host, v4: right(4, v4), v6: right(6, v6) };
}

async function publishedHost(
  { settings, target, dns }: Senses,
  { settingsAt }: Kind,
): Promise<Pick<Plan, 'host' | 'v4' | 'v6'>> {
  const guides = settingsAt === 'domain' ? settings.domain : guidesHost(settings.domain);
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
