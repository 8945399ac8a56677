/** Who is where in the lab's own small internet. Nothing here is ever routed to the real one. */

/** Host part of an interface: its addresses (prefix 24 and 64) and the router's on the same link. */
export interface Link {
  readonly name: NamespaceName;
  readonly v4: readonly string[];
  readonly v6: readonly string[];
  readonly gateway4: string;
  readonly gateway6: string;
}

/** Every namespace's device on its link. */
export const DEVICE = 'eth0';

export type NamespaceName = 'vantage' | 'server' | 'dns' | 'world';

/** Where mailproof runs. */
export const VANTAGE = { v4: '91.64.20.10', v6: '2a02:908:20::10' } as const;
/** The mail server under test, at the guide's addresses. */
export const SERVER = { v4: '24.48.100.24', v6: '7fe5:2f4:1ba:2381::3' } as const;
/** br-mailcow: where mailadm listens when it is set up well. */
export const BRIDGE = '172.22.1.1';

export const ROOT_SERVER = { v4: '198.41.0.4', v6: '2001:503:ba3e::4' } as const;
export const TLD_SERVER = { v4: '198.41.0.30', v6: '2001:503:ba3e::30' } as const;
export const NS1 = { v4: '198.41.0.11', v6: '2001:503:ba3e::11' } as const;
/** In another network than the first, as it should be. */
export const NS2 = { v4: '192.5.6.12', v6: '2001:503:a83e::12' } as const;
/** The resolver that the vantage point uses. */
export const RESOLVER = { v4: '198.41.0.53', v6: '2001:503:ba3e::53' } as const;
/** The resolver that the mail servers use; no fault touches it. */
export const SERVERS_RESOLVER = { v4: '198.41.0.54', v6: '2001:503:ba3e::54' } as const;

/** The second provider. */
export const PEER = { v4: '62.138.40.25', v6: '2a05:1400:40::25' } as const;
/** Hosts that answer on every port that a check asks about. */
export const CONTROLS = [
  { v4: '62.138.40.31', v6: '2a05:1400:40::31' },
  { v4: '62.138.40.32', v6: '2a05:1400:40::32' },
] as const;
/** An ordinary host on the Internet that is nobody's: web pages, mail exchangers of other domains. */
export const ELSEWHERE = { v4: '62.138.40.80', v6: '2a05:1400:40::80' } as const;

/** Where the hosts of many further domains are (crowd.ts): mail servers, and name servers. */
export const CROWD_NETWORKS = {
  server: ['24.64.0.0/14', '2a0e:c0de::/32'],
  dns: ['23.64.0.0/12', '2a0e:c0df::/32'],
} as const;

export interface CrowdAddresses {
  readonly mail: { readonly v4: string; readonly v6: string };
  readonly names: readonly [{ readonly v4: string; readonly v6: string }, { readonly v4: string; readonly v6: string }];
}

/** The addresses of one domain of the crowd's, by its number: no two are in the same network. */
export function crowdAddresses(number: number): CrowdAddresses {
  const [high, low, group] = [number >> 8, number & 0xff, number.toString(16)];
  return {
    mail: { v4: `24.${64 + high}.${low}.25`, v6: `2a0e:c0de:${group}:1::25` },
    names: [
      { v4: `23.${64 + high}.${low}.53`, v6: `2a0e:c0df:${group}:1::53` },
      { v4: `23.${72 + high}.${low}.53`, v6: `2a0e:c0df:${group}:2::53` },
    ],
  };
}

const DNS_HOSTS = [ROOT_SERVER, TLD_SERVER, NS1, NS2, RESOLVER, SERVERS_RESOLVER];
const WORLD_HOSTS = [PEER, ...CONTROLS, ELSEWHERE];

export const LINKS: readonly Link[] = [
  { name: 'vantage', v4: [VANTAGE.v4], v6: [VANTAGE.v6], gateway4: '91.64.20.1', gateway6: '2a02:908:20::1' },
  { name: 'server', v4: [SERVER.v4], v6: [SERVER.v6], gateway4: '24.48.100.1', gateway6: '7fe5:2f4:1ba:2381::1' },
  {
    name: 'dns',
    v4: DNS_HOSTS.map(({ v4 }) => v4),
    v6: DNS_HOSTS.map(({ v6 }) => v6),
    gateway4: '198.41.0.1',
    gateway6: '2001:503:ba3e::1',
  },
  {
    name: 'world',
    v4: WORLD_HOSTS.map(({ v4 }) => v4),
    v6: WORLD_HOSTS.map(({ v6 }) => v6),
    gateway4: '62.138.40.1',
    gateway6: '2a05:1400:40::1',
  },
];

/** The name in in-addr.arpa or ip6.arpa that an address is looked up by (RFC 1035 §3.5, RFC 3596 §2.5). */
export function reverseName(address: string): string {
  if (!address.includes(':')) return `${address.split('.').toReversed().join('.')}.in-addr.arpa`;
  const digits = ipv6Groups(address)
    .map((group) => group.padStart(4, '0'))
    .join('');
  return `${[...digits].toReversed().join('.')}.ip6.arpa`;
}

/** The reverse zone of an address' link: a /24 or a /64. */
export function reverseZone(address: string): string {
  const labels = reverseName(address).split('.');
  return labels.slice(address.includes(':') ? 16 : 1).join('.');
}

/** The eight groups of an IPv6 address, in hexadecimal, without leading zeros. */
export function ipv6Groups(address: string): string[] {
  const [head = '', tail = ''] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  return [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
}
