/**
 * Opens the server to ssh in a lab, the first time somebody asks for it: keys, users, programs, and from then on the
 * files of every world.
 */
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SERVER } from '../addresses.ts';
import type { Blueprint } from '../blueprint.ts';
import type { Materials } from '../daemon.ts';
import type { GitBlueprint } from './types.ts';
import { HOST_KEY, AUTHORIZED_KEYS } from '../daemons/sshd.ts';
import { HOST } from '../healthy.ts';
import { ADMIN, ADMIN_GROUP, DOCKER_GROUP, vantageSsh } from '../root.ts';
import { run } from '../run.ts';
import { hostFiles, shippedFiles, type HostFile } from './files.ts';
import {
  addressList,
  APPLETS,
  AWAY,
  BUSYBOX,
  CLIENT,
  client,
  CONTAINER_PROGRAMS,
  diskFree,
  memoryFile,
  packageUpdates,
  PROGRAMS,
  PYTHON_FOLDER,
  PYTHON_START,
  socketStatistics,
} from './programs.ts';
import { LOAD_FILE, RELAY_PLACES, relayFiles } from './relay.ts';

const DAY_MS = 86_400_000;
const EXECUTABLE = 0o755;
/** As mailadm tells it. */
const MAILADM_DATABASE = 'mailadm/docker-data/mailadm.db';
const SET_USER = 0o4755;
const SUDO = ['usr/bin/sudo', 'usr/libexec/sudo', 'usr/lib/sudo'];
const DOCKERS = [
  'usr/bin/docker',
  'usr/bin/docker-compose',
  'usr/local/bin/docker',
  'usr/sbin/docker',
  'usr/local/sbin/docker',
  'usr/bin/snap',
  'snap/bin/docker',
];
/** Where git keeps what it knows of mailcow's folder while the folder is written anew. */
const GIT_STORE = '.git-store';

/** Who the vantage point's commands are run as. */
export interface User {
  readonly uid: number;
  readonly gid: number;
}

interface HostKeys {
  readonly right: string;
  /** Of a server that is not this one. */
  readonly other: string;
}

export class HostSide {
  readonly #root: string;
  readonly #hostKeys: HostKeys;
  /** What the last world put there. */
  #folders: string[] = [];
  #git = '';

  private constructor(root: string, hostKeys: HostKeys) {
    this.#root = root;
    this.#hostKeys = hostKeys;
  }

  static async open(root: string, user: User): Promise<HostSide> {
    const own = vantageSsh(root);
    const at = (...parts: string[]): string => path.join(root, ...parts);
    for (const directory of [
      own.directory,
      at('etc/ssh'),
      at('run/sshd'),
      at('home/admin'),
      at('opt'),
      at('usr/lib/lab'),
    ])
      mkdirSync(directory, { recursive: true });
    chownSync(at('home/admin'), ADMIN.uid, ADMIN.gid);
    const [right, other] = await Promise.all(
      [HOST_KEY, '/etc/ssh/other_key', own.inside].map((file) => makeKey(root, file)),
    );
    for (const file of [own.directory, own.key]) chownSync(file, user.uid, user.gid);
    for (const file of ['.meminfo', LOAD_FILE]) writeFileSync(at(file), '');
    // awk and others are links into it.
    await run(['cp', '-a', '/etc/alternatives', at('etc')]);
    await Promise.all([
      run(['mount', '--bind', at('.meminfo'), at('proc/meminfo')]),
      run(['mount', '--bind', at(LOAD_FILE), at('proc/loadavg')]),
      // Unpacked by an ordinary user, sudo is that user's.
      run([
        'sh',
        '-ec',
        SUDO.filter((file) => existsSync(at(file)))
          .map((file) => `chown -R 0:0 '${at(file)}'`)
          .join('\n'),
      ]),
    ]);
    return new HostSide(root, { right: right ?? '', other: other ?? '' });
  }

