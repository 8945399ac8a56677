/** Changes of a blueprint, by names that say what goes wrong: what faults are written with. */
import type { Blueprint, CertificateBlueprint, Family, NginxSite, Port, ZoneBlueprint } from './blueprint-types.ts';

/** Where mailcow's nginx has the settings document, in the site of its web interface. */
export const AUTOCONFIG = '~ /(?:m|M)ail/(?:c|C)onfig-v1.1.xml';

/** TTL of the guide's records: 5 minutes. */
export const TTL = 300;

/** The zone of the blueprint that a name belongs to. */
export function zoneOf(blueprint: Blueprint, name: string): ZoneBlueprint {
  const apex = closest(Object.keys(blueprint.dns.zones), name);
  const zone = apex === undefined ? undefined : blueprint.dns.zones[apex];
  if (zone === undefined) throw new Error(`The lab has no zone for ${name}.`);
  return zone;
}

/** The longest of the apexes that encloses a name (or is it). */
export function closest(apexes: readonly string[], name: string): string | undefined {
  return apexes
    .filter((apex) => apex === '.' || name === apex || name.endsWith(`.${apex}`))
    .sort((one, other) => labels(other) - labels(one))[0];
}

function labels(apex: string): number {
  return apex === '.' ? 0 : apex.split('.').length;
}

/** Puts a record in place of those of the same name and type. */
export function setRecord(blueprint: Blueprint, name: string, type: string, ...data: string[]): void {
  removeRecord(blueprint, name, type);
  for (const entry of data) addRecord(blueprint, name, type, entry);
}

/** Adds a record beside those of the same name and type. */
export function addRecord(blueprint: Blueprint, name: string, type: string, data: string, ttl = TTL): void {
  zoneOf(blueprint, name).records.push({ name, type, ttl, data });
}

/** Removes the records of a name: of one type, or all. */
export function removeRecord(blueprint: Blueprint, name: string, type?: string): void {
  const zone = zoneOf(blueprint, name);
  zone.records = zone.records.filter((record) => record.name !== name || (type !== undefined && record.type !== type));
}

/** Lets one name server serve something else: its own records of a name and type. */
export function setRecordAt(blueprint: Blueprint, server: string, name: string, type: string, ...data: string[]): void {
  const zone = zoneOf(blueprint, name);
  const others = (zone.differences[server] ?? zone.records).filter(
    (record) => record.name !== name || record.type !== type,
  );
  zone.differences[server] = [...others, ...data.map((entry) => ({ name, type, ttl: TTL, data: entry }))];
}

/** Lets the vantage point's resolver answer something else than the zone holds, as a stale cache does. */
export function setCached(blueprint: Blueprint, name: string, type: string, data: string, ttl = TTL): void {
  blueprint.dns.resolver.overrides.push({ name, type, ttl, data });
}

/** Nothing listens on the server's port: connection refused. */
export function closePort(blueprint: Blueprint, port: number, family?: Family): void {
  blueprint.network.closed.push(portOf(port, family));
}

/** The server's port swallows everything. */
export function filterPort(blueprint: Blueprint, port: number, family?: Family): void {
  blueprint.network.filtered.push(portOf(port, family));
}

/**
 * Something listens on a port of the server that should be closed. For POP3 and sieve use `dovecot.pop3` and
 * `dovecot.sieve`.
 */
export function openPort(blueprint: Blueprint, port: number, family?: Family): void {
  blueprint.network.open.push(portOf(port, family));
}

/**
 * In place of the daemon on a port of the server somebody stands who behaves like this (test/lab/hostile): `silence at
 * EHLO`.
 */
export function standIn(blueprint: Blueprint, port: number, behaviour: string, family?: Family): void {
  closePort(blueprint, port, family);
  const place = { host: 'server', behaviour, ...portOf(port, family) } as const;
  blueprint.network.hostile = [...(blueprint.network.hostile ?? []), place];
}

/** Nothing that the vantage point sends to the server gets there. */
export function dropAll(blueprint: Blueprint, families: readonly Family[] = [4, 6]): void {
  blueprint.network.dropped.push(...families);
}

/** The vantage point cannot reach this port of anybody. */
export function blockPort(blueprint: Blueprint, port: number, family?: Family): void {
  blueprint.network.blocked.push(portOf(port, family));
}

function portOf(port: number, family: Family | undefined): Port {
  return family === undefined ? { port } : { port, family };
}

/** The site of nginx by name; `http` and `https` exist when healthy. */
export function site(blueprint: Blueprint, name: string): NginxSite {
  const found = blueprint.nginx.sites[name];
  if (found === undefined) throw new Error(`The lab's nginx has no site ${name}.`);
  return found;
}

/** The web server has a security.txt. */
export function serveSecurityTxt(blueprint: Blueprint, text: string): void {
  blueprint.nginx.files['security.txt'] = text;
  site(blueprint, 'https').locations['= /.well-known/security.txt'] = [
    'default_type "text/plain";',
    'try_files /security.txt =404;',
  ];
}

/** mailcow's PHP hangs: nginx passes on what PHP answers, and the settings document is PHP's as well. */
export function hangPhp(blueprint: Blueprint): void {
  const { locations } = site(blueprint, 'https');
  const pages = locations['/'];
  if (pages === undefined) throw new Error('The web interface of the lab has no pages.');
  locations[AUTOCONFIG] = [...pages];
  blueprint.web.trouble = 'hangs';
}

/** mailcow's PHP does not run: nginx has nobody to ask. */
export function stopPhp(blueprint: Blueprint): void {
  const { locations } = site(blueprint, 'https');
  for (const place of [AUTOCONFIG, '/']) locations[place] = ['proxy_pass http://127.0.0.1:9000;'];
}

/** A certificate by name; `server` and `peer` exist when healthy. */
export function certificate(blueprint: Blueprint, name = 'server'): CertificateBlueprint {
  const found = blueprint.certificates[name];
  if (found === undefined) throw new Error(`The lab has no certificate ${name}.`);
  return found;
}

/**
 * Adds a certificate that is like the healthy one but for the changes; a service presents it once it is told its name.
 */
export function addCertificate(blueprint: Blueprint, name: string, changes: Partial<CertificateBlueprint>): void {
  blueprint.certificates[name] = { ...structuredClone(certificate(blueprint)), ...changes };
}

/** Sets the server's clock, which it tells with every page: seconds ahead of the vantage point's, below zero behind. */
export function setClock({ web, nginx }: Blueprint, ahead: number): void {
  web.clockAhead = ahead;
  for (const { locations } of Object.values(nginx.sites))
    for (const directives of Object.values(locations))
      if (directives.some((directive) => directive.startsWith('proxy_pass ')))
        directives.push('proxy_pass_header Date;');
}
