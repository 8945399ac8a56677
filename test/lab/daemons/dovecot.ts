/** Dovecot: mailcow's, and the second provider's. */
import { PEER, SERVER } from '../addresses.ts';
import type { Blueprint, DeniedProtocol, Mailbox, Port } from '../blueprint.ts';
import { certificateFiles, listening, type Daemon, type Listener, type Materials, type Plan } from '../daemon.ts';
import { PEER_HOST } from '../healthy.ts';
import { healthyDovecot, MUFFLED_PORT } from '../services.ts';
import { legacyConfiguration } from './dovecot23.ts';
import { METADATA_SOCKET } from './relay-metadata.ts';
import { currentConfiguration } from './dovecot24.ts';
import { EXIM_QUEUE, EXIM_USER } from './exim-places.ts';
import type { DovecotInstance, DovecotListener } from './dovecot-types.ts';

/** The server's mailboxes; mailadm's new accounts are added to it. */
export const USERS = '/etc/dovecot/users';

export const dovecot: Daemon = {
  name: 'dovecot',
  plan: serverPlan,
  reload: (changed) => (changed.every(isUsers) ? [] : undefined),
};
export const peerDovecot: Daemon = { name: 'dovecot-peer', plan: peerPlan };

const SERVER_SCRIPTS = {
  before: '/var/vmail/sieve/global_sieve_before.sieve',
  after: '/var/vmail/sieve/global_sieve_after.sieve',
} as const;
const PEER_SCRIPT = '/var/vmail/sieve/peer.sieve';

function isUsers(path: string): boolean {
  return path === USERS;
}

function serverPlan(blueprint: Blueprint, materials: Materials): Plan {
  const wanted = blueprint.dovecot;
  const ports: DovecotListener[] = [
    ...(blueprint.imapServer === undefined
      ? [listener('imap', 'imap', 143, false), listener('imap', 'imaps', 993, true)]
      : []),
    ...(wanted.pop3 ? [listener('pop3', 'pop3', 110, false), listener('pop3', 'pop3s', 995, true)] : []),
    ...(wanted.sieve ? [listener('managesieve', 'sieve', 4190, false)] : []),
  ].map((entry) => ({ ...entry, ...place(entry.port, blueprint) }));
  const instance: DovecotInstance = {
    name: 'dovecot',
    hostname: blueprint.postfix.main['myhostname'] ?? '',
    settings: wanted.settings,
    imapPlugins: wanted.imapPlugins,
    certificate: wanted.certificate,
    ...(blueprint.exim === undefined
      ? { queue: '/var/spool/postfix', client: 'postfix' }
      : { queue: EXIM_QUEUE, client: EXIM_USER }),
    listeners: ports,
    scripts: SERVER_SCRIPTS,
    anybody: wanted.anybody ?? false,
    metadata: blueprint.relay === undefined ? undefined : METADATA_SOCKET,
    logins: loginsOf(blueprint),
  };
  const files = {
    ...instanceFiles(instance, blueprint.mailboxes, materials),
    ...Object.fromEntries(
      DENIABLE.map((protocol) => [loginsFile(protocol), loginLines(blueprint.mailboxes, protocol, materials)]),
    ),
    [SERVER_SCRIPTS.before]: wanted.sieveBefore,
    [SERVER_SCRIPTS.after]: wanted.sieveAfter,
  };
  // Without TLS, Dovecot leaves its TLS ports alone.
  const open = ports.filter(({ addresses, tls }) => addresses.length > 0 && !(tls && wanted.settings['ssl'] === 'no'));
  const listens: Listener[] = open.map(({ port }) => ({ protocol: 'tcp', port }));
  return wanted.running ? { files, run: { namespace: 'server', command: command('dovecot'), listens } } : { files };
}

function peerPlan(blueprint: Blueprint, materials: Materials): Plan {
  const addresses = [PEER.v4, PEER.v6];
  const instance: DovecotInstance = {
    name: 'dovecot-peer',
    hostname: PEER_HOST,
    settings: {
      ...healthyDovecot().settings,
      // A relay leaves no trace of the way.
      ...(blueprint.peer.relay ? { lmtp_add_received_header: 'no', imap_capability: '+XDELTAPUSH XCHATMAIL' } : {}),
    },
    imapPlugins: [],
    certificate: 'peer',
    queue: '/var/spool/postfix-peer',
    client: 'postfix',
    listeners: [
      { ...listener('imap', 'imap', 143, false), addresses },
      { ...listener('imap', 'imaps', 993, true), addresses },
    ],
    anybody: blueprint.peer.relay,
    logins: () => '/etc/dovecot-peer/users',
    scripts: blueprint.peer.sieve === '' ? {} : { before: PEER_SCRIPT },
  };
  const listens: Listener[] = [143, 993].map((port) => ({ protocol: 'tcp', port, address: PEER.v4 }));
  return {
    files: { ...instanceFiles(instance, blueprint.peer.mailboxes, materials), [PEER_SCRIPT]: blueprint.peer.sieve },
    run: { namespace: 'world', command: command('dovecot-peer'), listens },
  };
}

