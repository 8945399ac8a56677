/**
 * The screen as it usually is: the verdict, each problem once with its cause and its command, what could be better, a
 * line an area, and what was not looked at.
 */
import { joined, say, type Text } from '../../common/say.ts';
import { columnsOf } from '../columns.ts';
import { digestOf, type AreaStanding, type Digest, type Paragraph, type UnknownCheck } from '../digest.ts';
import { meaningInShort } from '../meaning.ts';
import { findingsOnce } from '../once.ts';
import { render } from '../render.ts';
import { nameOf, type CheckReport, type Report } from '../report.ts';
import { EXIT } from '../verdict.ts';
import { headline, kindLine, LOOK_SIGNS, lookOfCheck, checkNames, news, waitingText } from '../words.ts';
import { fitting, lastLine, type ColouredWords } from './last-line.ts';
import { checkLines } from './every.ts';
import { COLOURS, WAIVED, type Pen } from './parts.ts';

/** A run of so few checks names each of them: that fits, and says more than a line an area. */
const FEW = 12;

/** What a terminal shows at once, about. */
const SCREEN_LINES = 25;

/** The section of one domain; tighter where it would otherwise not fit a screen. */
export function usual(report: Report, pen: Pen): readonly string[] {
  const digest = digestOf(report);
  const made = (form: NotAskedForm, areas: AreasForm): readonly string[] => [
    ...verdict(report, pen),
    ...causes(digest, pen),
    ...standings(report, digest, areas, pen),
    ...notAsked(digest, form, pen),
    ...report.vantage.remarks.flatMap((remark) => ['', ...pen.lines(remark, 0, 'cyan')]),
    '',
    ...lastLine(report, pen),
  ];
  // Where there are problems, they come first.
  if (digest.problems.length > 0) return made('names', 'columns');
  const tries = [made('lines', 'columns'), made('paragraph', 'columns')];
  return tries.find(({ length }) => length <= SCREEN_LINES) ?? made('paragraph', 'paragraph');
}

/** Where several domains were looked at: the verdicts of all stand above, and this is what there is to do for one. */
export function inShort(report: Report, pen: Pen): readonly string[] {
  const told = causes(digestOf(report), pen);
  return told.length === 0 ? [] : [...verdict(report, pen), ...told, '', ...lastLine(report, pen)];
}

/** What no domain of several was asked for. */
export function notAskedOfAll(reports: readonly Report[], pen: Pen): readonly string[] {
  const { areas: _, ...first } = digestOf(reports[0] as Report);
  return first.notAsked.length === 0 ? [] : notAsked(first, 'names', pen).slice(1);
}

/** Only what must be solved (`--quiet`); nothing where there is nothing. */
export function quiet(report: Report, pen: Pen): readonly string[] {
  if (report.exit === EXIT.good) return [];
  const digest = digestOf(report);
  const told = report.exit === EXIT.failed ? { ...digest, unknown: [] } : digest;
  return [...verdict(report, pen), ...causes({ ...told, advice: [], waived: [] }, pen), '', ...lastLine(report, pen)];
}

const RANKS: readonly number[] = [EXIT.failed, EXIT.undetermined, EXIT.good];

/** Those that failed, then those of which nothing is known, then the others. */
export function worstFirst(reports: readonly Report[]): readonly Report[] {
  return reports.toSorted((one, other) => RANKS.indexOf(one.exit) - RANKS.indexOf(other.exit));
}

/** A line a domain, the worst first, for a run about several. */
export function verdicts(reports: readonly Report[], pen: Pen): readonly string[] {
  return worstFirst(reports).flatMap((report) =>
    pen.lines(`${LOOK_SIGNS[lookOfRun(report)]} ${meaningInShort(report)}`),
  );
}

function lookOfRun({ exit }: Report): 'pass' | 'fail' | 'inconclusive' {
  if (exit === EXIT.good) return 'pass';
  return exit === EXIT.failed ? 'fail' : 'inconclusive';
}

function verdict(report: Report, pen: Pen): readonly string[] {
  const { target } = report;
  const server = [nameOf(target), target.host, ...target.addresses].filter((word) => word !== undefined).join(' · ');
  return [
    ...pen.lines(meaningInShort(report), 0, 'bold'),
    ...news(report).flatMap((text) => pen.lines(text)),
    pen.paints.dim(server),
    ...(target.kind === undefined ? [] : pen.lines(kindLine(target.kind), 0, 'dim')),
  ];
}

function causes({ problems, warnings, waived, unknown, advice }: Digest, pen: Pen): readonly string[] {
  return [
    ...[...problems, ...warnings, ...waived].flatMap((one) => ['', ...paragraph(one, pen)]),
    ...unknown.flatMap((one) => ['', ...unknownLines(one, pen)]),
    ...(advice.length === 0 ? [] : ['', pen.paints.bold(render(say`Could be better`))]),
    ...advice.flatMap((check) => adviceLines(check, pen)),
  ];
}

const INDENT = 2;

function paragraph({ check, waiting }: Paragraph, pen: Pen): readonly string[] {
  const { paints } = pen;
  const look = lookOfCheck(check);
  const [mark, colour] = check.waived === undefined ? [LOOK_SIGNS[look], COLOURS[look]] : WAIVED;
  const known = check.findings.filter(({ level }) => level !== 'unknown');
  return [
    ...titled(`${paints[colour](mark)} `, headline(check), check.id, pen),
    ...(check.reason === undefined ? [] : pen.lines(check.reason, INDENT)),
    ...findingsOnce(known).flatMap((finding) => pen.finding(finding, INDENT)),
    ...pen.standing(check, INDENT),
    ...pen.fix(check, INDENT),
    ...waits(waiting, check.id, pen),
  ];
}

