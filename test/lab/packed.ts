/** The product as users install it: packed from a checkout, installed from the package by an ordinary user. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { cacheDirectory, rename } from './packages.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
/** `nobody`: what the tests do as somebody who is not root. */
const NOBODY = 65_534;
/** For the packages to come over the network. Milliseconds. */
const PATIENCE = 180_000;
/** What `du` counts in: a file takes whole blocks of its disk. Bytes. */
const BLOCK = 512;
const IS_ROOT = process.getuid?.() === 0;

/** Packs a checkout, which has the packages that it needs for that. @returns the place of the package. */
export function pack(folder: string, checkout: string = PROJECT): string {
  const printed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: checkout,
    encoding: 'utf8',
  });
  return join(folder, printed.trim().split('\n').at(-1) ?? '');
}

/**
 * Packs what the example's container is made from: of this checkout what the Containerfile copies, and nothing else.
 */
export function packAsContainer(folder: string): string {
  const checkout = join(folder, 'checkout');
  const copied = readFileSync(join(PROJECT, 'docs/examples/Containerfile'), 'utf8').matchAll(
    /^COPY (?!--)(.*) (\S+)$/gm,
  );
  for (const [, names = '', to = ''] of copied)
    for (const name of names.split(' '))
      cpSync(join(PROJECT, name), to.endsWith('/') ? join(checkout, to, name) : join(checkout, to), {
        recursive: true,
      });
  symlinkSync(join(PROJECT, 'node_modules'), join(checkout, 'node_modules'));
  return pack(folder, checkout);
}

const AS_NOBODY = IS_ROOT ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];

/** The words before a command that an ordinary user runs, with nothing of ours in the environment but what is named. */
export function asOrdinaryUser(environment: Readonly<Record<string, string>>): string[] {
  const variables = Object.entries({ PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C.UTF-8', ...environment });
  return [...AS_NOBODY, 'env', '-i', ...variables.map(([name, value]) => `${name}=${value}`)];
}

/** Makes a folder that belongs to that user. */
export function ownFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  if (IS_ROOT) chownSync(folder, NOBODY, NOBODY);
  return folder;
}

export interface Installed {
  /** The folder that it was installed into. */
  readonly folder: string;
  /** What starts the command. */
  readonly door: string;
  /** How many packages came along, itself among them, and the bytes of disk that they take. */
  readonly packages: number;
  readonly bytes: number;
}

/**
 * Installs a package into an empty folder, as its README says, as an ordinary user whose home is empty; then takes the
 * right to write there from everybody.
 */
export function install(tarball: string, folder: string): Installed {
  chmodSync(dirname(tarball), 0o755);
  const home = ownFolder(`${folder}-home`);
  ownFolder(folder);
  // How the registry is reached is the machine's affair, and stands in its environment.
  const environment = { ...process.env, HOME: home, npm_config_cache: join(home, 'cache') };
  const [file = '', ...words] = [
    ...AS_NOBODY,
    'npm',
    'install',
    '--no-audit',
    '--no-fund',
    '--silent',
    '--prefix',
    folder,
    tarball,
  ];
  execFileSync(file, words, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: PATIENCE,
  });
  rmSync(home, { recursive: true });
  const installed = { folder, door: join(folder, 'node_modules/mailproof/bin/mailproof.js'), ...measured(folder) };
  execFileSync('chmod', ['-R', 'a-w,a+rX', folder]);
  return installed;
}

function measured(folder: string): Pick<Installed, 'packages' | 'bytes'> {
  const files = readdirSync(join(folder, 'node_modules'), { recursive: true, encoding: 'utf8' });
  const { packages } = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')) as {
    readonly packages: object;
  };
  const bytes = files
    .map((file) => lstatSync(join(folder, 'node_modules', file)))
    .reduce((sum, stats) => sum + stats.blocks * BLOCK, 0);
  return { packages: Object.keys(packages).filter((place) => existsSync(join(folder, place))).length, bytes };
}

/** The newest Node that the registry has, downloaded the first time. @returns the place of the program. */
export function newestNode(): string {
  const version = execFileSync('npm', ['view', 'node', 'version'], { encoding: 'utf8' }).trim();
  const place = join(cacheDirectory(), `node-${version}`);
  if (!existsSync(place)) {
    mkdirSync(cacheDirectory(), { recursive: true });
    const work = mkdtempSync(`${place}.`);
    try {
      writeFileSync(join(work, 'package.json'), '{}');
      execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', `node@${version}`], {
        cwd: work,
        timeout: PATIENCE,
      });
      rename(work, place);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  return join(place, 'node_modules/node/bin/node');
}

/**
 * The place of a product that was packed from a checkout, which may be an older one, with that checkout's own packages
 * beside it: to measure one beside the other.
 */
export function installInto(folder: string, checkout: string = PROJECT): string {
  const tarball = pack(folder, checkout);
  execFileSync('tar', ['-xzf', tarball], { cwd: folder });
  const place = join(folder, 'mailproof');
  rename(join(folder, 'package'), place);
  symlinkSync(join(checkout, 'node_modules'), join(place, 'node_modules'));
  return place;
}