function command(name: string): string[] {
  return ['dovecot', '-F', '-c', `/etc/${name}/dovecot.conf`];
}

function instanceFiles(
  instance: DovecotInstance,
  mailboxes: Readonly<Record<string, Mailbox>>,
  materials: Materials,
): Record<string, string> {
  return {
    [`/etc/${instance.name}/dovecot.conf`]: isLegacy(materials)
      ? legacyConfiguration(instance)
      : currentConfiguration(instance),
    [`/etc/${instance.name}/users`]: usersFile(mailboxes, materials),
    ...certificateFiles(materials, instance.certificate),
  };
}

function isLegacy({ machine }: Materials): boolean {
  return machine.dovecot === '2.3';
}

/** A line of Dovecot's passwd-file; its field for the quota depends on the version. */
export function userLine(address: string, { password, quota }: Mailbox, legacy = true): string {
  const field = legacy ? `userdb_quota_rule=*:storage=${quota}M` : `userdb_quota_storage_size=${quota}M`;
  const limit = quota > 0 ? field : '';
  return `${address}:{PLAIN}${password}:5000:5000::::${limit}\n`;
}

/** The passwords in a file of such lines, by address. */
export function passwordsIn(users: string): Record<string, string> {
  return Object.fromEntries(
    users.split('\n').flatMap((line) => {
      const [, address, password] = /^([^:]+):\{PLAIN\}([^:]*):/.exec(line) ?? [];
      return address === undefined || password === undefined ? [] : [[address, password]];
    }),
  );
}

function listener(service: DovecotListener['service'], name: string, port: number, tls: boolean): DovecotListener {
  return { service, name, port, tls, addresses: [] };
}

const DENIABLE: readonly DeniedProtocol[] = ['imap', 'smtp', 'pop3', 'sieve'];

function loginsFile(protocol: string): string {
  return `/etc/dovecot/logins-${protocol}`;
}

/**
 * Everybody, whatever the protocol; where one of them makes a difference for somebody, a file for each; and nothing
 * that Dovecot could read where it cannot know.
 */
function loginsOf({ dovecot: { knowsUsers, certificate }, mailboxes }: Blueprint): DovecotInstance['logins'] {
  if (!knowsUsers) return () => `/etc/ssl/lab/${certificate}.key`;
  const differ = Object.values(mailboxes).some(({ denied, account }) => (denied ?? account) !== undefined);
  return differ ? loginsFile : () => USERS;
}

/** Who may log in by a protocol. Postfix (`smtp`) is told the account's name, which no home hangs on. */
function loginLines(
  mailboxes: Readonly<Record<string, Mailbox>>,
  protocol: DeniedProtocol,
  materials: Materials,
): string {
  const allowed = Object.entries(mailboxes).filter(([, { denied = [] }]) => !denied.includes(protocol));
  return allowed
    .map(([address, mailbox]) =>
      protocol === 'smtp' && mailbox.account !== undefined
        ? `${address}:{PLAIN}${mailbox.password}::::::user=${mailbox.account}\n`
        : userLine(address, mailbox, isLegacy(materials)),
    )
    .join('');
}

function usersFile(mailboxes: Readonly<Record<string, Mailbox>>, materials: Materials): string {
  return Object.entries(mailboxes)
    .map(([address, mailbox]) => userLine(address, mailbox, isLegacy(materials)))
    .join('');
}

/** Where a port is listened on; what stands before a port takes it over. */
function place(
  port: number,
  { dovecot: { muffled }, network }: Blueprint,
): { readonly port: number; readonly addresses: readonly string[]; readonly tls?: false } {
  return muffled !== false && port === 993
    ? { port: MUFFLED_PORT, addresses: ['127.0.0.1'], tls: false }
    : { port, addresses: addressesOf(port, network.closed) };
}

function addressesOf(port: number, closed: readonly Port[]): string[] {
  const { v4, v6 } = listening(port, closed);
  return [...(v4 ? [SERVER.v4] : []), ...(v6 ? [SERVER.v6] : [])];
}
