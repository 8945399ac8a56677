/**
 * The root file system that the lab's daemons see: the private packages above the machine's own /usr, on a tmpfs, with
 * an /etc and a /var of their own. It is mounted in the lab's mount namespace only and is gone with it.
 */
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { SERVERS_RESOLVER, RESOLVER } from './addresses.ts';
import { VANTAGE_HOST } from './healthy.ts';
import type { Start } from './protocol.ts';
import { run } from './run.ts';

interface Account {
  readonly uid: number;
  readonly gid: number;
  /** Of those who log in. */
  readonly home?: string;
}

/** Somebody who may log in to the server, and is not root. */
export const ADMIN = { uid: 1000, gid: 1000, home: '/home/admin' } as const;
export const ADMIN_GROUP = 'admin';
/** Who may talk to docker. */
export const DOCKER_GROUP = 990;

const ACCOUNTS: Readonly<Record<string, Account>> = {
  root: { uid: 0, gid: 0, home: '/root' },
  nobody: { uid: 65_534, gid: 65_534 },
  'www-data': { uid: 33, gid: 33 },
  postfix: { uid: 901, gid: 901 },
  dovecot: { uid: 903, gid: 903 },
  dovenull: { uid: 904, gid: 904 },
  knot: { uid: 905, gid: 905 },
  unbound: { uid: 906, gid: 906 },
  opendkim: { uid: 907, gid: 907 },
  vmail: { uid: 5000, gid: 5000 },
  'Debian-exim': { uid: 909, gid: 909 },
  courier: { uid: 910, gid: 910 },
  cyrus: { uid: 911, gid: 911 },
  sshd: { uid: 908, gid: 65_534 },
  [ADMIN_GROUP]: ADMIN,
};
const POSTDROP = 902;
const EVERYBODYS = 0o1777;
const LINKED = ['bin', 'sbin', 'lib', 'lib32', 'lib64', 'libx32'];
const DEVICES = ['null', 'zero', 'full', 'random', 'urandom'];
const INSTANCES = ['postfix', 'postfix-peer'];
const QUEUES = [
  'active',
  'bounce',
  'corrupt',
  'defer',
  'deferred',
  'flush',
  'hold',
  'incoming',
  'private',
  'saved',
  'trace',
];

/**
 * Mounts the root at `root`; `packages`, `others` (servers of other make, which must hide none of the usual ones) and
 * `instruments` are the directories that the packages were unpacked to.
 */
export async function mountRoot(
  root: string,
  { packages, others, instruments = [] }: Pick<Start, 'packages' | 'others' | 'instruments'>,
): Promise<void> {
  await run(['mount', '-t', 'tmpfs', '-o', 'mode=0755', 'lab', root]);
  for (const name of ['usr', '.upper', '.work', 'etc', 'dev', 'proc', 'run', 'tmp', 'var', 'root', 'web'])
    mkdirSync(path.join(root, name));
  chmodSync(path.join(root, 'tmp'), EVERYBODYS);
  const lower = [...instruments, packages, ...others, ''].map((place) => `${place}/usr`).join(':');
  const layers = `lowerdir=${lower},upperdir=${root}/.upper,workdir=${root}/.work`;
  await run(['mount', '-t', 'overlay', '-o', layers, 'lab-usr', `${root}/usr`]);
  for (const name of LINKED) if (isLink(`/${name}`)) symlinkSync(`usr/${name}`, path.join(root, name));
  for (const name of DEVICES) writeFileSync(path.join(root, 'dev', name), '');
  const mounts = [
    `mount -t proc proc '${root}/proc'`,
    ...DEVICES.map((name) => `mount --bind /dev/${name} '${root}/dev/${name}'`),
  ];
  await run(['sh', '-ec', mounts.join('\n')]);
  fillEtc(root);
  fillVar(root);
  // Some programs keep there what is not a setting.
  for (const place of instruments)
    if (existsSync(path.join(place, 'etc'))) await run(['cp', '-an', `${place}/etc/.`, path.join(root, 'etc')]);
}

