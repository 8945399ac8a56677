/** Renders zone files: SOA and NS, delegations with glue and DS, and the blueprint's records. */
import { createHash } from 'node:crypto';
import { closest, type Blueprint, type ZoneBlueprint, type ZoneRecord } from '../blueprint.ts';
import type { Materials } from '../daemon.ts';

/** Stands for the serial number until the file is written, so that an unchanged zone stays unchanged. */
export const SERIAL = '{{serial}}';
/** The same for a copy that is a version older. */
export const OLD_SERIAL = '{{old serial}}';
const MAX_STRING = 255;
const HOST_TYPES = new Set(['CNAME', 'NS', 'PTR', 'MX', 'SRV', 'DNAME']);

/** The zone file that one name server serves. */
export function zoneFile(blueprint: Blueprint, materials: Materials, apex: string, server: string): string {
  const zone = blueprint.dns.zones[apex];
  if (zone === undefined) throw new Error(`There is no zone ${apex}.`);
  const records = zone.differences[server] ?? zone.records;
  const serial = zone.behind?.includes(server) === true ? OLD_SERIAL : SERIAL;
  const lines = [
    // With what other servers hold in it, all copies get a new number when one of them changes.
    `; ${createHash('sha256').update(JSON.stringify(zone)).digest('hex')}`,
    `${absolute(apex)} 300 IN SOA ${absolute(zone.primary ?? zone.servers[0] ?? 'invalid')} ${absolute(zone.mailbox ?? 'hostmaster.example.net')} ${serial} 3600 600 604800 60`,
    ...zone.servers.map((name) => line({ name: apex, type: 'NS', ttl: 300, data: name }, materials)),
    ...delegations(blueprint, materials, apex),
    ...records.map((record) => line(record, materials)),
  ];
  return `${[...new Set(lines)].join('\n')}\n`;
}

/** One record as a line of a zone file. */
export function line(record: ZoneRecord, materials: Materials): string {
  return `${absolute(record.name)} ${record.ttl} IN ${record.type} ${recordData(record, materials)}`;
}

function delegations(blueprint: Blueprint, materials: Materials, parent: string): string[] {
  const { zones, nameServers } = blueprint.dns;
  const lines: string[] = [];
  for (const apex of childrenIn(zones).get(parent) ?? []) {
    const zone = zones[apex];
    if (zone === undefined || !zone.delegated) continue;
    for (const name of zone.registered ?? zone.servers) {
      lines.push(line({ name: apex, type: 'NS', ttl: 300, data: name }, materials));
      const host = nameServers[name];
      const addresses = zone.glue?.[name] ?? (host === undefined ? [] : [host.v4, host.v6]);
      const inside = closest(Object.keys(zones), name) !== parent && (parent === '.' || name.endsWith(`.${parent}`));
      if (!inside) continue;
      for (const address of addresses)
        lines.push(`${absolute(name)} 300 IN ${address.includes(':') ? 'AAAA' : 'A'} ${address}`);
    }
    lines.push(...signers(zone, apex, materials));
  }
  return lines;
}

/** Which zones lie right below which, once for each world. */
const CHILDREN = new WeakMap<Blueprint['dns']['zones'], Map<string | undefined, string[]>>();

function childrenIn(zones: Blueprint['dns']['zones']): Map<string | undefined, string[]> {
  const known = CHILDREN.get(zones);
  if (known !== undefined) return known;
  const names = Object.keys(zones);
  const children = Map.groupBy(
    names.filter((apex) => apex !== '.'),
    (apex) =>
      closest(
        names.filter((name) => name !== apex),
        apex,
      ),
  );
  CHILDREN.set(zones, children);
  return children;
}

function signers(zone: ZoneBlueprint, apex: string, materials: Materials): string[] {
  const ds = materials.ds[apex];
  if (ds === undefined || zone.ds === 'absent') return [];
  const data = zone.ds === 'right' ? ds : ds.replace(/[0-9a-f]{8}$/i, '00c0ffee');
  return [`${absolute(apex)} 300 IN DS ${data}`];
}

function recordData(record: ZoneRecord, materials: Materials): string {
  const data = record.data
    .replace(/\{\{dkim (\w+)\}\}/g, (_, name: string) => keyOf(materials, name))
    .replace(
      /\{\{tlsa (\w+) (\d) (\d) (\d)\}\}/g,
      (_, name: string, usage: string, selector: string, matching: string) =>
        `${usage} ${selector} ${matching} ${digest(materials, name, selector, matching)}`,
    );
  if (record.type === 'TXT') return data.startsWith('"') ? data : quoted(data);
  if (!HOST_TYPES.has(record.type)) return data;
  return data.replace(/\S+$/, absolute);
}

function keyOf(materials: Materials, name: string): string {
  const key = Object.entries(materials.keys).find(([known]) => known === name)?.[1];
  if (key === undefined) throw new Error(`There is no DKIM key ${name}.`);
  return key.publicKey;
}

/** RFC 6698 §2.1: selector 0 is the certificate, 1 its public key; matching 0 is all of it, 1 SHA-256, 2 SHA-512. */
function digest(materials: Materials, name: string, selector: string, matching: string): string {
  const made = materials.certificates[name];
  if (made === undefined) throw new Error(`There is no certificate ${name}.`);
  const bytes = selector === '0' ? made.der : made.publicKey;
  return matching === '0'
    ? bytes.toString('hex')
    : createHash(matching === '1' ? 'sha256' : 'sha512')
        .update(bytes)
        .digest('hex');
}

function quoted(text: string): string {
  const strings: string[] = [];
  for (let start = 0; start < Math.max(text.length, 1); start += MAX_STRING)
    strings.push(text.slice(start, start + MAX_STRING));
  return strings.map((part) => `"${part.replace(/(["\\])/g, String.raw`\$1`)}"`).join(' ');
}

function absolute(name: string): string {
  return name.endsWith('.') ? name : `${name}.`;
}
