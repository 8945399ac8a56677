/** Changes of the server from inside, by names that say what its operator did: what faults are written with. */
import type { Blueprint } from '../blueprint-types.ts';
import { BACKUP } from './healthy.ts';
import type { ComposeService, ContainerBlueprint, DatabaseRow, MailadmContainerBlueprint } from './types.ts';

/** Checks that a key of mailcow's API suffices for. */
export const BY_KEY = [
  'dkim.server-key',
  'host.services',
  'host.domain',
  'host.version',
  'host.bans',
  'host.queue',
  'host.resources',
] as const;

/** What mailcow.conf says, and was applied; undefined: the key is not there. */
export function setMailcowConf(blueprint: Blueprint, key: string, value: string | undefined): void {
  const { conf } = blueprint.host.mailcow;
  if (value === undefined) delete conf[key];
  else conf[key] = value;
}

/** What mailcow.conf says since it was edited; `docker compose up -d` was forgotten. */
export function editMailcowConf(blueprint: Blueprint, key: string, value: string | undefined): void {
  unapplied(blueprint);
  setMailcowConf(blueprint, key, value);
}

/** From here on, whatever a fault changes in mailcow's files was edited and not applied. */
export function unapplied(blueprint: Blueprint): void {
  const { mailcow } = blueprint.host;
  const { conf, services, override } = mailcow;
  mailcow.applied ??= structuredClone({ conf, services, override });
}

/** Changes a service in docker-compose.yml itself, as the guide's "No logs" has it. */
export function setService(blueprint: Blueprint, name: string, changes: Partial<ComposeService>): void {
  const found = blueprint.host.mailcow.services[name];
  if (found === undefined) throw new Error(`The lab's mailcow has no service ${name}.`);
  Object.assign(found, changes);
}

/** Takes a service out of docker-compose.yml. */
export function removeService(blueprint: Blueprint, name: string): void {
  delete blueprint.host.mailcow.services[name];
}

/** Changes services by docker-compose.override.yml: one, or all. */
export function overrideServices(
  blueprint: Blueprint,
  changes: Partial<ComposeService>,
  names = Object.keys(blueprint.host.mailcow.services),
): void {
  const { mailcow } = blueprint.host;
  mailcow.override ??= {};
  for (const name of names) mailcow.override[name] = { ...mailcow.override[name], ...structuredClone(changes) };
}

/** What a container does otherwise than run well. */
export function setContainer(blueprint: Blueprint, service: string, changes: ContainerBlueprint): void {
  const { containers } = blueprint.host.mailcow;
  containers[service] = { ...containers[service], ...changes };
}

/** A file in mailcow's folder, by its path there; null: there is none. */
export function setMailcowFile(blueprint: Blueprint, path: string, content: string | null): void {
  blueprint.host.mailcow.files[path] = content;
}

/** The guide's redirect.conf lies in data/conf/nginx. */
export function addGuideRedirect(blueprint: Blueprint): void {
  setMailcowFile(blueprint, 'data/conf/nginx/redirect.conf', GUIDE_REDIRECT);
}

const GUIDE_REDIRECT = [
  'server {',
  '  root /web;',
  '  listen 80 default_server;',
  '  listen [::]:80 default_server;',
  '  include /etc/nginx/conf.d/server_name.active;',
  '  location ^~ /.well-known/acme-challenge/ {',
  '    allow all;',
  '    default_type "text/plain";',
  '  }',
  '  location / {',
  '    return 301 https://$host$uri$is_args$args;',
  '  }',
  '}',
  '',
].join('\n');

/** Changes every row of one of mailcow's tables that fits, and all where nothing is told to fit. */
export function setRows(
  blueprint: Blueprint,
  table: string,
  changes: DatabaseRow,
  fitting: (row: DatabaseRow) => boolean = () => true,
): void {
  for (const row of rowsOf(blueprint, table).filter(fitting)) Object.assign(row, changes);
}

export function addRow(blueprint: Blueprint, table: string, row: DatabaseRow): void {
  rowsOf(blueprint, table).push(row);
}

