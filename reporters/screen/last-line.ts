/** The last line: what failed by its name, and how much else there is. */
import { joined, say, type Text } from '../../common/say.ts';
import { columnsOf } from '../columns.ts';
import { bugsIn, problemsOf, waivedIn, warningsOf } from '../counted.ts';
import { staleIn } from '../dark.ts';
import { render } from '../render.ts';
import type { CheckReport, Report } from '../report.ts';
import { counted, isImprovable, checkNames } from '../words.ts';
import { wrap } from '../wrap.ts';
import { COLOURS, type Pen } from './parts.ts';

/** Words that belong together, and their colour. */
export interface ColouredWords {
  readonly words: string;
  readonly paint: (words: string) => string;
}

export function lastLine(report: Report, { paints, columns }: Pen): readonly string[] {
  const { checks, summary } = report;
  const improvable = checks.filter(isImprovable);
  const number = (verdict: 'inconclusive' | 'pass' | 'exempt'): readonly ColouredWords[] =>
    part(summary[verdict], counted(verdict, summary[verdict]), paints[COLOURS[verdict]]);
  const [problems, bugs, stale] = [problemsOf(report), bugsIn(report), staleIn(report)];
  const [warnings, waived] = [warningsOf(report), waivedIn(report)];
  return fitting(
    [
      ...part(problems.length, say`failed: ${allNames(problems)}`, paints[COLOURS.fail]),
      ...part(bugs.length, say`broken: ${allNames(bugs)}`, paints[COLOURS.broken]),
      ...part(stale.length, say`not known any more: ${checkNames(stale)}`, paints[COLOURS.warn]),
      ...part(warnings.length, say`to improve: ${checkNames(warnings)}`, paints[COLOURS.warn]),
      ...part(waived.length, say`waived: ${checkNames(waived)}`, paints.dim),
      ...number('inconclusive'),
      ...number('pass'),
      ...part(improvable.length, say`${improvable.length} of them could be better`, (words) => words),
      ...number('exempt'),
      ...part(1, say`${report.seconds.toFixed(1)} s · exit ${report.exit}`, paints.dim),
    ],
    columns,
  );
}

/** Nothing where there is nothing to count. */
function part(count: number, words: Text, paint: ColouredWords['paint']): readonly ColouredWords[] {
  return count === 0 ? [] : [{ words: render(words), paint }];
}

/** What failed is named however many there are: people search for the name. */
function allNames(checks: readonly CheckReport[]): Text {
  return joined(checks.map(({ id }) => id));
}

const BETWEEN = ' · ';
const INDENT = '  ';

/** As many on a line as it holds; one that no line holds is broken between its words. */
export function fitting(parts: readonly ColouredWords[], columns: number): readonly string[] {
  const lines: string[] = [];
  let [words, painted] = ['', ''];
  for (const next of parts) {
    if (words !== '' && columnsOf(words + BETWEEN + next.words) <= columns) {
      words += BETWEEN + next.words;
      painted += BETWEEN + next.paint(next.words);
      continue;
    }
    if (words !== '') lines.push(painted);
    const wrapped = wrap(next.words, columns, words === '' ? '' : INDENT, INDENT);
    lines.push(...wrapped.slice(0, -1).map(next.paint));
    words = wrapped.at(-1) ?? '';
    painted = next.paint(words);
  }
  return [...lines, painted];
}
