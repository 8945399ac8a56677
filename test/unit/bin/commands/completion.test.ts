import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { COMMANDS, COMPLETED_SHELLS } from '../../../../bin/asked/commands.ts';
import { OPTIONS } from '../../../../bin/asked/options.ts';
import { bashScript } from '../../../../bin/commands/completion/bash.ts';
import { fishScript } from '../../../../bin/commands/completion/fish.ts';
import { grammarOf } from '../../../../bin/commands/completion/grammar.ts';
import { zshScript } from '../../../../bin/commands/completion/zsh.ts';

const GRAMMAR = grammarOf(['dns.mx', 'dns.ipv6', 'smtp.size'], ['dns-mx-missing', 'smtp-size-small']);
const SCRIPTS = { bash: bashScript(GRAMMAR), zsh: zshScript(GRAMMAR), fish: fishScript(GRAMMAR) };

/** What bash offers for a line, whose last word is not ended yet. Bash takes = for a word of its own. */
function offered(...words: readonly string[]): readonly string[] {
  const ask = 'COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _mailproof; printf "%s\\n" "${COMPREPLY[@]}"';
  const printed = execFileSync('bash', ['--norc', '-c', `${SCRIPTS.bash}\n${ask}`, 'bash', 'mailproof', ...words], {
    encoding: 'utf8',
    cwd: '/',
  });
  return printed.split('\n').filter((row) => row !== '');
}

describe('bash', () => {
  test.each([
    [['expl'], ['explain']],
    [['--ki'], ['--kind']],
    [
      ['--kind', ''],
      ['mailcow', 'chatmail', 'mail'],
    ],
    [
      ['--kind', '=', 'mail'],
      ['mailcow', 'mail'],
    ],
    [
      ['--kind', '='],
      ['mailcow', 'chatmail', 'mail'],
    ],
    [
      ['example.org', '--only', 'dns.'],
      ['dns.mx', 'dns.ipv6'],
    ],
    [
      ['explain', 's'],
      ['smtp', 'smtp.size'],
    ],
    [['completion', ''], COMPLETED_SHELLS],
    [['demo', '--fault', 'dns'], ['dns-mx-missing']],
    [['ping', 'example.org', '--cou'], ['--count']],
    [['zone', '--cou'], []],
    [['--config', '/etc/hostn'], ['/etc/hostname']],
    [['--reporter', 'html', '=', '/etc/hostn'], ['/etc/hostname']],
    [['--history', '/us'], ['/usr']],
    [['zone', 'exa'], []],
    [['--host', 'm'], []],
  ] as const)('%j: %j', (words, answers) => {
    expect(offered(...words)).toEqual(answers);
  });
});

test.each(Object.entries(SCRIPTS))('%s knows every command and every option', (shell, script) => {
  for (const command of COMMANDS) if ('name' in command) expect(script).toMatch(new RegExp(`\\b${command.name}\\b`));
  for (const { name } of OPTIONS)
    expect(script).toMatch(new RegExp(shell === 'fish' ? ` -l ${name} ` : `--${name}\\b`));
});

test('what a shell would take for its own is quoted', () => {
  const [command] = GRAMMAR.commands;
  if (command === undefined) throw new Error('no command');
  const odd = { commands: [{ ...command, help: `it's [so]: $(x) \\` }], options: [] };
  expect(zshScript(odd)).toContain(`'init:it'\\''s [so]: $(x) \\'`);
  expect(fishScript(odd)).toContain(`-d 'it\\'s [so]: $(x) \\\\'`);
});
