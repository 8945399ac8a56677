/** Spamhaus' Data Query Service: lists that are asked with a key, beside the public ones that refuse the resolver. */
import { setRecord, zoneOf, type Blueprint } from './blueprint.ts';
import { DOMAIN_LISTS } from './healthy.ts';

/** The operator's. */
export const DQS_KEY = 'k7w3e9q1x5z2r8t4y6u0i3o7p1';
export const DQS_ENVIRONMENT = { MAILPROOF_DQS_KEY: DQS_KEY } as const;

/** The public mirrors refuse, as they do with resolvers that many share; whoever has the key is answered. */
export function askByKey(blueprint: Blueprint): void {
  for (const [list, listed] of [
    ['zen', '2.0.0.127'],
    ['dbl', 'dbltest.com'],
  ] as const) {
    const [from, to] = [`${list}.spamhaus.org`, `${list}.dq.spamhaus.net`];
    const zone = zoneOf(blueprint, from);
    blueprint.dns.zones[to] = {
      ...structuredClone(zone),
      records: zone.records.map((one) => ({ ...one, name: one.name.replace(from, `${DQS_KEY}.${to}`) })),
    };
    for (const name of [listed, DOMAIN_LISTS.includes(from as never) ? 'example.org' : '24.100.48.24'])
      setRecord(blueprint, `${name}.${from}`, 'A', '127.255.255.254');
  }
}