/** What could not be looked at because of something that is told already. */
function waits(waiting: readonly CheckReport[], id: string, pen: Pen): readonly string[] {
  if (waiting.length === 0) return [];
  return pen.lines(waiting.length > MOST_NAMES ? waitingInShort(waiting, id) : waitingText(waiting, id), INDENT, 'dim');
}

/** More names than this are no help on a screen. */
const MOST_NAMES = 4;

function waitingInShort(waiting: readonly CheckReport[], id: string): Text {
  return say`${waiting.length} checks wait for ${id} (--verbose names them)`;
}

/** A mark, a title and the check's id. */
function titled(mark: string, words: string, id: string, { paints, lines }: Pen): readonly string[] {
  const [first = '', ...rest] = lines(`${words} (${id})`, INDENT);
  return [`${mark}${paints.bold(first.slice(INDENT))}`, ...rest.map(paints.bold)];
}

function unknownLines({ reason, checks }: UnknownCheck, pen: Pen): readonly string[] {
  const words =
    checks.length === 1
      ? say`Not known: ${checkNames(checks)}`
      : say`${checks.length} checks are not known: ${checkNames(checks)}`;
  return [
    ...pen.lines(`${LOOK_SIGNS.inconclusive} ${reason}`, 0, COLOURS.inconclusive),
    ...pen.lines(words, INDENT, 'dim'),
  ];
}

function adviceLines(check: CheckReport, pen: Pen): readonly string[] {
  const [first, ...more] = findingsOnce(check.findings.filter(({ level }) => level === 'advice'));
  return [
    ...titled(`${pen.paints.green(LOOK_SIGNS.better)} `, first?.message ?? check.title, check.id, pen),
    ...more.flatMap((finding) => pen.finding(finding, INDENT)),
    ...pen.fix(check, INDENT).slice(1),
  ];
}

/** Beside each other, or one behind the other. */
type AreasForm = 'columns' | 'paragraph';

function standings(report: Report, { areas }: Digest, form: AreasForm, pen: Pen): readonly string[] {
  const told = report.checks.filter(({ verdict: its }) => its !== 'exempt');
  if (told.length <= FEW) {
    const good = told.filter((check) => check.verdict === 'pass' && lookOfCheck(check) === 'pass');
    return good.length === 0 ? [] : ['', ...good.flatMap((check) => checkLines(check, told, pen))];
  }
  const judged = areas.filter((area) => area.judged + area.waived > 0);
  if (judged.length === 0) return [];
  const cells = judged.map((area) => areaWords(area, pen));
  return ['', ...(form === 'columns' ? inColumns(cells, pen) : fitting(cells, pen.columns))];
}

/** One area: its sign, its name, and how many of its checks passed. */
function areaWords({ title, checks, passed, judged, unknown, waived }: AreaStanding, { paints }: Pen): ColouredWords {
  const look = (['fail', 'broken', 'warn', 'inconclusive', 'better', 'pass'] as const).find((one) =>
    checks.some((check) => lookOfCheck(check) === one && check.waived === undefined),
  );
  const sign = look === undefined ? WAIVED[0] : LOOK_SIGNS[look];
  const counts = [
    say`${passed} of ${judged}`,
    ...(unknown === 0 ? [] : [say`${unknown} not known`]),
    ...(waived === 0 ? [] : [say`${waived} waived`]),
  ];
  const words = `${sign} ${shortTitle(title)}  ${render(joined(counts))}`;
  const colour = look === undefined ? WAIVED[1] : COLOURS[look];
  return { words, paint: (its) => its.replace(sign, () => paints[colour](sign)) };
}

/** What stands before the colon: what it is for is said where there is something to say. */
function shortTitle(title: string): string {
  return title.split(/: |：/, 1)[0] ?? title;
}

const GAP = 3;
const MOST_COLUMNS = 3;

/** As many beside each other as fit, read downwards. */
function inColumns(cells: readonly ColouredWords[], { columns }: Pen): readonly string[] {
  const widest = Math.max(...cells.map(({ words }) => columnsOf(words)));
  const across = Math.max(1, Math.min(MOST_COLUMNS, Math.floor((columns + GAP) / (widest + GAP))));
  const rows = Math.ceil(cells.length / across);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: across }, (__, column) => cells[column * rows + row])
      .flatMap((cell, column) =>
        cell === undefined
          ? []
          : [cell.paint(cell.words) + (column === across - 1 ? '' : ' '.repeat(widest - columnsOf(cell.words) + GAP))],
      )
      .join('')
      .trimEnd(),
  );
}

/** How much room what was not looked at gets: a line each, a paragraph, or the names only. */
type NotAskedForm = 'lines' | 'paragraph' | 'names';

/** By what to set. */
function notAsked({ notAsked: wanted }: Pick<Digest, 'notAsked'>, form: NotAskedForm, pen: Pen): readonly string[] {
  if (wanted.length === 0) return [];
  if (form !== 'lines') return ['', ...pen.lines(notAskedText(wanted, form), 0, 'dim')];
  return [
    '',
    pen.paints.bold(render(say`Not looked at`)),
    ...wanted.flatMap(({ what, how, checks }) => pen.lines(say`${what} (${checks.length}): ${how}`, INDENT, 'dim')),
  ];
}

function notAskedText(wanted: Digest['notAsked'], form: NotAskedForm): Text {
  return form === 'names'
    ? say`Not looked at: ${joined(wanted.map(({ what }) => what))} (--verbose tells how).`
    : say`Not looked at: ${joined(wanted.map(({ what, how }) => say`${what} (${how})`))}.`;
}
