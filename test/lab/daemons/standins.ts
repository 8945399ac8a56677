/**
 * The stand-ins: small Node processes for what mailcow and mailadm do in PHP and Python, and for hosts that only have
 * to answer.
 */
import { CONTROLS, ELSEWHERE } from '../addresses.ts';
import type { Blueprint, NameServerDoor } from '../blueprint.ts';
import type { Daemon, Listener, Materials, Plan } from '../daemon.ts';
import { CHAT_VERSIONS } from '../host/healthy.ts';
import { withDkimKeys } from '../host/redis.ts';
import type { DatabaseRow, QueuedBlueprint } from '../host/types.ts';
import { siblingModule } from '../modules.ts';
import { DELAY_PORT, MAILADM_PORT, MAPS_PORT, MUFFLED_PORT, WEB_PORT } from '../services.ts';
import { USERS } from './dovecot.ts';
import { behindDoor } from './knot.ts';

/** What the stand-in on the server reads. */
export interface ServerStandinSettings extends Pick<Blueprint, 'web' | 'mailadm' | 'aliases'> {
  readonly domain: string;
  readonly host: string;
  readonly open: Blueprint['network']['open'];
  /** Dovecot's file of mailboxes, which it adds new accounts to, and its own log. */
  readonly users: string;
  readonly log: string;
  /** What mailcow's API tells of the server. */
  readonly api: ApiSettings;
}

export interface ApiSettings {
  readonly keys: readonly DatabaseRow[];
  readonly domains: readonly DatabaseRow[];
  readonly version: string;
  readonly containers: Readonly<Record<string, unknown>>;
  readonly dkim: Readonly<Record<string, unknown>>;
  /** Rows of mailboxes that the database has beside Dovecot's file. */
  readonly mailboxes: readonly DatabaseRow[];
  /** Of redis: `F2B_…`. */
  readonly bans: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Whether the spam filter has the list of chat versions, and where Postfix writes of messages. */
  readonly knowsChats: boolean;
  readonly mailLog: string;
  readonly queue: readonly QueuedBlueprint[];
  /** GiB. */
  readonly disk: { readonly size: number; readonly free: number };
}

/** What the stand-in for what is in the way of mail reads. */
export interface ObstacleSettings {
  /** Between the queue and Dovecot's LMTP socket. */
  readonly delay?: { readonly port: number; readonly milliseconds: number; readonly socket: string };
  /** Before port 993: its certificate, and Dovecot's own port. */
  readonly muffler?: {
    readonly port: number;
    readonly certificate: string;
    readonly key: string;
    readonly behind: number;
    /** Whether it tells the news once the client speaks again. */
    readonly late: boolean;
  };
}

/** What the stand-in before the name servers reads. */
export interface DoorSettings {
  readonly doors: readonly (NameServerDoor & { readonly addresses: readonly string[]; readonly behind: string })[];
}

/** What the stand-in for the rest of the world reads. */
export interface WorldStandinSettings {
  readonly addresses: readonly string[];
  readonly ports: readonly number[];
  readonly ahead?: number;
}

const IMAPS_PORT = 993;
/** The log that counts failed logins at the web interface. */
export const WEB_LOG = '/var/log/web.log';
/** Ports that a control answers on: all that a check asks about. */
export const CONTROL_PORTS = [
  25, 465, 587, 143, 993, 443, 80, 110, 995, 4190, 3691, 3306, 13306, 6379, 7654, 9082, 11334, 19991,
] as const;

export const serverStandin: Daemon = { name: 'server-standin', plan: serverPlan };
/** It takes a port of Dovecot's. */
export const obstacles: Daemon = { name: 'obstacles', plan: obstaclesPlan };
/** It takes the addresses of name servers. */
export const nameServerDoors: Daemon = { name: 'doors', plan: doorsPlan };
export const worldStandin: Daemon = { name: 'world-standin', plan: worldPlan };

function serverPlan(blueprint: Blueprint, materials: Materials): Plan {
  const { root } = materials.machine;
  const { main } = blueprint.postfix;
  const settings: ServerStandinSettings = {
    web: blueprint.web,
    mailadm: blueprint.mailadm,
    aliases: blueprint.aliases,
    domain: main['virtual_mailbox_domains'] ?? '',
    host: main['myhostname'] ?? '',
    open: blueprint.network.open,
    users: `${root}${USERS}`,
    log: `${root}${WEB_LOG}`,
    api: apiSettings(blueprint, materials),
  };
  const ports = [
    WEB_PORT,
    MAPS_PORT,
    ...(blueprint.mailadm.running ? [MAILADM_PORT] : []),
    ...blueprint.network.open.map(({ port }) => port),
  ];
  return standin(
    'server',
    root,
    settings,
    ports.map((port) => ({ protocol: 'tcp', port })),
    'server',
  );
}