export function removeRows(
  blueprint: Blueprint,
  table: string,
  fitting: (row: DatabaseRow) => boolean = () => true,
): void {
  blueprint.host.mailcow.database[table] = rowsOf(blueprint, table).filter((row) => !fitting(row));
}

function rowsOf(blueprint: Blueprint, table: string): DatabaseRow[] {
  const rows = blueprint.host.mailcow.database[table];
  if (rows === undefined) throw new Error(`The lab's mailcow has no table ${table}.`);
  return rows;
}

/** A field of a redis hash; undefined: it is not there. */
export function setRedis(blueprint: Blueprint, hash: string, field: string, value: string | undefined): void {
  const fields = (blueprint.host.mailcow.redis.hashes[hash] ??= {});
  if (value === undefined) delete fields[field];
  else fields[field] = value;
}

/** What mailadm was initialised with; undefined: the key is not there. */
export function setMailadmConfig(blueprint: Blueprint, key: string, value: string | undefined): void {
  const { config } = blueprint.host.mailadm;
  if (config === null) throw new Error('mailadm was not initialised.');
  if (value === undefined) delete config[key];
  else config[key] = value;
}

/** A key of mailadm's .env. */
export function setMailadmEnv(blueprint: Blueprint, key: string, value: string | undefined): void {
  const { env } = blueprint.host.mailadm;
  if (value === undefined) delete env[key];
  else env[key] = value;
}

/** How mailadm's container was started. */
export function setMailadmContainer(blueprint: Blueprint, changes: Partial<MailadmContainerBlueprint>): void {
  const { container } = blueprint.host.mailadm;
  if (container === undefined) throw new Error('There is no container of mailadm.');
  Object.assign(container, changes);
}

/** mailadm was never installed. */
export function removeMailadm(blueprint: Blueprint): void {
  Object.assign(blueprint.host.mailadm, { folder: undefined, container: undefined, config: null });
}

/** A program of the machine holds a port that mailcow should. */
export function holdPort(blueprint: Blueprint, port: number, program: string): void {
  blueprint.host.machine.holders[port] = program;
}

/** A program of the machine listens beside mailcow (rsyslogd on UDP 514). */
export function listenOnHost(
  blueprint: Blueprint,
  protocol: 'tcp' | 'udp',
  address: string,
  port: number,
  program: string,
): void {
  blueprint.host.machine.listeners.push({ protocol, address, port, program });
}

/** Any file of the machine, by its absolute path. */
export function setHostFile(blueprint: Blueprint, path: string, content: string): void {
  blueprint.host.machine.files[path] = content;
}

/** A file of the machine that was last written so many days ago. */
export function setOldFile(blueprint: Blueprint, path: string, days: number): void {
  const { machine } = blueprint.host;
  machine.files[path] ??= 'old\n';
  machine.ages[path] = days;
}

/** Nobody ever saved the server with mailcow's script. */
export function removeBackups(blueprint: Blueprint): void {
  const { files } = blueprint.host.machine;
  for (const path of Object.keys(files)) if (path.startsWith(`${BACKUP}/`)) delete files[path];
}

/** A string that redis holds; undefined: it is not there. */
export function setRedisText(blueprint: Blueprint, key: string, value: string | undefined): void {
  const { strings } = blueprint.host.mailcow.redis;
  if (value === undefined) delete strings[key];
  else strings[key] = value;
}

/** The guide's "No logs", done well: every container logs to nowhere, and rsyslog drops what still comes. */
export function logNothing(blueprint: Blueprint): void {
  const logging = {
    driver: 'syslog',
    options: { 'syslog-address': 'udp://127.0.0.1:514', 'syslog-facility': 'local3' },
  };
  overrideServices(blueprint, { logging });
  setMailadmContainer(blueprint, { logging: { driver: 'none', options: {} } });
  setHostFile(
    blueprint,
    '/etc/rsyslog.d/10-mailcow.conf',
    'module(load="imudp")\ninput(type="imudp" address="127.0.0.1" port="514")\nlocal3.* stop\n',
  );
  listenOnHost(blueprint, 'udp', '127.0.0.1', 514, 'rsyslogd');
}