/** Mounts the root of another system at /guest; what is written there is gone with the lab. */
export async function mountGuest(root: string, guest: string): Promise<void> {
  const at = path.join(root, 'guest');
  for (const name of ['guest', '.guest-upper', '.guest-work']) mkdirSync(path.join(root, name));
  const layers = `lowerdir=${guest},upperdir=${root}/.guest-upper,workdir=${root}/.guest-work`;
  await run(['mount', '-t', 'overlay', '-o', layers, 'lab-guest', at]);
  for (const name of ['dev', 'proc', 'tmp']) mkdirSync(path.join(at, name), { recursive: true });
  chmodSync(path.join(at, 'tmp'), EVERYBODYS);
  for (const name of ['dev', 'proc']) await run(['mount', '--rbind', path.join(root, name), path.join(at, name)]);
}

interface VantageSsh {
  readonly directory: string;
  readonly key: string;
  /** The key's path in the lab's root. */
  readonly inside: string;
  readonly known: string;
}

/** What ssh at the vantage point uses: a key, and the servers that it knows. */
export function vantageSsh(root: string): VantageSsh {
  const directory = path.join(root, '.vantage-ssh');
  return {
    directory,
    key: path.join(directory, 'key'),
    inside: '/.vantage-ssh/key',
    known: path.join(directory, 'known_hosts'),
  };
}

/**
 * The vantage point's /etc: the machine's, but for how names are looked up, and for ssh. Nothing there may ask the
 * machine's own resolver, and nothing of what the user's own ssh knows counts.
 */
export function vantageEtc(root: string, packages: string, home: string): string {
  const upper = path.join(root, '.vantage-etc');
  mkdirSync(upper);
  mkdirSync(path.join(root, '.vantage-work'));
  writeFileSync(path.join(upper, 'resolv.conf'), resolvConf(RESOLVER.v4));
  writeFileSync(path.join(upper, 'hosts'), '127.0.0.1 localhost\n::1 localhost\n');
  writeFileSync(path.join(upper, 'nsswitch.conf'), NSSWITCH);
  const { key, known } = vantageSsh(root);
  mkdirSync(path.join(upper, 'ssh'));
  writeFileSync(
    path.join(upper, 'ssh/ssh_config'),
    [
      `IdentityFile ${key}`,
      'IdentitiesOnly yes',
      'IdentityAgent none',
      `UserKnownHostsFile ${known}`,
      'GlobalKnownHostsFile /dev/null',
      '',
    ].join('\n'),
  );
  const layers = `lowerdir=/etc,upperdir=${upper},workdir=${root}/.vantage-work`;
  return [
    `mount -t overlay -o '${layers}' lab-etc /etc`,
    `[ -x /usr/bin/ssh ] || mount -t overlay -o 'lowerdir=${clientFolder(root, packages)}:/usr' lab-client /usr`,
    ...['/run/systemd/resolve', '/run/nscd', '/var/run/nscd', `${home}/.ssh`].map(
      (directory) => `if [ -d '${directory}' ]; then mount -t tmpfs none '${directory}'; fi`,
    ),
  ].join('\n');
}

/** For a machine without ssh: the one of the packages, with their libraries. */
function clientFolder(root: string, packages: string): string {
  const folder = path.join(root, '.vantage-usr');
  mkdirSync(path.join(folder, 'bin'), { recursive: true });
  const place = path.join(packages, 'usr/lib');
  const libraries = (existsSync(place) ? readdirSync(place) : [])
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => path.join(place, name));
  writeFileSync(
    path.join(folder, 'bin/ssh'),
    `#!/bin/sh\nLD_LIBRARY_PATH='${libraries.join(':')}' exec '${packages}/usr/bin/ssh' "$@"\n`,
    { mode: 0o755 },
  );
  return folder;
}

const NSSWITCH =
  'passwd: files\ngroup: files\nshadow: files\nhosts: files dns\nservices: files\nprotocols: files\nnetworks: files\n';

