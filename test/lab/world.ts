/**
 * Makes the world like a blueprint: writes the files that changed and lets the daemons concerned know, and starts
 * everybody over.
 */
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Blueprint } from './blueprint.ts';
import type { Daemon, Materials, Plan } from './daemon.ts';
import { courier } from './daemons/courier.ts';
import { crowdMail } from './daemons/crowd.ts';
import { cyrus } from './daemons/cyrus.ts';
import { docker } from './daemons/docker.ts';
import { dovecot, passwordsIn, peerDovecot, USERS } from './daemons/dovecot.ts';
import { exim } from './daemons/exim.ts';
import { filtermail } from './daemons/filtermail.ts';
import { knot } from './daemons/knot.ts';
import { nginx } from './daemons/nginx.ts';
import { relayMetadata } from './daemons/relay-metadata.ts';
import { opendkim } from './daemons/opendkim.ts';
import { peerWeb } from './daemons/peer-web.ts';
import { peerPostfix, postfix } from './daemons/postfix.ts';
import { sshd } from './daemons/sshd.ts';
import { nameServerDoors, obstacles, serverStandin, WEB_LOG, worldStandin } from './daemons/standins.ts';
import { flushCommand, resolver, serversResolver } from './daemons/unbound.ts';
import { OLD_SERIAL, SERIAL } from './daemons/zonefile.ts';
import { healthy } from './healthy.ts';
import { HostSide, type User } from './host/side.ts';
import { hostileNames, hostileServer } from './hostile/daemon.ts';
import { fillMailboxes } from './mailboxes.ts';
import type { Workshop } from './materials.ts';
import { Firewall, type Namespaces } from './network.ts';
import { ADMIN, DOCKER_GROUP } from './root.ts';
import { run } from './run.ts';
import type { Supervisor } from './supervisor.ts';

