/**
 * A container without a container engine: a root of its own, with the machine's programs to read, Node and npm where
 * the official image has them, and the image's user `node`. Its folders live as long as its directory; nothing of it is
 * mounted outside of a command's own mount namespace.
 */
import {
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

export interface BoxCommand {
  /** For `sh -ec`. */
  readonly script: string;
  readonly user?: 'root' | 'node';
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The root is read-only but for these, and /tmp is empty: `--read-only --tmpfs /tmp`. */
  readonly writable?: readonly string[];
}

const FOLDERS = [
  'usr',
  'usr/local/bin',
  'usr/local/lib/node_modules',
  'etc',
  'dev',
  'proc',
  'tmp',
  'var/lib',
  'root',
  'home/node',
];
const LINKED = ['bin', 'sbin', 'lib', 'lib32', 'lib64', 'libx32'];
const OF_THE_MACHINE = ['ssl', 'ca-certificates', 'nsswitch.conf', 'hosts'];
const IDS = { root: 0, node: 1000 } as const;
const PATH = '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin';

/** Makes the root in an empty directory. @param npm The machine's npm. */
export function makeBox(root: string, npm: string): void {
  for (const folder of FOLDERS) mkdirSync(path.join(root, folder), { recursive: true });
  for (const name of LINKED)
    if (lstatSync(`/${name}`, { throwIfNoEntry: false })?.isSymbolicLink() === true)
      symlinkSync(readlinkSync(`/${name}`), path.join(root, name));
  for (const name of OF_THE_MACHINE)
    if (existsSync(`/etc/${name}`))
      cpSync(`/etc/${name}`, path.join(root, 'etc', name), { recursive: true, verbatimSymlinks: true });
  writeFileSync(path.join(root, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\nnode:x:1000:1000::/home/node:/bin/sh\n');
  writeFileSync(path.join(root, 'etc/group'), 'root:x:0:\nnode:x:1000:\ncrontab:x:103:\n');
  writeFileSync(path.join(root, 'etc/resolv.conf'), '');
  copy(process.execPath, path.join(root, 'usr/local/bin/node'));
  const home = path.resolve(realpathSync(npm), '../..');
  cpSync(home, path.join(root, 'usr/local/lib/node_modules/npm'), { recursive: true });
  symlinkSync('../lib/node_modules/npm/bin/npm-cli.js', path.join(root, 'usr/local/bin/npm'));
}

/** A hundred megabytes: on the same file system they need not be there twice. */
function copy(from: string, to: string): void {
  try {
    linkSync(realpathSync(from), to);
  } catch {
    cpSync(from, to);
  }
}

/** The command that runs another inside; it needs root. */
export function inBox(root: string, { script, user = 'root', folder = '/', env = {}, writable }: BoxCommand): string[] {
  const at = (name: string): string => `'${path.join(root, name)}'`;
  const setup = [
    `cp --dereference /etc/resolv.conf ${at('etc/resolv.conf')}`,
    `mount --bind ${at('')} ${at('')}`,
    // What the machine has in /usr, and this root's own /usr/local above it.
    `mount --bind ${at('usr/local')} /mnt`,
    `mount --rbind /usr ${at('usr')}`,
    `mount --bind /mnt ${at('usr/local')}`,
    'umount /mnt',
    `mount --rbind /dev ${at('dev')}`,
    `mount --rbind /proc ${at('proc')}`,
    ...(writable === undefined
      ? []
      : [
          ...writable.map((name) => `mount --bind ${at(name)} ${at(name)}`),
          `mount -t tmpfs -o mode=1777 tmp ${at('tmp')}`,
          `mount -o remount,bind,ro ${at('usr/local')}`,
          `mount -o remount,bind,ro ${at('')}`,
        ]),
    `exec chroot --userspec=${IDS[user]}:${IDS[user]} ${at('')} env -i "$@"`,
  ];
  const environment = { PATH, HOME: user === 'root' ? '/root' : '/home/node', ...env };
  return [
    'unshare',
    '--mount',
    '--propagation',
    'private',
    'sh',
    '-ec',
    setup.join('\n'),
    'box',
    ...Object.entries(environment).map(([name, value]) => `${name}=${value}`),
    'sh',
    '-ec',
    `cd '${folder}'\n${script}`,
  ];
}
