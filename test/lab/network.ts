/**
 * The lab's network: namespaces on links to a router (the namespace that the lab itself runs in), and the router's
 * rules.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import {
  BRIDGE,
  CROWD_NETWORKS,
  DEVICE,
  LINKS,
  reverseZone,
  SERVER,
  VANTAGE,
  type Link,
  type NamespaceName,
} from './addresses.ts';
import type { NetworkBlueprint, Port } from './blueprint.ts';
import { Distance } from './distance.ts';
import { run } from './run.ts';

export type Namespaces = Readonly<Record<NamespaceName, number>>;

const FIRST_RULE = 100;
/** The table of routes by which only small packets get through. */
const NARROW = 100;
/**
 * Settings of IPv6 that must be 0: it is on, and addresses are usable at once instead of after a second of looking for
 * duplicates.
 */
const SETTINGS = ['disable_ipv6', 'accept_dad', 'dad_transmits'];

/**
 * Makes the namespaces and links; resolves to the process that holds each namespace. `vantageSetup` is run as shell
 * code in the vantage point's mounts; with a `distance`, the vantage point is that far from everybody else.
 */
export async function buildNetwork(vantageSetup: string, distance?: Distance): Promise<Namespaces> {
  writeFileSync('/proc/sys/net/ipv4/ip_forward', '1');
  for (const scope of ['all', 'default'])
    for (const name of SETTINGS) writeFileSync(`/proc/sys/net/ipv6/conf/${scope}/${name}`, '0');
  writeFileSync('/proc/sys/net/ipv6/conf/all/forwarding', '1');
  const holders = await Promise.all(LINKS.map((link) => hold(link.name === 'vantage' ? vantageSetup : undefined)));
  const [vantage = 0, server = 0, dns = 0, world = 0] = holders;
  const namespaces: Namespaces = { vantage, server, dns, world };
  await distance?.lay(vantage, routerDevice('vantage'));
  await run(['ip', '-batch', '-'], {
    input: LINKS.flatMap((link) =>
      routerSide(link, namespaces, link.name === 'vantage' && distance !== undefined),
    ).join('\n'),
  });
  await Promise.all(
    LINKS.map((link) =>
      run(inside(namespaces, link.name, ['ip', '-batch', '-']), { input: hostSide(link).join('\n') }),
    ),
  );
  return namespaces;
}

/** A command as it is run in a namespace. */
export function inside(namespaces: Namespaces, name: NamespaceName, command: readonly string[]): string[] {
  return ['nsenter', '-t', String(namespaces[name]), '-n', ...command];
}

/** Starts a process that does nothing but keep a network namespace. */
async function hold(setup: string | undefined): Promise<number> {
  const flags = setup === undefined ? ['--net'] : ['--net', '--mount'];
  const enable = `for f in all default; do for s in ${SETTINGS.join(' ')}; do echo 0 >/proc/sys/net/ipv6/conf/$f/$s; done; done`;
  const child = spawn(
    'unshare',
    [...flags, '--', 'sh', '-ec', `${enable}\n${setup ?? ''}\necho ready\nexec sleep infinity`],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('A network namespace could not be made.'))),
  ]);
  return child.pid ?? 0;
}

function routerDevice(name: NamespaceName): string {
  return `to-${name}`;
}

/** @param laid Whether the link's devices are there already. */
function routerSide(link: Link, namespaces: Namespaces, laid: boolean): string[] {
  const { name, gateway4, gateway6 } = link;
  const device = routerDevice(name);
  return [
    ...(laid ? [] : [`link add ${device} type veth peer name ${DEVICE} netns ${namespaces[name]}`]),
    `link set ${device} up`,
    `addr add ${gateway4}/24 dev ${device}`,
    `addr add ${gateway6}/64 dev ${device} nodad`,
    ...outside(link).map((address) => `route add ${address} dev ${device}`),
  ];
}

/** The host's addresses in other networks than the router's. */
function outside({ v4, v6, gateway4, gateway6 }: Link): string[] {
  return [...v4, ...v6].filter(
    (address) => reverseZone(address) !== reverseZone(address.includes(':') ? gateway6 : gateway4),
  );
}

function hostSide({ name, v4, v6, gateway4, gateway6 }: Link): string[] {
  return [
    'link set lo up',
    `link set ${DEVICE} up`,
    ...v4.map((address) => `addr add ${address}/24 dev ${DEVICE}`),
    // The first address is added last: it is the one that connections come from.
    ...v6.toReversed().map((address) => `addr add ${address}/64 dev ${DEVICE} nodad`),
    ...(name === 'server' ? [`addr add ${BRIDGE}/32 dev lo`] : []),
    `route add default via ${gateway4}`,
    `route add default via ${gateway6}`,
  ];
}

/** Keeps the router's rules and the vantage point's IPv6 as the blueprint wants them. */
export class Firewall {
  readonly #namespaces: Namespaces;
  #rules: readonly (readonly string[])[] = [[], []];
  #ipv6: NetworkBlueprint['vantageIpv6'] = 'works';
  #crowd = false;

