/** What the short screen and the long one write the same way. */
import { say, type Text } from '../../common/say.ts';
import { pasteParts } from '../paste.ts';
import { paint, type Paint } from '../paint.ts';
import { render } from '../render.ts';
import type { CheckReport, ReportFinding } from '../report.ts';
import { EXPECTED, OBSERVED, shown, sinceWhen, unknownSince, waiverOf, type WordsLook } from '../words.ts';
import { wrap } from '../wrap.ts';

export const COLOURS: Readonly<Record<WordsLook, keyof Paint>> = {
  pass: 'green',
  better: 'green',
  warn: 'yellow',
  fail: 'red',
  inconclusive: 'cyan',
  exempt: 'dim',
  broken: 'red',
};

/** Whatever the verdict is. */
export const WAIVED: readonly [mark: string, colour: keyof Paint] = ['~', 'dim'];

const NARROWEST = 40;
export const WIDEST = 120;

export interface ScreenLook {
  readonly colour: boolean;
  /** Columns of the screen. */
  readonly width: number;
}

/** Lines to paste stand further in than sentences. Columns. */
const PASTE = 4;

/** Writes lines that fit a screen. */
export class Pen {
  readonly paints: Paint;
  readonly columns: number;

  constructor({ colour, width }: ScreenLook) {
    this.paints = paint(colour);
    this.columns = Math.min(Math.max(width, NARROWEST), WIDEST);
  }

  /** A paragraph, each further line of it two columns further in. */
  readonly lines = (words: Text | string, indent = 0, colour?: keyof Paint): string[] => {
    const text = typeof words === 'string' ? words : render(words);
    const out = wrap(text, this.columns, ' '.repeat(indent), ' '.repeat(indent + 2));
    return colour === undefined ? out : out.map(this.paints[colour]);
  };

  finding({ message, observed, expected }: ReportFinding, indent: number): string[] {
    return [
      ...this.lines(shown(message), indent),
      ...(observed === undefined ? [] : this.lines(OBSERVED(observed), indent, 'dim')),
      ...(expected === undefined ? [] : this.lines(EXPECTED(expected), indent, 'dim')),
    ];
  }

  /** Since when, how often, and whether the operator lives with it. */
  standing({ waived, since, times = 1, dark }: CheckReport, indent: number): string[] {
    return [
      ...(waived === undefined ? [] : this.lines(waiverOf(waived), indent)),
      ...(since === undefined || times < 2 ? [] : this.lines(sinceWhen(since, times), indent, 'dim')),
      ...(dark === undefined ? [] : this.lines(unknownSince(dark), indent, 'dim')),
    ];
  }

  /** What to do: sentences are wrapped, and lines to paste stay whole, since a wrapped zone line is no zone line. */
  fix({ fix, verdict }: CheckReport, indent: number): string[] {
    if (fix === undefined) return [];
    const label = render(verdict === 'pass' ? say`Could be better:` : say`What to do:`);
    return [
      `${' '.repeat(indent)}${this.paints.bold(label)}`,
      ...pasteParts(fix).flatMap(({ kind, lines }) =>
        kind === 'prose'
          ? lines.flatMap((line) => wrap(line, this.columns, ' '.repeat(indent + 2), ' '.repeat(indent + 2)))
          : lines.map((line) => `${' '.repeat(indent + PASTE)}${line}`),
      ),
    ];
  }
}