/** What mailcow's netfilter counts (its default rules), as it stands in the logs. */
const BAN_RULES: Readonly<Record<string, readonly RegExp[]>> = {
  '/var/log/postfix.log': [
    /warning: .*\[[0-9a-f:.]+\]: SASL .+ authentication failed/i,
    /warning: non-SMTP command from .*\[[0-9a-f:.]+\]/i,
    /NOQUEUE: reject: RCPT from \[[0-9a-f:.]+\].*Protocol error/i,
  ],
  '/var/log/dovecot.log': [/Password mismatch \(SHA1/i, /unknown user \(SHA1/i],
  // It never bans private addresses.
  [WEB_LOG]: [/mailcow UI: Invalid password for .+ by (?!172\.)/],
};
const SERIAL_STEP = 100;
/** They take the ports of others: they start last, and leave first. */
const LATE: readonly Daemon[] = [courier, cyrus, hostileServer, hostileNames, obstacles, nameServerDoors, crowdMail];
/** Postfix reads a file that was written within the last two seconds again until it is older. */
const LONG_AGO = new Date('2026-01-01');
const PRIVATE_FILE = /\.key$|dkimkeys/;

export class World {
  readonly #root: string;
  readonly #supervisor: Supervisor;
  readonly #workshop: Workshop;
  readonly #firewall: Firewall;
  readonly #daemons: readonly Daemon[];
  readonly #user: User;
  /** The server from inside, once somebody asked for it, and the world that it shows. */
  #host: HostSide | undefined;
  #now: { readonly blueprint: Blueprint; readonly materials: Materials } | undefined;
  readonly #plans = new Map<string, Plan>();
  readonly #written = new Map<string, string>();
  #serial = 2_026_000_000;
  #logStarts: Record<string, number> = {};

  constructor(root: string, namespaces: Namespaces, supervisor: Supervisor, workshop: Workshop, user: User) {
    this.#user = user;
    this.#root = root;
    this.#supervisor = supervisor;
    this.#workshop = workshop;
    this.#firewall = new Firewall(namespaces);
    this.#daemons = [
      ...Object.keys(healthy().dns.nameServers).map((server) => knot(server)),
      resolver,
      serversResolver,
      serverStandin,
      worldStandin,
      opendkim,
      filtermail,
      relayMetadata,
      dovecot,
      peerDovecot,
      peerWeb,
      postfix,
      exim,
      peerPostfix,
      nginx,
    ];
  }

  /** Makes the world like this; nothing of what happened before is left but the logs. */
  async become(blueprint: Blueprint): Promise<void> {
    const materials = await this.#workshop.materials(blueprint);
    this.#serial += SERIAL_STEP;
    const first = this.#plans.size === 0;
    this.#now = { blueprint, materials };
    await this.#firewall.become(blueprint.network);
    await Promise.all(LATE.map((daemon) => this.#supervisor.stop(daemon.name)));
    for (const daemons of [this.#daemons, LATE])
      await Promise.all(daemons.map((daemon) => this.#apply(daemon, daemon.plan(blueprint, materials))));
    if (!first) await this.#startOver();
    fillMailboxes(this.#root, blueprint.mailboxes);
    await this.#showHost();
    this.#logStarts = Object.fromEntries(Object.keys(BAN_RULES).map((file) => [file, this.#log(file).length]));
  }

  /** Opens the server to ssh, now and in every world to come. */
  async openHost(): Promise<void> {
    this.#host ??= await HostSide.open(this.#root, this.#user);
    await this.#showHost();
  }

  async #showHost(): Promise<void> {
    if (this.#host === undefined || this.#now === undefined) return;
    const { blueprint, materials } = this.#now;
    await this.#host.become(blueprint, materials);
    await Promise.all([sshd, docker].map((daemon) => this.#apply(daemon, daemon.plan(blueprint, materials))));
  }

  /** How often a client did what mailcow's netfilter counts, since the world last changed. */
  authFailures(): number {
    return Object.entries(BAN_RULES).reduce((sum, [file, rules]) => {
      const lines = this.#log(file)
        .slice(this.#logStarts[file] ?? 0)
        .split('\n');
      return sum + lines.filter((line) => rules.some((rule) => rule.test(line))).length;
    }, 0);
  }

  /** Beside its own. */
  groupsOfAdmin(): readonly number[] {
    return [ADMIN.gid, ...(this.#now?.blueprint.host.docker.group === true ? [DOCKER_GROUP] : [])];
  }

  /** Of the server's mailboxes, by address. */
  passwords(): Record<string, string> {
    return passwordsIn(readFileSync(path.join(this.#root, USERS), 'utf8'));
  }

  /** All logs, one after another. */
  logs(): string {
    const directory = path.join(this.#root, 'var/log');
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.relative(directory, path.join(parentPath, name)))
      .sort()
      .map((file) => `==> ${file} <==\n${readFileSync(path.join(directory, file), 'utf8')}`)
      .join('\n');
  }

  async #apply(daemon: Daemon, plan: Plan): Promise<void> {
    const { name } = daemon;
    const before = this.#plans.get(name);
    this.#plans.set(name, plan);
    const changed = Object.entries(plan.files).filter(
      ([file, content]) => this.#written.get(`${name}:${file}`) !== content,
    );
    for (const [file, content] of changed) this.#write(name, file, content);
    const { run: wanted } = plan;
    if (wanted === undefined) return this.#supervisor.stop(name);
    const pid = this.#supervisor.pid(name);
    const sameRun = JSON.stringify(before?.run) === JSON.stringify(wanted);
    const forgets = (daemon.forgets ?? []).map((place) => path.join(this.#root, place)).filter(holdsFiles);
    if (pid !== undefined && sameRun && changed.length + forgets.length === 0) return;
    const commands =
      pid !== undefined && sameRun && forgets.length === 0
        ? daemon.reload?.(
            changed.map(([file]) => file),
            pid,
          )
        : undefined;
    if (commands === undefined) {
      await this.#supervisor.stop(name);
      for (const place of forgets) empty(place);
      this.#supervisor.start(name, wanted);
    }
    for (const command of commands ?? []) await run(this.#supervisor.command(wanted, command));
    await this.#supervisor.ready(name, wanted);
  }

  /** Empties caches, mailboxes and queues, forgets made accounts and used tokens. */
  async #startOver(): Promise<void> {
    const tasks: Promise<unknown>[] = [];
    for (const { name } of [resolver, serversResolver])
      if (this.#supervisor.pid(name) !== undefined) tasks.push(this.#command(name, flushCommand(name)));
    const standin = this.#supervisor.pid(serverStandin.name);
    if (standin !== undefined) process.kill(standin, 'SIGHUP');
    if (this.#supervisor.pid(dovecot.name) !== undefined)
      tasks.push(this.#command(dovecot.name, ['doveadm', '-c', '/etc/dovecot/dovecot.conf', 'auth', 'cache', 'flush']));
    for (const home of ['dovecot', 'dovecot-peer']) empty(path.join(this.#root, 'var/vmail', home));
    this.#write(dovecot.name, USERS, this.#plans.get(dovecot.name)?.files[USERS] ?? '');
    await Promise.all(tasks);
  }

  async #command(daemon: string, command: readonly string[]): Promise<void> {
    const plan = this.#plans.get(daemon)?.run;
    if (plan !== undefined) await run(this.#supervisor.command(plan, command));
  }

  #write(daemon: string, file: string, content: string): void {
    const target = path.join(this.#root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(
      target,
      content.replaceAll(SERIAL, String(this.#serial)).replaceAll(OLD_SERIAL, String(this.#serial - 1)),
    );
    if (PRIVATE_FILE.test(file)) chmodSync(target, 0o600);
    if (file.startsWith('/etc/dkimkeys')) chownSync(target, 907, 907);
    if (file.startsWith('/etc/postfix')) utimesSync(target, LONG_AGO, LONG_AGO);
    this.#written.set(`${daemon}:${file}`, content);
  }

  #log(file: string): string {
    const target = path.join(this.#root, file);
    return existsSync(target) ? readFileSync(target, 'utf8') : '';
  }
}

function holdsFiles(directory: string): boolean {
  return readdirSync(directory, { recursive: true, withFileTypes: true }).some((entry) => entry.isFile());
}

function empty(directory: string): void {
  for (const entry of readdirSync(directory)) rmSync(path.join(directory, entry), { recursive: true, force: true });
}