  /** Writes the files of this world. */
  async become(blueprint: Blueprint, materials: Materials): Promise<void> {
    const { host } = blueprint;
    this.#ssh(blueprint);
    this.#programs(blueprint);
    this.#write('.meminfo', memoryFile(host));
    for (const place of RELAY_PLACES) rmSync(this.#at(place), { recursive: true, force: true });
    for (const [file, wanted] of Object.entries(relayFiles(blueprint, materials))) this.#put(file, wanted);
    for (const folder of this.#folders) rmSync(this.#at(folder), { recursive: true, force: true });
    for (const [file, wanted] of Object.entries(hostFiles(blueprint, materials))) this.#put(file, wanted);
    for (const [file, days] of Object.entries(host.machine.ages)) {
      const written = (Date.now() - days * DAY_MS) / 1000;
      utimesSync(this.#at(file), written, written);
    }
    this.#folders = [
      host.mailcow.folder,
      ...(host.mailadm.folder === undefined ? [] : [host.mailadm.folder]),
      ...Object.keys(host.machine.files),
    ];
    this.#mailadmAccounts(host);
    this.#link('etc/nginx/conf.d', `${host.mailcow.folder}/data/conf/nginx`);
    this.#link('etc/ssl/mail', `${host.mailcow.folder}/data/assets/ssl`);
    await this.#repository(blueprint);
  }

  /** mailadm's own database, where its container has it. */
  #mailadmAccounts({ mailadm }: Blueprint['host']): void {
    const file = this.#at(MAILADM_DATABASE);
    rmSync(file, { force: true });
    if (mailadm.config === null) return;
    mkdirSync(path.dirname(file), { recursive: true });
    using database = new DatabaseSync(file);
    database.exec('CREATE TABLE users (addr TEXT PRIMARY KEY, date INTEGER, ttl INTEGER, token_name TEXT NOT NULL)');
    const insert = database.prepare("INSERT INTO users VALUES (?, ?, ?, 'oneweek')");
    const now = Date.now();
    for (const [index, [age, days]] of mailadm.accounts.entries())
      insert.run(`tmp.${index}@example.org`, Math.floor((now - age * DAY_MS) / 1000), (days * DAY_MS) / 1000);
  }

  #ssh({ postfix, host: { ssh, machine, docker } }: Blueprint): void {
    const own = vantageSsh(this.#root);
    const known = { right: this.#hostKeys.right, changed: this.#hostKeys.other, unknown: '' }[ssh.known];
    const names = [...new Set([HOST, postfix.main['myhostname']]), SERVER.v4, SERVER.v6];
    writeFileSync(
      own.known,
      known === '' ? '' : `${names.flatMap((name) => [name, `[${name}]:${ssh.port}`]).join(',')} ${known}\n`,
    );
    this.#write(AUTHORIZED_KEYS, ssh.accepts ? readFileSync(`${own.key}.pub`, 'utf8') : '');
    const groups = readFileSync(this.#at('etc/group'), 'utf8')
      .split('\n')
      .filter((line) => !/^(docker|admin):/.test(line));
    this.#write(
      'etc/group',
      [
        ...groups.filter(Boolean),
        `${ADMIN_GROUP}:x:${ADMIN.gid}:`,
        `docker:x:${DOCKER_GROUP}:${docker.group ? ADMIN_GROUP : ''}`,
        '',
      ].join('\n'),
    );
    this.#write(
      'etc/sudoers',
      [
        'Defaults secure_path="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/snap/bin"',
        'root ALL=(ALL) ALL',
        `${ADMIN_GROUP} ALL=(ALL) ${machine.sudo === 'free' ? 'NOPASSWD: ' : ''}ALL\n`,
      ].join('\n'),
      0o440,
    );
    for (const name of ['sudo', 'other'])
      this.#write(
        `etc/pam.d/${name}`,
        ['auth required pam_deny.so', 'account required pam_permit.so', 'session required pam_permit.so', ''].join(
          '\n',
        ),
      );
    const [shown, hidden] = [this.#at('usr/bin/sudo'), this.#at('usr/lib/lab/sudo')];
    const [from, to] = machine.sudo === 'absent' ? [shown, hidden] : [hidden, shown];
    if (existsSync(from)) renameSync(from, to);
    if (existsSync(shown)) chmodSync(shown, SET_USER);
  }

  #programs({ host }: Blueprint): void {
    this.#write(CLIENT, client(host), EXECUTABLE);
    for (const file of DOCKERS) rmSync(this.#at(file), { force: true });
    if (host.docker.installed === 'package')
      for (const name of ['docker', ...(host.docker.standalone ? ['docker-compose'] : [])])
        this.#link(`usr/bin/${name}`, CLIENT);
    this.#lack(host.machine.lacks);
    rmSync(this.#at(BUSYBOX), { recursive: true, force: true });
    if (host.machine.busybox) for (const name of APPLETS) this.#link(path.join(BUSYBOX, name), '/usr/bin/busybox');
    if (host.docker.installed === 'snap') {
      this.#write('usr/bin/snap', client(host), EXECUTABLE);
      this.#link('snap/bin/docker', '/usr/bin/snap');
    }
    for (const [container, names] of Object.entries(PROGRAMS))
      for (const name of names) this.#link(path.join(CONTAINER_PROGRAMS, container, name), CLIENT);
    this.#write(path.join(PYTHON_FOLDER, 'sitecustomize.py'), PYTHON_START);
    this.#write('usr/local/bin/ss', socketStatistics(host), EXECUTABLE);
    rmSync(this.#at('usr/local/bin/ip'), { force: true });
    if (host.machine.addresses !== undefined)
      this.#write('usr/local/bin/ip', addressList(host.machine.addresses), EXECUTABLE);
    this.#write('usr/local/bin/df', diskFree(host), EXECUTABLE);
    this.#write('usr/local/bin/apt-get', packageUpdates(host), EXECUTABLE);
  }

  /** Programs go away, and come back in another world. */
  #lack(names: readonly string[]): void {
    const away = this.#at(AWAY);
    mkdirSync(away, { recursive: true });
    for (const name of readdirSync(away)) renameSync(path.join(away, name), this.#at(`usr/bin/${name}`));
    for (const name of names) renameSync(this.#at(`usr/bin/${name}`), path.join(away, name));
  }

  /** mailcow's folder is a checkout of what is shipped, so many days old, with what was changed since. */
  async #repository({
    host: {
      mailcow: { folder, git },
    },
  }: Blueprint): Promise<void> {
    if (git === undefined || !existsSync('/usr/bin/git')) return;
    const store = this.#at(GIT_STORE);
    const wanted = JSON.stringify(git);
    if (wanted !== this.#git) {
      rmSync(store, { recursive: true, force: true });
      for (const [file, content] of Object.entries(shippedFiles())) this.#write(path.join(GIT_STORE, file), content);
      await run(
        [
          'sh',
          '-ec',
          [
            'git init -q -b "$1"',
            'git add .',
            "git -c user.name=mailcow -c user.email=info@servercow.example commit -q -m 'A release of the lab'",
            'git remote add origin https://github.com/mailcow/mailcow-dockerized',
            'git update-ref "refs/remotes/origin/$1" HEAD',
            'git branch -q --set-upstream-to="origin/$1"',
          ].join('\n'),
          'sh',
          git.branch,
        ],
        { cwd: store, env: dated(git) },
      );
      this.#git = wanted;
    }
    await run(['cp', '-a', path.join(store, '.git'), this.#at(folder)]);
    if (git.updated === true)
      await run(['git', '-c', 'user.name=moo', '-c', 'user.email=moo@cow.moo', 'commit', '-qam', 'Before update'], {
        cwd: this.#at(folder),
        env: dated(git),
      });
  }

  #at(file: string): string {
    return path.join(this.#root, file);
  }

  #write(file: string, content: string, mode = 0o644): void {
    const target = this.#at(file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
    chmodSync(target, mode);
  }

  #put(file: string, { content, link, mode }: HostFile): void {
    if (link !== undefined) return this.#link(file, link);
    if (content !== undefined) return this.#write(file, content, mode);
    mkdirSync(this.#at(file), { recursive: true });
    return chmodSync(this.#at(file), mode ?? EXECUTABLE);
  }

  #link(file: string, to: string): void {
    const target = this.#at(file);
    mkdirSync(path.dirname(target), { recursive: true });
    rmSync(target, { force: true });
    symlinkSync(to, target);
  }
}

/** A key pair by ssh-keygen, and the public one's text. */
async function makeKey(root: string, file: string): Promise<string> {
  await run(['chroot', root, 'ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', 'lab', '-f', file]);
  return readFileSync(path.join(root, `${file}.pub`), 'utf8').trim();
}

/** git's environment, in which everything happens so many days ago. */
function dated({ age }: GitBlueprint): NodeJS.ProcessEnv {
  const date = new Date(Date.now() - age * DAY_MS).toISOString();
  return {
    PATH: process.env['PATH'],
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  };
}
