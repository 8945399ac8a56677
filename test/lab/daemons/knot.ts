/** The authoritative name servers: one knotd each, which signs the signed zones itself. */
import type { Blueprint, ZoneBlueprint } from '../blueprint.ts';
import type { Daemon, Listener, Materials, Plan } from '../daemon.ts';
import { zoneFile } from './zonefile.ts';

const FIRST_BEHIND = 10;
/** Where the keys of the signed zones are made; each name server has a copy. */
export const KEY_STORE = '/var/lib/knot/keys';

/** The part of knotd's configuration that making keys needs too. */
export function signingConfiguration(store: string): string {
  return [
    'database:',
    `  kasp-db: ${store}`,
    'policy:',
    ...policy('lab'),
    // What it signs is 90 minutes old, and ends within some minutes: as if it had not been renewed for long.
    ...policy('ending', ['    rrsig-lifetime: 320', '    rrsig-refresh: 305', '    rrsig-pre-refresh: 1']),
    '',
  ].join('\n');
}

function policy(id: string, dates: string[] = []): string[] {
  return [
    `  - id: ${id}`,
    '    manual: on',
    '    single-type-signing: on',
    '    algorithm: ecdsap256sha256',
    '    cds-cdnskey-publish: none',
    '    propagation-delay: 1',
    '    dnskey-ttl: 300',
    ...dates,
  ];
}

/** The directory of a name server in the lab's root. */
export function knotDirectory(server: string): string {
  return `/var/lib/knot/${server}`;
}

/** One name server as a daemon. */
export function knot(server: string): Daemon {
  const directory = knotDirectory(server);
  return {
    name: `knot-${server}`,
    plan: (blueprint, materials) => plan(server, blueprint, materials),
    reload: (changed) => {
      if (changed.some((path) => path.endsWith('.conf')))
        return [['knotc', '-s', `${directory}/knot.sock`, '-b', 'reload']];
      const zones = changed.map((path) => zoneName(path.slice(directory.length + 1)));
      return [['knotc', '-s', `${directory}/knot.sock`, '-b', 'zone-reload', ...zones]];
    },
  };
}

function plan(server: string, blueprint: Blueprint, materials: Materials): Plan {
  const host = blueprint.dns.nameServers[server];
  const directory = knotDirectory(server);
  const names = Object.entries(blueprint.dns.nameServers).flatMap(([name, { daemon = name }]) =>
    daemon === server ? [name] : [],
  );
  const addresses = [...new Set(names.flatMap((name) => addressesOf(blueprint, name)))];
  const bound = host?.door === undefined ? addresses : [behindDoor(blueprint, server)];
  const served = Object.entries(blueprint.dns.zones).filter(
    ([, zone]) => zone.servers.some((name) => names.includes(name)) && !zone.lame.includes(server),
  );
  const hasExpired = (zone: ZoneBlueprint): boolean => zone.expired?.includes(server) === true;
  const files: Record<string, string> = {};
  for (const [apex, zone] of served)
    if (!hasExpired(zone)) files[`${directory}/${fileName(apex)}`] = zoneFile(blueprint, materials, apex, server);
  if (host === undefined) return { files: {} };
  // What was loaded once would be kept: without the zone's file it has to start with nothing.
  const configuration = `${directory}/${served.some(([, zone]) => hasExpired(zone)) ? 'expired' : 'knot'}.conf`;
  files[configuration] = [
    'server:',
    `  listen: [ ${bound.map((address) => `${address}@53`).join(', ')} ]`,
    `  rundir: ${directory}`,
    '  udp-workers: 1',
    '  tcp-workers: 1',
    '  background-workers: 2',
    'log:',
    '  - target: stderr',
    '    any: warning',
    'control:',
    `  listen: ${directory}/knot.sock`,
    signingConfiguration(`${directory}/keys`),
    'template:',
    '  - id: default',
    `    storage: ${directory}`,
    '    zonefile-sync: -1',
    '    zonefile-load: whole',
    '    journal-content: none',
    '    semantic-checks: off',
    '    dnssec-policy: lab',
    'zone:',
    ...served.flatMap(([apex, zone]) => [
      `  - domain: "${apex}"`,
      `    file: "${hasExpired(zone) ? 'none' : fileName(apex)}"`,
      `    dnssec-signing: ${zone.signed && materials.ds[apex] !== undefined ? 'on' : 'off'}`,
      ...(zone.ending === true ? ['    dnssec-policy: ending'] : []),
    ]),
    '',
  ].join('\n');
  if (!host.running) return { files };
  // It looks for them only when it starts: where they are others it is another run.
  const listens = bound.map((address): Listener => ({ protocol: 'udp', port: 53, address }));
  // A running one keeps the signatures that it has made by another policy: with other words it is another run.
  const renewed = served.some(([, zone]) => zone.ending === true) ? ['--verbose'] : [];
  return { files, run: { namespace: 'dns', command: ['knotd', '-c', configuration, ...renewed], listens } };
}

/** Where the daemon of a name server listens that has something before it. */
export function behindDoor({ dns: { nameServers } }: Blueprint, server: string): string {
  return `127.0.0.${FIRST_BEHIND + Object.keys(nameServers).indexOf(server)}`;
}

function addressesOf(blueprint: Blueprint, name: string): string[] {
  const host = blueprint.dns.nameServers[name];
  return host === undefined ? [] : [host.v4, host.v6];
}

function fileName(apex: string): string {
  return apex === '.' ? 'root.zone' : `${apex}.zone`;
}

function zoneName(file: string): string {
  return file === 'root.zone' ? '.' : file.replace(/\.zone$/, '');
}
