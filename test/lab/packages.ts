/**
 * The daemons' packages: downloaded with the machine's own apt, unpacked (never installed) into a private directory
 * that later labs use again. Only what the machine lacks is downloaded; no root is needed.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  lstatSync,
  cpSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { say } from '../../common/say.ts';
import { run } from './run.ts';
import { LabUnavailable } from './unavailable.ts';

/** What every lab needs. */
const DAEMONS = [
  'postfix',
  'dovecot-imapd',
  'dovecot-pop3d',
  'dovecot-lmtpd',
  'dovecot-managesieved',
  'dovecot-sieve',
  'nginx-light',
  'libnginx-mod-stream',
  'knot',
  'unbound',
  'openssl',
  'opendkim',
  'iproute2',
  'openssh-server',
  'openssh-client',
  'sudo',
  'python3',
  'busybox',
] as const;
/**
 * Servers of other make, which cannot be installed beside one another: what can be, in a set. Every lab has all of
 * them, so that every lab can become every world.
 */
export const OTHER_MAKES = [
  ['exim4-daemon-light', 'courier-imap', 'courier-authlib-pipe'],
  // The small one of those that it wants for mail of its own.
  ['cyrus-imapd', 'nullmailer'],
] as const;
/** What a lab that is measured needs besides: a link of settable latency, and a look at its packets. */
export const INSTRUMENTS = ['vde2', 'tcpdump'] as const;
/** Other tools that look at mail servers, to measure beside. */
export const PEER_TOOLS = [
  'sslscan',
  'testssl.sh',
  'monitoring-plugins-basic',
  'zonemaster-cli',
  'swaks',
  'nmap',
] as const;
/** Parts that hang in the root in some packages and in /usr in others. */
export const MERGED = ['bin', 'sbin', 'lib', 'lib64'];
const RELEASE_FILE = '/etc/os-release';

/** The directory that the lab may keep things in. */
export function cacheDirectory(): string {
  return path.join(process.env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache'), 'mailproof');
}

/** A program of a package that the tests need: the machine's own where it has it. Resolves to its place. */
export async function provideProgram(name: string, file: string): Promise<string> {
  return existsSync(file) ? file : path.join(await providePackages(() => {}, [name]), file);
}

/**
 * Resolves to the directory with the unpacked packages, those of every lab unless others are named; downloads and
 * unpacks them the first time.
 */
export async function providePackages(
  log: (line: string) => void,
  names: readonly string[] = DAEMONS,
): Promise<string> {
  const release = existsSync(RELEASE_FILE) ? readFileSync(RELEASE_FILE, 'utf8') : '';
  if (!existsSync('/usr/bin/apt-get'))
    throw new LabUnavailable(say`The lab needs apt-get: it runs on Debian 12 or newer and on Ubuntu 22.04 or newer.`);
  const id = createHash('sha256')
    .update(JSON.stringify([names, release, os.arch()]))
    .digest('hex')
    .slice(0, 16);
  const target = path.join(cacheDirectory(), `lab-${id}`);
  if (existsSync(target)) return target;
  mkdirSync(cacheDirectory(), { recursive: true });
  const work = mkdtempSync(`${target}.`);
  const archives = path.join(work, 'archives');
  mkdirSync(path.join(archives, 'partial'), { recursive: true });
  const size = names === DAEMONS ? ' (about 30 MB)' : '';
  log(`The lab downloads the packages it lacks of ${names.join(', ')}${size} to ${target}. Nothing is installed.`);
  try {
    await download(work, archives, names);
    await unpack(archives, path.join(work, 'root'));
    rename(path.join(work, 'root'), target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return target;
}

/** Another lab may have been faster. */
export function rename(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}

async function download(work: string, archives: string, names: readonly string[]): Promise<void> {
  const options = ['-q', '-o', 'Debug::NoLocking=1', '-o', `Dir::Cache::archives=${archives}`];
  const install = [...options, '-y', '--no-install-recommends', '--download-only'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
  try {
    await run(['apt-get', ...install, 'install', ...names], { env });
  } catch {
    // The machine's package lists are missing or old: use lists of the lab's own, and leave the machine's as they are.
    const lists = [
      '-o',
      `Dir::State::lists=${work}/lists`,
      '-o',
      `Dir::Cache=${work}/cache`,
      '-o',
      `Dir::Cache::archives=${archives}`,
    ];
    mkdirSync(path.join(work, 'lists/partial'), { recursive: true });
    mkdirSync(path.join(work, 'cache'));
    try {
      // A broken source among the machine's others is no matter: whether it is one shows when the packages are fetched.
      await run(['apt-get', ...options, ...lists, 'update'], { env }).catch(() => {});
      await run(['apt-get', ...install, ...lists, 'install', ...names], { env });
    } catch (error) {
      const complaint = /^E: .*$/m.exec(String(error))?.[0] ?? String(error);
      throw new LabUnavailable(
        say`The lab could not download its packages; is there a network? apt-get says: ${complaint}`,
        { cause: error },
      );
    }
  }
}

/** All packages of a folder, with one /usr as in a machine of today. */
export async function unpack(archives: string, root: string): Promise<void> {
  mkdirSync(path.join(root, 'usr'), { recursive: true });
  for (const file of readdirSync(archives).filter((name) => name.endsWith('.deb')))
    await run(['dpkg', '-x', path.join(archives, file), root]);
  for (const name of MERGED) {
    const part = path.join(root, name);
    if (!existsSync(part) || lstatSync(part).isSymbolicLink()) continue;
    cpSync(part, path.join(root, 'usr', name), { recursive: true, verbatimSymlinks: true });
    rmSync(part, { recursive: true });
    symlinkSync(`usr/${name}`, part);
  }
}
