/** What is said of the two lists of name servers, and of how the servers are spread. */
import { describe, expect, test } from 'vitest';
import { known, unknown } from '../../../../common/fact.ts';
import { say } from '../../../../common/say.ts';
import type { Delegation, Dns, NameServer, ServerTrouble } from '../../../../fixtures/dns/types.ts';
import { dnsOf, type Zone } from '../../happy/dns.ts';
import { judged } from '../../judged.ts';

const NAMES = ['ns1.example.net', 'ns2.example.net'];

interface World {
  /** What the registry says: names, and their glue. */
  readonly registry?: Delegation['servers'];
  readonly zone?: Zone;
  readonly servers?: readonly NameServer[];
  readonly trouble?: ServerTrouble;
  /** What it says may lack addresses. */
  readonly cut?: true;
}

async function delegation({ registry, zone, servers, trouble, cut }: World) {
  const dns: Partial<Dns> = {
    ...dnsOf(zone),
    ...(servers === undefined ? {} : { serversOf: async () => known({ zone: 'example.org', servers, homeless: [] }) }),
    ...(registry === undefined
      ? {}
      : {
          delegation: async () =>
            known({
              zone: 'example.org',
              parent: 'org',
              source: 'a.nic',
              servers: registry,
              ...(cut === undefined ? {} : { cut }),
            }),
        }),
    askAgain: async () => known(trouble),
  };
  const { verdict, findings } = await judged('dns.delegation', { dns });
  return { verdict, findings: findings.map(({ message }) => message) };
}

const bare = (...names: readonly string[]): Delegation['servers'] => names.map((name) => ({ name, glue: [] }));

describe('the two lists', () => {
  test.each<[string, World, string, string]>([
    [
      'a server at the registry only that does not answer',
      { registry: [...bare(...NAMES), { name: 'ns.old.example', glue: ['192.0.2.99'] }], trouble: 'silent' },
      'warn',
      'sends lookups of example.org to ns.old.example (192.0.2.99), which does not answer',
    ],
    [
      'one that has no address any more',
      { registry: bare(...NAMES, 'ns.gone.example') },
      'warn',
      'to ns.gone.example, which has no address',
    ],
    [
      'one that holds the zone',
      { registry: [...bare(...NAMES), { name: 'ns3.example.net', glue: ['192.0.2.99'] }] },
      'pass',
      'to ns3.example.net as well, which the zone does not name',
    ],
    [
      'a server in the zone only',
      { registry: bare('ns1.example.net') },
      'pass',
      'names ns2.example.net as its name server, and the registry does not',
    ],
    [
      'no glue where it is needed',
      {
        registry: bare('ns1.example.org', ...NAMES),
        zone: { 'NS example.org': ['ns1.example.org', ...NAMES], 'A ns1.example.org': ['192.0.2.7'] },
      },
      'warn',
      'The registry holds no address of ns1.example.org',
    ],
    [
      'glue that an answer may have left out',
      {
        registry: bare('ns1.example.org', ...NAMES),
        zone: { 'NS example.org': ['ns1.example.org', ...NAMES], 'A ns1.example.org': ['192.0.2.7'] },
        cut: true,
      },
      'inconclusive',
      'leaves out the address of ns1.example.org, which it may hold',
    ],
    [
      'old glue',
      {
        registry: [{ name: 'ns1.example.org', glue: ['192.0.2.6'] }, ...bare(...NAMES)],
        zone: { 'NS example.org': ['ns1.example.org', ...NAMES], 'A ns1.example.org': ['192.0.2.7'] },
      },
      'warn',
      'The registry holds 192.0.2.6 as the address of ns1.example.org',
    ],
  ])('%s', async (_, world, verdict, words) => {
    expect(await delegation(world)).toEqual({ verdict, findings: [expect.stringContaining(words)] });
  });

  test('agree', async () => {
    expect(await delegation({})).toEqual({ verdict: 'pass', findings: [] });
    const glue = {
      registry: [{ name: 'ns1.example.org', glue: ['192.0.2.7'] }],
      zone: { 'NS example.org': ['ns1.example.org'], 'A ns1.example.org': ['192.0.2.7'] },
    };
    expect((await delegation(glue)).findings).toEqual([]);
  });

  test('are not compared where one server has both zones, and not known where nobody says', async () => {
    expect((await judged('dns.delegation', { dns: { delegation: async () => known(undefined) } })).verdict).toBe(
      'pass',
    );
    const silent = { dns: { delegation: async () => unknown(say`nobody says`) } };
    expect((await judged('dns.delegation', silent)).verdict).toBe('inconclusive');
  });
});

describe('name servers in one place', () => {
  test.each<[readonly NameServer[], string]>([
    [[{ name: NAMES[0] ?? '', address: '192.0.2.53' }], 'example.org has a single name server, ns1.example.net'],
    [
      NAMES.map((name, index) => ({ name, address: `192.0.2.5${index}` })),
      'All name servers of example.org are in one network',
    ],
  ])('%j', async (servers, words) => {
    expect(await delegation({ servers })).toEqual({ verdict: 'pass', findings: [expect.stringContaining(words)] });
  });

  test('are in different ones by IPv6, too', async () => {
    const addresses = ['192.0.2.53', '192.0.2.54', '2001:db8:1::53', '2001:db8:2::53'];
    const servers = addresses.map((address, index) => ({ name: NAMES[index % 2] ?? '', address }));
    expect((await delegation({ servers })).findings).toEqual([]);
  });
});
