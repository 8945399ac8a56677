/** The faults that the demo can make, for a screen. */
import type { Area } from '../../checks/words/area.ts';
import { say } from '../../common/say.ts';
import type { Twins } from '../../reporters/language.ts';
import { paint } from '../../reporters/paint.ts';
import { printable, render } from '../../reporters/render.ts';
import { wrap } from '../../reporters/wrap.ts';

const INDENT = 2;
const GAP = 2;

/** A fault of the lab, as far as people choose by it. */
interface ListedFault {
  readonly name: string;
  /** What is wrong then. */
  readonly summary: string;
}

export interface ListedFaults {
  readonly areas: readonly {
    readonly area: Pick<Area, 'title'>;
    readonly found: readonly { readonly fault: ListedFault }[];
  }[];
  readonly unseen: readonly ListedFault[];
}

export interface ListLook {
  readonly colour: boolean;
  readonly width: number;
}

/**
 * By area: a name to type, and beside it what is wrong then.
 * @param twins What the language has for what is wrong.
 */
export function faultsText({ areas, unseen }: ListedFaults, { colour, width }: ListLook, twins: Twins = {}): string {
  const { bold } = paint(colour);
  const all = [...areas.flatMap(({ found }) => found.map(({ fault }) => fault)), ...unseen];
  const column = INDENT + Math.max(...all.map(({ name }) => name.length)) + GAP;
  const told = (words: string): string => printable(twins[words] ?? words);
  const rows = (faults: readonly ListedFault[]): readonly string[] =>
    faults.flatMap(({ name, summary }) =>
      wrap(told(wrongBy(summary)), width, `${' '.repeat(INDENT)}${name}`.padEnd(column), ' '.repeat(column)),
    );
  const blocks = [
    ...areas.map(({ area, found }) => [bold(render(area.title)), ...rows(found.map(({ fault }) => fault))]),
    [bold(render(say`What cannot be known`)), ...rows(unseen)],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What a summary says in a list; some end with a full stop. */
export function wrongBy(summary: string): string {
  return summary.replace(/\.$/, '');
}
