/**
 * `mailproof bounce "550 5.7.26 …"`: explains what a mail server said when it refused a message, from a log, a bounce
 * or Delta Chat's error.
 */
import { explainRefusal, readRefusal, type Explanation } from '../../checks/knowledge/refusals/explain.ts';
import {
  courseOf,
  proofOf,
  quoteOf,
  remedyOf,
  sourceOf,
  stepWords,
  summaryOf,
} from '../../checks/knowledge/refusals/telling.ts';
import { say, type Text } from '../../common/say.ts';
import { lookOf, type ConsoleLook } from '../../reporters/console.ts';
import { emit } from '../../reporters/output.ts';
import { paint } from '../../reporters/paint.ts';
import { render } from '../../reporters/render.ts';
import { EXIT } from '../../reporters/verdict.ts';
import { wrap } from '../../reporters/wrap.ts';
import type { CommandLine } from '../asked/arguments.ts';
import { UsageError } from '../asked/usage-error.ts';

/** The domain in commands to run: the operator puts the own one there. */
const DOMAIN = 'example.org';
/** A whole bounce pasted in is a file for `mailproof message`. */
const LONGEST_INPUT = 64 * 1024;

export async function bounce(line: CommandLine): Promise<number> {
  const text = line.words.join(' ') === '-' ? await readStandardInput() : line.words.join(' ');
  if (text.trim() === '')
    throw new UsageError(
      say`what did the server say? Run: mailproof bounce "550 5.7.1 …" (- reads standard input; a whole bounce saved as a file: mailproof message FILE.eml)`,
    );
  const explanation = explainRefusal(readRefusal(text));
  if (explanation === undefined)
    throw new UsageError(
      say`this holds no reply of a mail server that could be explained; paste the line that begins with a number such as 550 or 421`,
    );
  await emit(explanationText(explanation, lookOf(process.stdout, process.env)), undefined);
  return EXIT.good;
}

async function readStandardInput(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin) {
    text += String(chunk);
    if (text.length > LONGEST_INPUT)
      throw new UsageError(say`standard input holds more than a reply; a whole bounce: mailproof message FILE.eml`);
  }
  return text;
}

/** The explanation as it is shown on a screen. */
export function explanationText(explanation: Explanation, { colour, width }: ConsoleLook): string {
  const { bold } = paint(colour);
  const step = stepWords(explanation.refusal);
  const proof = proofOf(explanation, DOMAIN);
  const rows: readonly (readonly [label: Text, words: Text | undefined])[] = [
    [say`It said`, quoteOf(explanation.refusal)],
    [say`At which step`, step],
    [say`Wait or act`, courseOf(explanation)],
    [say`What to do`, remedyOf(explanation)],
    [say`To prove it`, proof],
    [say`How we know`, sourceOf(explanation)],
  ];
  const told = rows.flatMap(([label, words]) =>
    words === undefined
      ? []
      : // A command to paste stays whole.
        [bold(render(label)), ...(words === proof ? [`  ${render(words)}`] : indented(render(words), width)), ''],
  );
  return `${[...wrap(render(summaryOf(explanation)), width, '', '').map(bold), '', ...told.slice(0, -1)].join('\n')}\n`;
}

function indented(words: string, width: number): readonly string[] {
  return words.split('\n').flatMap((one) => wrap(one, width, '  ', '  '));
}
