/** What `mailproof completion` prints, in the shells that it is for: those of the distribution, unpacked. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { providePackages } from './packages.ts';

const DOOR = fileURLToPath(new URL('../../bin/mailproof.js', import.meta.url));
/** For packages to come over the network. Milliseconds. */
const PATIENCE = 180_000;

/** For one screen to show what is waited for, on a busy machine. Milliseconds. */
const SCREEN_PATIENCE = 60_000;

/** Types a line and a tab, waits until the screen shows what it should, and takes the line away; pair by pair. */
const ZSH_TYPIST = String.raw`
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PROMPT='> '; autoload -U compinit; compinit -u -D; source $1; print REA''DY"
zpty -r -m shell screen '*READY*'
shift
for line words in $@; do
  zpty -w -n shell "$line"$'\t'
  zpty -r -m shell screen "*$words*"
  print -r -- "$words"
  zpty -w -n shell $'\x15'
done`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailproof-completion-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The script, in a file. */
function scriptFor(shell: string): string {
  const file = join(folder, `mailproof.${shell}`);
  writeFileSync(file, execFileSync(process.execPath, [DOOR, 'completion', shell, '--lang', 'en']));
  return file;
}

/** Runs a command where the distribution's packages lie over the machine's own files, for itself alone. */
async function withPackage(name: string, command: readonly string[]): Promise<string> {
  const root = await providePackages(() => {}, [name]);
  const mounted = `mount -t overlay -o lowerdir=${root}/usr:/usr overlay /usr && exec "$@"`;
  return execFileSync('unshare', ['--mount', 'sh', '-c', mounted, 'sh', ...command], {
    encoding: 'utf8',
    timeout: SCREEN_PATIENCE,
    env: { ...process.env, HOME: folder, TERM: 'dumb', LC_ALL: 'C.UTF-8', COLUMNS: '200' },
  });
}

describe('zsh', () => {
  it(
    'completes commands, options and values',
    async () => {
      const script = scriptFor('zsh');
      const typist = join(folder, 'typist.zsh');
      writeFileSync(typist, ZSH_TYPIST);
      await withPackage('zsh', ['zsh', '-n', script]);
      const pairs = [
        ['mailproof expl', 'mailproof explain'],
        ['mailproof --ki', 'mailproof --kind='],
        ['mailproof --kind=mailc', 'mailproof --kind=mailcow'],
        ['mailproof explain dkim.si', 'mailproof explain dkim.signature'],
        ['mailproof ping --cou', 'mailproof ping --count='],
        ['mailproof demo --fault=dns-mx-mis', 'mailproof demo --fault=dns-mx-missing'],
      ];
      const shown = await withPackage('zsh', ['zsh', '-f', typist, script, ...pairs.flat()]);
      expect(shown.trimEnd().split('\n')).toEqual(pairs.map(([, words]) => words));
    },
    PATIENCE,
  );
});

describe('fish', () => {
  it(
    'completes commands, options and values',
    async () => {
      const script = scriptFor('fish');
      const offered = async (line: string): Promise<readonly string[]> => {
        const printed = await withPackage('fish', [
          'fish',
          '--no-config',
          '-c',
          `source ${script}; complete -C '${line}'`,
        ]);
        return printed
          .split('\n')
          .filter((row) => row !== '')
          .map((row) => row.split('\t')[0] ?? '');
      };
      expect(await offered('mailproof expl')).toEqual(['explain']);
      expect(await offered('mailproof --kind ')).toEqual(['chatmail', 'mail', 'mailcow']);
      expect(await offered('mailproof explain dkim.')).toContain('dkim.signature');
      expect(await offered('mailproof ping --cou')).toEqual(['--count']);
      expect(await offered('mailproof zone --cou')).toEqual([]);
      expect(await offered('mailproof --config /etc/host')).toContain('/etc/hosts');
    },
    PATIENCE,
  );
});
