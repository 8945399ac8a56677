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
  /** How many packages came along, itself among them and Node not, and the bytes of disk that they take. */
  readonly packages: number;
  readonly bytes: number;
}

/** What the README has people type to install it for a schedule, below their home: a command a line. */
export function installLines(): string {
  const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8');
  return /^mkdir -p ~\/mailproof .*\nnpm install --prefix ~\/mailproof .*$/m.exec(readme)?.[0] ?? '';
}

/**
 * Installs a package as the README says, as an ordinary user whose home is empty; then takes the right to write to it
 * from everybody.
 * @param programs A folder with another npm than the machine's.
 */
export function install(tarball: string, home: string, programs?: string): Installed {
  chmodSync(dirname(tarball), 0o755);
  ownFolder(home);
  // How the registry is reached is the machine's affair, and stands in its environment.
  const environment = {
    ...process.env,
    HOME: home,
    npm_config_cache: join(home, '.npm'),
    PATH: [programs, dirname(process.execPath), process.env['PATH']].filter((place) => place !== undefined).join(':'),
  };
  const [file = '', ...words] = [
    ...AS_NOBODY,
    'sh',
    '-ec',
    `umask 022\n${installLines().replace(/ mailproof node@/, ` --silent ${tarball} node@`)}`,
  ];
  execFileSync(file, words, { cwd: home, env: environment, stdio: ['ignore', 'ignore', 'inherit'], timeout: PATIENCE });
  const folder = join(home, 'mailproof');
  const installed = { folder, door: join(folder, 'node_modules/mailproof/bin/mailproof.js'), ...measured(folder) };
  execFileSync('chmod', ['-R', 'a-w,a+rX', join(folder, 'node_modules')]);
  return installed;
}

/** Node itself, which the README's line brings along. */
const NODE = /^node_modules\/node(?:$|-|\/)/;

function measured(folder: string): Pick<Installed, 'packages' | 'bytes'> {
  const { packages } = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')) as {
    readonly packages: object;
  };
  const places = Object.keys(packages).filter((place) => !NODE.test(place) && existsSync(join(folder, place)));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.startsWith('node_modules/') && !NODE.test(file),
  );
  const bytes = files.reduce((sum, file) => sum + lstatSync(join(folder, file)).blocks * BLOCK, 0);
  return { packages: places.length, bytes };
}

/** The newest Node that the registry has. @returns the place of the program. */
export function newestNode(): string {
  return join(newest('node'), 'bin/node');
}

/** Puts the newest npm that the registry has into a folder. @returns what has to stand first in PATH to run it. */
export function newestNpm(folder: string): string {
  cpSync(newest('npm'), join(folder, 'npm'), { recursive: true });
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  symlinkSync('../npm/bin/npm-cli.js', join(programs, 'npm'));
  return programs;
}

/** The newest version of a package that stands by itself, downloaded the first time. @returns its folder. */
function newest(name: string): string {
  const version = execFileSync('npm', ['view', name, 'version'], { encoding: 'utf8' }).trim();
  const place = join(cacheDirectory(), `${name}-${version}`);
  if (!existsSync(place)) {
    mkdirSync(cacheDirectory(), { recursive: true });
    const work = mkdtempSync(`${place}.`);
    try {
      writeFileSync(join(work, 'package.json'), JSON.stringify({ allowScripts: { [name]: true } }));
      execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', `${name}@${version}`], {
        cwd: work,
        timeout: PATIENCE,
      });
      rename(work, place);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  return join(place, 'node_modules', name);
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