function apiSettings(
  { host: { mailcow, machine }, dkim, postfix, dovecot, nginx }: Blueprint,
  { keys, machine: { root } }: Materials,
): ApiSettings {
  const {
    database: { api = [], domain = [], mailbox = [] },
    redis: { hashes },
    containers,
    services,
    version,
  } = mailcow;
  const { DKIM_PUB_KEYS = {}, DKIM_SELECTORS = {} } = hashes;
  const running: Readonly<Record<string, boolean>> = {
    'postfix-mailcow': postfix.running,
    'dovecot-mailcow': dovecot.running,
    'nginx-mailcow': nginx.running,
  };
  return {
    keys: api,
    domains: domain,
    version,
    mailboxes: mailbox,
    bans: hashes,
    queue: mailcow.queue,
    disk: { size: machine.disk, free: machine.free },
    knowsChats: typeof mailcow.files[CHAT_VERSIONS] === 'string',
    mailLog: `${root}/var/log/postfix.log`,
    containers: Object.fromEntries(
      Object.entries(services)
        .filter(([name]) => containers[name]?.state !== 'missing')
        .map(([name, { image }]) => [
          name,
          {
            type: 'info',
            container: name,
            state: containers[name]?.state ?? (running[name] === false ? 'exited' : 'running'),
            started_at: '2026-08-20T08:00:00.000000000Z',
            image,
          },
        ]),
    ),
    dkim: Object.fromEntries(
      Object.entries(DKIM_PUB_KEYS).map(([name, text]) => {
        const pubkey = withDkimKeys(text, dkim.key, (key) => keys[key]?.publicKey);
        return [
          name,
          {
            pubkey,
            length: '2048',
            dkim_txt: `v=DKIM1;k=rsa;t=s;s=email;p=${pubkey}`,
            dkim_selector: DKIM_SELECTORS[name] ?? 'dkim',
            privkey: '',
          },
        ];
      }),
    ),
  };
}

function obstaclesPlan({ postfix, dovecot }: Blueprint, { machine, certificates }: Materials): Plan {
  const made = certificates[dovecot.certificate];
  const settings: ObstacleSettings = {
    ...(postfix.deliveryDelay === 0
      ? {}
      : {
          delay: {
            port: DELAY_PORT,
            milliseconds: postfix.deliveryDelay,
            socket: `${machine.root}/var/spool/postfix/private/dovecot-lmtp`,
          },
        }),
    ...(dovecot.muffled === false
      ? {}
      : {
          muffler: {
            port: IMAPS_PORT,
            certificate: made?.chain ?? '',
            key: made?.key ?? '',
            behind: MUFFLED_PORT,
            late: dovecot.muffled === 'until asked',
          },
        }),
  };
  const listens = Object.values(settings).map(({ port }): Listener => ({ protocol: 'tcp', port }));
  return listens.length === 0 ? { files: {} } : standin('obstacles', machine.root, settings, listens, 'server');
}

function doorsPlan(blueprint: Blueprint, { machine }: Materials): Plan {
  const doors = Object.entries(blueprint.dns.nameServers).flatMap(([name, { v4, v6, door }]) =>
    door === undefined ? [] : [{ ...door, addresses: [v4, v6], behind: behindDoor(blueprint, name) }],
  );
  const settings: DoorSettings = { doors };
  const listens = doors.flatMap(({ addresses }) =>
    addresses.map((address): Listener => ({ protocol: 'udp', port: 53, address })),
  );
  return doors.length === 0 ? { files: {} } : standin('doors', machine.root, settings, listens, 'dns');
}

function worldPlan({ network: { othersAhead } }: Blueprint, materials: Materials): Plan {
  const addresses = [...CONTROLS, ELSEWHERE].flatMap(({ v4, v6 }) => [v4, v6]);
  const settings: WorldStandinSettings = {
    addresses,
    ports: CONTROL_PORTS,
    ...(othersAhead === undefined ? {} : { ahead: othersAhead }),
  };
  return standin(
    'world',
    materials.machine.root,
    settings,
    CONTROL_PORTS.map((port) => ({ protocol: 'tcp', port, address: ELSEWHERE.v4 })),
    'world',
  );
}

function standin(
  name: 'server' | 'world' | 'obstacles' | 'doors',
  root: string,
  settings: ServerStandinSettings | WorldStandinSettings | ObstacleSettings | DoorSettings,
  listens: Listener[],
  namespace: 'server' | 'world' | 'dns',
): Plan {
  const file = `/etc/standin-${name}.json`;
  return {
    files: { [file]: JSON.stringify(settings, undefined, 1) },
    run: {
      namespace,
      outside: true,
      command: [process.execPath, siblingModule(import.meta.url, `../standins/${name}`), `${root}${file}`],
      listens,
    },
  };
}
