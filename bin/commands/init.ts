/** `mailproof init [domain]`: looks at a server, asks for what it could not see, and writes mailproof.yaml. */
import { say } from '../../common/say.ts';
import { render } from '../../reporters/render.ts';
import { EXIT } from '../../reporters/verdict.ts';
import { refuseUnknownVariables, type CommandLine } from '../asked/arguments.ts';
import { UsageError } from '../asked/usage-error.ts';
import { converse } from './init/conversation.ts';
import { lookWith } from './init/look.ts';
import { Left, personAt } from './init/person.ts';

export async function init({ words, values }: CommandLine): Promise<number> {
  const [domain, extra] = words;
  if (extra !== undefined) throw new UsageError(say`one domain at a time here: ${extra} is one too many`);
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new UsageError(
      say`init asks questions, and needs a terminal for that; without one, write mailproof.yaml by hand (mailproof --help lists its keys)`,
    );
  refuseUnknownVariables(process.env);
  try {
    return await converse({
      person: personAt(process.stdin, process.stdout),
      look: lookWith(values, process.env),
      folder: process.cwd(),
      domain,
      values,
    });
  } catch (error) {
    if (!(error instanceof Left)) throw error;
    process.stdout.write(`\n${render(say`Nothing was written.`)}\n`);
    return EXIT.interrupted;
  }
}
