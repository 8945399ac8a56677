/** The recursive resolvers: the vantage point's, which faults may change, and the mail servers' own. */
import { RESOLVER, ROOT_SERVER, SERVERS_RESOLVER } from '../addresses.ts';
import type { ResolverBlueprint } from '../blueprint.ts';
import type { Daemon, Materials } from '../daemon.ts';
import { line } from './zonefile.ts';

const SOUND: ResolverBlueprint = { running: true, validates: true, overrides: [], zones: {} };

/** The vantage point's resolver. */
export const resolver: Daemon = unbound('resolver', RESOLVER, (blueprint) => blueprint.dns.resolver);
/** The mail servers' resolver. */
export const serversResolver: Daemon = unbound('servers-resolver', SERVERS_RESOLVER, () => SOUND);

function unbound(
  name: string,
  host: { readonly v4: string; readonly v6: string },
  settings: (blueprint: Parameters<Daemon['plan']>[0]) => ResolverBlueprint,
): Daemon {
  const file = `/etc/unbound/${name}.conf`;
  return {
    name,
    plan(blueprint, materials) {
      const wanted = settings(blueprint);
      const files = { [file]: configuration(name, host, wanted, materials), '/etc/unbound/root.hints': hints() };
      const listens = [
        { protocol: 'udp', port: 53, address: host.v4 },
        { protocol: 'udp', port: 53, address: host.v6 },
      ] as const;
      return wanted.running
        ? { files, run: { namespace: 'dns', command: ['unbound', '-d', '-p', '-c', file], listens } }
        : { files };
    },
  };
}

/** The command that empties a resolver's caches. */
export function flushCommand(name: string): string[] {
  return ['unbound-control', '-c', `/etc/unbound/${name}.conf`, 'reload'];
}

function hints(): string {
  return `. 3600000 NS a.root-servers.net.\na.root-servers.net. 3600000 A ${ROOT_SERVER.v4}\na.root-servers.net. 3600000 AAAA ${ROOT_SERVER.v6}\n`;
}

function configuration(
  name: string,
  host: { readonly v4: string; readonly v6: string },
  wanted: ResolverBlueprint,
  materials: Materials,
): string {
  return [
    'server:',
    '  num-threads: 1',
    `  interface: ${host.v4}`,
    `  interface: ${host.v6}`,
    `  outgoing-interface: ${host.v4}`,
    `  outgoing-interface: ${host.v6}`,
    '  access-control: 0.0.0.0/0 allow',
    '  access-control: ::/0 allow',
    '  chroot: ""',
    '  username: ""',
    '  directory: "/etc/unbound"',
    '  pidfile: ""',
    '  use-syslog: no',
    '  logfile: ""',
    '  verbosity: 0',
    '  root-hints: "/etc/unbound/root.hints"',
    '  qname-minimisation: yes',
    '  do-not-query-localhost: no',
    `  module-config: "${wanted.validates ? 'validator iterator' : 'iterator'}"`,
    `  trust-anchor: ". DS ${materials.ds['.'] ?? ''}"`,
    ...(wanted.cutOff === true ? ['0.0.0.0/0', '::/0'] : []).map((net) => `  do-not-query-address: ${net}`),
    ...Object.entries(wanted.zones).map(([apex, kind]) => `  local-zone: "${apex}." ${kind}`),
    ...[...new Set(wanted.overrides.map((record) => record.name))].map(
      (owner) => `  local-zone: "${owner}." transparent`,
    ),
    ...wanted.overrides.map((record) => `  local-data: '${line(record, materials)}'`),
    'remote-control:',
    '  control-enable: yes',
    `  control-interface: /run/${name}.ctl`,
    '  control-use-cert: no',
    '',
  ].join('\n');
}
