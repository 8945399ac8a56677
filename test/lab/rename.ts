/** Gives the healthy world's server or its mail domain another name: what variants are written with. */
import { addRecord, removeRecord, zoneOf, type Blueprint, type ZoneRecord } from './blueprint.ts';
import { DOMAIN, HOST } from './healthy.ts';

/** The server calls itself something else, and all that leads to it says so. The name may be in any zone of the lab. */
export function renameHost(blueprint: Blueprint, name: string): void {
  rename(blueprint, HOST, name);
}

/** The mail domain is another one, below the healthy world's domain: every record, mailbox and name moves there. */
export function moveDomain(blueprint: Blueprint, name: string): void {
  if (!name.endsWith(`.${DOMAIN}`)) throw new Error(`${name} is not below ${DOMAIN}.`);
  rename(blueprint, DOMAIN, name);
}

/**
 * Replaces a name wherever it stands; the zones themselves stay, and records go into the one where their new name
 * belongs.
 */
function rename(blueprint: Blueprint, from: string, to: string): void {
  const { dns, ...rest } = blueprint;
  Object.assign(blueprint, replaced(rest, from, to));
  for (const zone of Object.values(dns.zones)) {
    const moving = zone.records.filter(
      ({ name, data }) => replace(name, from, to) !== name || replace(data, from, to) !== data,
    );
    for (const { name, type } of moving) removeRecord(blueprint, name, type);
    for (const record of moving)
      put(blueprint, { ...record, name: replace(record.name, from, to), data: replace(record.data, from, to) });
  }
}

function put(blueprint: Blueprint, { name, type, data, ttl }: ZoneRecord): void {
  const known = zoneOf(blueprint, name).records.some(
    (record) => record.name === name && record.type === type && record.data === data,
  );
  if (!known) addRecord(blueprint, name, type, data, ttl);
}

function replaced<T>(value: T, from: string, to: string): T {
  return JSON.parse(replace(JSON.stringify(value), from, to)) as T;
}

/**
 * Only whole names: `mail.example.org` is not part of `webmail.example.org`, and `@`, `.` and `/` may stand before the
 * domain.
 */
function replace(text: string, from: string, to: string): string {
  return text
    .split(from)
    .reduce((before, after) => (/[\w-]$/.test(before) ? `${before}${from}${after}` : `${before}${to}${after}`));
}
