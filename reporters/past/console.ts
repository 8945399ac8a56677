/** A history for a person at a screen. */
import { joined, say, type Text } from '../../common/say.ts';
import { columnsOf } from '../columns.ts';
import { COLOURS, type ScreenLook } from '../screen/parts.ts';
import { paint, type Paint } from '../paint.ts';
import { printable, render } from '../render.ts';
import { SIGNS } from '../words.ts';
import { wrap } from '../wrap.ts';
import type { CheckHistory, DomainHistory, HistorySummary } from './summary.ts';
import { cellsOf, checkText, COLUMNS, incidentText, MARKS, runsText, stateText } from './words.ts';

/** So many outages are listed; JSON and HTML have more. */
const LISTED = 10;
const GAP = '  ';

export function historyToConsole({ domains }: HistorySummary, { colour, width }: ScreenLook): string {
  return domains.map((one) => sectionOf(one, paint(colour), width).join('\n')).join('\n');
}

function sectionOf(history: DomainHistory, paints: Paint, width: number): readonly string[] {
  const mark = MARKS[history.state];
  return [
    `${paints[COLOURS[mark]](SIGNS[mark])} ${paints.bold(render(stateText(history)))}`,
    `  ${paints.dim(render(runsText(history)))}`,
    '',
    ...table([COLUMNS, ...history.spans.map(cellsOf)], paints),
    '',
    ...outageLines(history, paints, width),
    ...history.checks.flatMap((check) => checkLines(check, paints, width)),
    '',
  ];
}

function table(rows: readonly (readonly (Text | string)[])[], paints: Paint): readonly string[] {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : render(cell))));
  const widths = COLUMNS.map((_, index) => Math.max(...cells.map((row) => columnsOf(row[index] ?? ''))));
  return cells.map((row, number) => {
    const line = row
      .map((cell, index) => {
        const blanks = ' '.repeat((widths[index] ?? 0) - columnsOf(cell));
        return index === 0 ? `${cell}${blanks}` : `${blanks}${cell}`;
      })
      .join(GAP);
    return `  ${number === 0 ? paints.dim(line) : line}`;
  });
}

function outageLines({ incidents }: DomainHistory, paints: Paint, width: number): readonly string[] {
  if (incidents.length === 0) return [`  ${render(say`No outage.`)}`, ''];
  return [
    paints.bold(render(say`Outages`)),
    ...incidents
      .slice(0, LISTED)
      .flatMap(({ checks, ...incident }) =>
        wrap(render(say`${incidentText(incident)}: ${joined(checks)}`), width, '  ', '    '),
      ),
    ...(incidents.length > LISTED ? [`  ${render(say`and ${incidents.length - LISTED} before`)}`] : []),
    '',
  ];
}

function checkLines(check: CheckHistory, paints: Paint, width: number): readonly string[] {
  const bad = check.since !== undefined;
  const sign = bad ? paints.red(SIGNS.fail) : paints.green(SIGNS.pass);
  const title = check.failure === undefined ? '' : ` ${check.failure}`;
  return [
    `${sign} ${paints.bold(printable(check.id))}${title}`,
    ...wrap(render(checkText(check)), width, '    ', '    '),
  ];
}
