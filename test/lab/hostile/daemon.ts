/**
 * The hostile servers as daemons of the lab: one process in the mail server's namespace, one among the name servers.
 */
import { BRIDGE, NS1, NS2, RESOLVER, SERVER, SERVERS_RESOLVER, type NamespaceName } from '../addresses.ts';
import type { Blueprint, HostilePlace } from '../blueprint.ts';
import { certificateFiles, type Daemon, type Listener, type Materials, type Plan } from '../daemon.ts';
import { siblingModule } from '../modules.ts';

/** What the process reads. */
export interface HostileSettings {
  readonly places: readonly {
    readonly addresses: readonly string[];
    readonly port: number;
    readonly behaviour: string;
    /** Of a name server: whom it asks itself. */
    readonly upstream?: string;
  }[];
  /** Files. */
  readonly key: string;
  readonly chain: string;
}

const CERTIFICATE = 'server';
const ADDRESSES: Readonly<Record<HostilePlace['host'], readonly string[]>> = {
  server: [SERVER.v4, SERVER.v6],
  bridge: [BRIDGE],
  resolver: [RESOLVER.v4, RESOLVER.v6],
  ns1: [NS1.v4, NS1.v6],
};
const UPSTREAMS: Readonly<Partial<Record<HostilePlace['host'], string>>> = {
  resolver: SERVERS_RESOLVER.v4,
  ns1: NS2.v4,
};

export const hostileServer: Daemon = {
  name: 'hostile-server',
  plan: (blueprint, materials) => plan(blueprint, materials, 'server'),
};
export const hostileNames: Daemon = {
  name: 'hostile-names',
  plan: (blueprint, materials) => plan(blueprint, materials, 'dns'),
};

function addressesOf(host: HostilePlace['host'], family: HostilePlace['family']): readonly string[] {
  return ADDRESSES[host].filter((address) => family === undefined || family === (address.includes(':') ? 6 : 4));
}

function plan(blueprint: Blueprint, materials: Materials, namespace: NamespaceName): Plan {
  const here = (blueprint.network.hostile ?? []).filter(({ host }) => host in UPSTREAMS === (namespace === 'dns'));
  if (here.length === 0) return { files: {} };
  const { root } = materials.machine;
  const settings: HostileSettings = {
    places: here.map(({ host, port, behaviour, family }) => ({
      addresses: addressesOf(host, family),
      port,
      behaviour,
      ...(UPSTREAMS[host] === undefined ? {} : { upstream: UPSTREAMS[host] }),
    })),
    key: `${root}/etc/ssl/lab/${CERTIFICATE}.key`,
    chain: `${root}/etc/ssl/lab/${CERTIFICATE}.pem`,
  };
  const file = `/etc/hostile-${namespace}.json`;
  const listens = here.flatMap(({ host, port, family }) =>
    addressesOf(host, family).map((address): Listener => ({ protocol: 'tcp', port, address })),
  );
  return {
    files: { ...certificateFiles(materials, CERTIFICATE), [file]: JSON.stringify(settings, undefined, 1) },
    run: {
      namespace,
      outside: true,
      command: [process.execPath, siblingModule(import.meta.url, './server'), `${root}${file}`],
      listens,
    },
  };
}
