/** `mailproof completion bash|zsh|fish`: what a shell needs to complete commands, options and their values. */
import { say } from '../../common/say.ts';
import { EXIT } from '../../reporters/verdict.ts';
import type { CommandLine } from '../asked/arguments.ts';
import { COMPLETED_SHELLS } from '../asked/commands.ts';
import { suggestion, UsageError } from '../asked/usage-error.ts';
import { cards } from './catalogue.ts';
import { bashScript } from './completion/bash.ts';
import { fishScript } from './completion/fish.ts';
import { grammarOf } from './completion/grammar.ts';
import { zshScript } from './completion/zsh.ts';
import { demoFaults } from './demo.ts';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const satisfies Record<
  (typeof COMPLETED_SHELLS)[number],
  unknown
>;

export async function completion({ words }: CommandLine): Promise<number> {
  const [shell, extra] = words;
  const known = COMPLETED_SHELLS.find((name) => name === shell);
  if (extra !== undefined) throw new UsageError(say`completion takes one shell: "${extra}" is one too many`);
  if (known === undefined)
    throw new UsageError(
      shell === undefined
        ? say`which shell? mailproof completion ${COMPLETED_SHELLS.join('|')}`
        : say`no completion is known for "${shell}"${suggestion(shell, COMPLETED_SHELLS)} (there are ${COMPLETED_SHELLS.join(', ')})`,
    );
  const ids = (await cards()).map(({ id }) => id);
  process.stdout.write(SCRIPTS[known](grammarOf(ids, await demoFaults())));
  return EXIT.good;
}
