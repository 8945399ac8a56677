/** The licences of the packages that are part of a bundle: they want to go with it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/** The folders of the packages that modules of a bundle come from. */
export function packageFolders(modules: readonly string[]): readonly string[] {
  return [...new Set(modules.flatMap((id) => FOLDER.exec(id.replace(/^\0/, ''))?.[0] ?? []))].sort();
}

/** A text with the name, the version and the licence of each. Throws where one has no licence. */
export function licensesOf(folders: readonly string[]): string {
  const texts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Readonly<
      Record<'name' | 'version' | 'license', string | undefined>
    >;
    if (license === undefined) throw new Error(`${folder} names no licence.`);
    const files = globSync('{LICENSE,LICENCE,license,licence,COPYING}*', { cwd: folder }).sort();
    const words = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
    return [`${name ?? ''} ${version ?? ''} (${license})`, ...words].join('\n\n');
  });
  return `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
