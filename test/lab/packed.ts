/**
 * The product as users install it: packed from a checkout, unpacked into a folder, with the packages that it needs
 * beside it.
 */
import { execFileSync } from 'node:child_process';
import { renameSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../..');

/**
 * @returns the place of the installed product, below `folder`; of this checkout unless told of another, which has its
 * own packages.
 */
export function installInto(folder: string, project: string = PROJECT): string {
  const packed =
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: project, encoding: 'utf8' })
      .trim()
      .split('\n')
      .at(-1) ?? '';
  execFileSync('tar', ['-xzf', packed], { cwd: folder });
  const place = join(folder, 'mailproof');
  renameSync(join(folder, 'package'), place);
  symlinkSync(join(project, 'node_modules'), join(place, 'node_modules'));
  return place;
}
