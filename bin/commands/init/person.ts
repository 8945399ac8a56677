/** Whoever sits at the terminal: is told, is asked, and may leave at any time. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { say, type Text } from '../../../common/say.ts';
import { render } from '../../../reporters/render.ts';

/** By Ctrl-C, or by the end of what there is to read. */
export class Left extends Error {}

export interface Operator {
  tell(words: Text | string): void;
  /** Resolves to what was typed, without blanks around it. Rejects with {@link Left}. */
  ask(question: Text): Promise<string>;
  /** The same, without showing what is typed. */
  askSecretly(question: Text): Promise<string>;
}

/** Takes what readline would show of what is typed. */
function nowhere(): Writable {
  return new Writable({
    write(_words, _encoding, done) {
      done();
    },
  });
}

/** Between two questions the terminal is as it was, so that Ctrl-C reaches a run that is on its way. */
export function personAt(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Operator {
  const read = async (question: Text, shown: boolean): Promise<string> => {
    const left = new AbortController();
    const leave = (): void => left.abort();
    const terminal = createInterface({ input, output: shown ? output : nowhere(), terminal: true, historySize: 0 });
    terminal.on('SIGINT', leave).on('close', leave);
    try {
      if (!shown) output.write(`${render(question)} `);
      return await terminal.question(shown ? `${render(question)} ` : '', { signal: left.signal });
    } catch (error) {
      if (left.signal.aborted) throw new Left();
      throw error;
    } finally {
      terminal.close();
      if (!shown) output.write('\n');
    }
  };
  return {
    tell: (words) => void output.write(`${typeof words === 'string' ? words : render(words)}\n`),
    ask: async (question) => (await read(question, true)).trim(),
    askSecretly: async (question) => (await read(question, false)).trim(),
  };
}

/** Whether the answer to a question is yes; no unless it begins so. */
export async function agrees(person: Operator, question: Text): Promise<boolean> {
  return /^[yj是好]/i.test(await person.ask(say`${question} [y/N]`));
}
