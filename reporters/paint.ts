/** Colours for a terminal, or none. */
import { styleText } from 'node:util';

export type Paint = Readonly<Record<'red' | 'green' | 'yellow' | 'cyan' | 'dim' | 'bold', (words: string) => string>>;

export function paint(colour: boolean): Paint {
  const style =
    (name: keyof Paint) =>
    (words: string): string =>
      colour ? styleText(name, words, { validateStream: false }) : words;
  return {
    red: style('red'),
    green: style('green'),
    yellow: style('yellow'),
    cyan: style('cyan'),
    dim: style('dim'),
    bold: style('bold'),
  };
}