  constructor(namespaces: Namespaces) {
    this.#namespaces = namespaces;
  }

  async become(wanted: NetworkBlueprint): Promise<void> {
    if (wanted.largestPacket !== undefined) await this.#narrow(wanted.largestPacket);
    const rules = [rulesFor(wanted, 4), rulesFor(wanted, 6)];
    for (const [index, family] of (['-4', '-6'] as const).entries()) {
      const [before = [], after = []] = [this.#rules[index], rules[index]];
      if (before.join('\n') === after.join('\n')) continue;
      const batch = [
        ...before.map((_, at) => `rule del pref ${FIRST_RULE + at}`),
        ...after.map((rule, at) => `rule add pref ${FIRST_RULE + at} ${rule}`),
      ];
      await run(['ip', family, '-batch', '-'], { input: batch.join('\n') });
    }
    this.#rules = rules;
    await this.#setIpv6(wanted.vantageIpv6);
    if (wanted.crowd !== undefined) await this.#letCrowdIn();
  }

  /** A way on which larger packets are dropped; rules lead there. */
  async #narrow(bytes: number): Promise<void> {
    for (const [family, address] of [
      ['-4', VANTAGE.v4],
      ['-6', VANTAGE.v6],
    ] as const)
      await run(['ip', family, '-batch', '-'], {
        input: `route replace ${address} dev ${routerDevice('vantage')} mtu lock ${bytes} table ${NARROW}`,
      });
  }

  /** Whole networks lead to the hosts that have all of their addresses. */
  async #letCrowdIn(): Promise<void> {
    if (this.#crowd) return;
    this.#crowd = true;
    for (const [name, networks] of Object.entries(CROWD_NETWORKS) as [
      keyof typeof CROWD_NETWORKS,
      readonly string[],
    ][]) {
      const {
        v4: [v4],
        v6: [v6],
      } = LINKS.find((link) => link.name === name) ?? { v4: [], v6: [] };
      const device = routerDevice(name);
      const routes = networks.map(
        (network) => `route add ${network} via ${network.includes(':') ? v6 : v4} dev ${device}`,
      );
      await run(['ip', '-batch', '-'], { input: routes.join('\n') });
      await run(inside(this.#namespaces, name, ['ip', '-batch', '-']), {
        input: networks.map((network) => `route add local ${network} dev lo`).join('\n'),
      });
    }
  }

  async #setIpv6(wanted: NetworkBlueprint['vantageIpv6']): Promise<void> {
    const had = this.#ipv6;
    this.#ipv6 = wanted;
    const states = [had, wanted].map((state) => (state === 'silent' ? 'works' : state));
    if (states[0] === states[1]) return;
    const gateway = LINKS.find(({ name }) => name === 'vantage')?.gateway6;
    const address = `addr add ${VANTAGE.v6}/64 dev ${DEVICE} nodad`;
    const route = `route replace default via ${gateway} dev ${DEVICE}`;
    const batch = [
      ...(had === 'absent' ? [] : [`route del default dev ${DEVICE}`]),
      `addr flush dev ${DEVICE} scope global`,
      ...(wanted === 'absent' ? [] : [address, route]),
      // A route that is there stays when the address goes.
      ...(wanted === 'link-local' ? [`addr flush dev ${DEVICE} scope global`] : []),
    ];
    await run(inside(this.#namespaces, 'vantage', ['ip', '-6', '-batch', '-']), { input: batch.join('\n') });
  }
}

/** IANA's numbers of ICMP and ICMPv6. */
const ICMP = { 4: 1, 6: 58 } as const;

/** Rules of the router for one family, in the language of `ip rule`. */
function rulesFor(wanted: NetworkBlueprint, family: 4 | 6): string[] {
  const version = family === 4 ? 'v4' : 'v6';
  const from = VANTAGE[version];
  const server = SERVER[version];
  const of = (ports: readonly Port[]): number[] =>
    ports.filter((entry) => (entry.family ?? family) === family).map(({ port }) => port);
  return [
    ...(wanted.dropped.includes(family) ? [`from ${from} to ${server} blackhole`] : []),
    ...(family === 6 && wanted.vantageIpv6 === 'silent' ? [`from ${from} blackhole`] : []),
    ...(wanted.largestPacket === undefined || (wanted.narrow ?? family) !== family
      ? []
      : // Whoever drops a packet would say so.
        [`to ${server} ipproto ${ICMP[family]} blackhole`, `from ${server} to ${from} lookup ${NARROW}`]),
    ...wanted.deaf.filter((address) => isIP(address) === family).map((address) => `to ${address} blackhole`),
    ...of(wanted.serverBlocked).map((port) => `from ${server} ipproto tcp dport ${port} blackhole`),
    ...of(wanted.blocked).map((port) => `from ${from} ipproto tcp dport ${port} blackhole`),
    ...of(wanted.filtered).map((port) => `from ${from} to ${server} ipproto tcp dport ${port} blackhole`),
  ];
}
