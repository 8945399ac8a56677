/**
 * Packages of any Debian release, with all that they stand on, unpacked (never installed) into a root of their own that
 * later runs use again: a newer release's programs do not run with this machine's libraries.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cacheDirectory, MERGED, rename, unpack } from '../packages.ts';
import { run } from '../run.ts';

/** Where Debian keeps what its releases are signed with. */
const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';
const USERS = 'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/nonexistent:/bin/false\n';
const GROUPS = 'root:x:0:\nnogroup:x:65534:\n';

/** Resolves to the folder; downloads with the machine's own apt the first time. */
export async function provideDebian(release: string, names: readonly string[]): Promise<string> {
  const id = createHash('sha256')
    .update(JSON.stringify([names, os.arch()]))
    .digest('hex')
    .slice(0, 16);
  const target = path.join(cacheDirectory(), `${release}-${id}`);
  if (existsSync(target)) return target;
  mkdirSync(cacheDirectory(), { recursive: true });
  const work = mkdtempSync(`${target}.`);
  try {
    const archives = await download(work, release, names);
    const root = path.join(work, 'root');
    await unpack(archives, root);
    for (const name of MERGED.filter((part) => !existsSync(path.join(root, part))))
      symlinkSync(`usr/${name}`, path.join(root, name));
    mkdirSync(path.join(root, 'etc'), { recursive: true });
    writeFileSync(path.join(root, 'etc/passwd'), USERS);
    writeFileSync(path.join(root, 'etc/group'), GROUPS);
    rename(root, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return target;
}

/** As on a machine of that release on which nothing is installed yet. */
async function download(work: string, release: string, names: readonly string[]): Promise<string> {
  const at = (name: string): string => path.join(work, name);
  for (const folder of ['lists/partial', 'archives/partial', 'cache', 'parts'])
    mkdirSync(at(folder), { recursive: true });
  writeFileSync(at('sources.list'), `deb [signed-by=${KEYS}] ${await mirror()} ${release} main\n`);
  writeFileSync(at('status'), '');
  const places = {
    'Dir::Etc::sourcelist': at('sources.list'),
    'Dir::Etc::sourceparts': at('parts'),
    'Dir::State::lists': at('lists'),
    'Dir::State::status': at('status'),
    'Dir::Cache': at('cache'),
    'Dir::Cache::archives': at('archives'),
    'Debug::NoLocking': '1',
  };
  const options = ['-q', ...Object.entries(places).flatMap(([name, value]) => ['-o', `${name}=${value}`])];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
  await run(['apt-get', ...options, 'update'], { env });
  const install = ['-y', '--no-install-recommends', '--download-only', 'install'];
  await run(['apt-get', ...options, ...install, ...names], { env });
  return at('archives');
}

/** Where this machine has its own Debian from. */
async function mirror(): Promise<string> {
  const told = await run(['apt-get', 'indextargets', '--format', '$(REPO_URI) $(COMPONENT)', 'Created-By: Packages']);
  const own = told
    .toString()
    .split('\n')
    .find((line) => /\/debian\/? main$/.test(line));
  if (own === undefined)
    throw new Error('This machine has no source of Debian packages: what rspamd counts is looked at on Debian.');
  return own.replace(/ main$/, '');
}
