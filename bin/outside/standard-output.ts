/**
 * Standard output, which may end before the command does: a full disk, or a reader that has seen enough (`| head`).
 * Neither changes what was found.
 */
import { say } from '../../common/say.ts';
import { reasonOf } from '../../common/system-error.ts';
import { render } from '../../reporters/render.ts';

const ended = new AbortController();

/** Aborted once nothing can be written to standard output any more. */
export const outputEnded: AbortSignal = ended.signal;

/** From now on trouble with standard output is told in one line, where it is any, and ends nothing. */
export function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (!ended.signal.aborted && error.code !== 'EPIPE')
      process.stderr.write(`mailproof: ${render(say`standard output cannot be written: ${reasonOf(error)}`)}\n`);
    ended.abort();
  });
  // There is nobody left to tell.
  process.stderr.on('error', () => undefined);
}