function resolvConf(server: string): string {
  return `nameserver ${server}\noptions timeout:2 attempts:2 edns0 trust-ad\n`;
}

function isLink(file: string): boolean {
  return existsSync(file) && lstatSync(file).isSymbolicLink();
}

function fillEtc(root: string): void {
  const etc = (name: string, content: string): void => writeFileSync(path.join(root, 'etc', name), content);
  const accounts = Object.entries(ACCOUNTS);
  etc(
    'passwd',
    accounts
      .map(
        ([name, { uid, gid, home }]) =>
          `${name}:x:${uid}:${gid}::${home === undefined ? '/nonexistent:/usr/sbin/nologin' : `${home}:/bin/sh`}\n`,
      )
      .join(''),
  );
  etc(
    'group',
    [...accounts.map(([name, { gid }]) => `${name}:x:${gid}:\n`), `postdrop:x:${POSTDROP}:\n`, 'mail:x:8:\n'].join(''),
  );
  etc('nsswitch.conf', NSSWITCH);
  etc('resolv.conf', resolvConf(SERVERS_RESOLVER.v4));
  // Daemons look up their host's name when they start: that must not wait for a name server of the lab's.
  etc('hosts', `127.0.0.1 localhost\n::1 localhost\n127.0.1.1 ${VANTAGE_HOST}\n`);
  etc(
    'services',
    [
      'smtp 25/tcp mail',
      'domain 53/tcp',
      'domain 53/udp',
      'http 80/tcp',
      'pop3 110/tcp',
      'imap2 143/tcp imap',
      'https 443/tcp',
      'submissions 465/tcp smtps',
      'submission 587/tcp',
      'imaps 993/tcp',
      'pop3s 995/tcp',
      '',
    ].join('\n'),
  );
  etc('localtime', '');
  for (const name of ['ssl/lab', 'unbound', 'nginx', 'dovecot', 'dovecot-peer', 'dkimkeys', ...INSTANCES])
    mkdirSync(path.join(root, 'etc', name), { recursive: true });
  etc('ssl/openssl.cnf', '# The defaults are what the lab wants.\n');
  for (const name of INSTANCES) etc(`${name}/main.cf`, '');
}

function fillVar(root: string): void {
  const make = (name: string, owner = 'root', mode = 0o755): void => {
    const directory = path.join(root, name);
    mkdirSync(directory, { recursive: true, mode });
    const account = ACCOUNTS[owner];
    if (account !== undefined) chownSync(directory, account.uid, account.gid);
  };
  for (const name of [
    'var/log',
    'var/spool',
    'var/lib/knot/keys',
    'var/lib/nginx',
    'var/lib/dovecot',
    'var/lib/dovecot-peer',
  ])
    make(name);
  symlinkSync('../run', path.join(root, 'var/run'));
  for (const name of ['', '/input', '/msglog', '/db', '/private']) make(`var/spool/exim4${name}`, 'Debian-exim', 0o750);
  make('var/log/exim4', 'Debian-exim');
  for (const name of ['var/spool/cyrus', 'var/lib/cyrus']) make(name, 'cyrus', 0o750);
  for (const name of ['var/vmail', 'var/vmail/dovecot', 'var/vmail/dovecot-peer', 'var/vmail/sieve'])
    make(name, 'vmail');
  for (const instance of INSTANCES) {
    make(`var/spool/${instance}/pid`);
    for (const queue of QUEUES) make(`var/spool/${instance}/${queue}`, 'postfix', 0o700);
    for (const [queue, mode] of [
      ['public', 0o710],
      ['maildrop', 0o730],
    ] as const) {
      make(`var/spool/${instance}/${queue}`, 'postfix', mode);
      chownSync(path.join(root, `var/spool/${instance}/${queue}`), ACCOUNTS['postfix']?.uid ?? 0, POSTDROP);
    }
    make(`var/lib/${instance}`, 'postfix', 0o700);
  }
}
