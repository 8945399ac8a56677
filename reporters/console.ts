/**
 * The report for a person at a screen: areas, a line a check, and under each finding what was seen, what it means and
 * what to do.
 */
import { say, type Text } from '../common/say.ts';
import { areaTitle, byArea } from './areas.ts';
import { Collector, type CollectorOptions } from './collector.ts';
import { meaning } from './meaning.ts';
import { paint, type Paint } from './paint.ts';
import { Progress } from './progress.ts';
import { render } from './render.ts';
import { nameOf, type CheckReport, type Report, type ReportFinding } from './report.ts';
import type { Verdict } from './verdict.ts';
import {
  counted,
  EXPECTED,
  headline,
  news,
  OBSERVED,
  ORDER,
  reasonOf,
  shown,
  SIGNS,
  standingOf,
  unknownSince,
  waiverOf,
} from './words.ts';
import { wrap } from './wrap.ts';

const COLOURS: Readonly<Record<Verdict, keyof Paint>> = {
  pass: 'green',
  warn: 'yellow',
  fail: 'red',
  inconclusive: 'cyan',
  exempt: 'dim',
  broken: 'red',
};

/** Whatever the verdict is. */
const WAIVED: readonly [mark: string, colour: keyof Paint] = ['~', 'dim'];

const NARROWEST = 60;
const WIDEST = 120;
const ID_COLUMN = 22;

export interface ConsoleLook {
  readonly colour: boolean;
  /** Columns of the screen. */
  readonly width: number;
}

/** The whole screen of a finished run, a section a domain. */
export function toConsole(reports: readonly Report[], look: ConsoleLook): string {
  return reports.map((report) => sectionOf(report, look)).join('\n');
}

function sectionOf(report: Report, { colour, width }: ConsoleLook): string {
  const paints = paint(colour);
  const columns = Math.min(Math.max(width, NARROWEST), WIDEST);
  const out = [...head(report, paints)];
  const told = report.checks.filter(({ verdict }) => verdict !== 'exempt');
  for (const [area, checks] of byArea(told)) {
    out.push('', paints.bold(areaTitle(report.areas, area)));
    for (const check of checks) out.push(...checkLines(check, told, paints, columns));
  }
  out.push(
    ...leftOut(
      report.checks.filter(({ verdict }) => verdict === 'exempt'),
      paints,
      columns,
    ),
  );
  out.push('', ...foot(report, paints, columns), '');
  return out.join('\n');
}

function head({ target, vantage }: Report, paints: Paint): string[] {
  const server = [target.host, ...target.addresses].filter((word) => word !== undefined).join(' · ');
  return [
    `${paints.bold(`mailproof ${nameOf(target)}`)}  ${paints.dim(server)}`,
    ...vantage.remarks.map((remark) => paints.cyan(remark)),
  ];
}

/** What was not looked at, by reason: a run without a mailbox leaves out a dozen checks for the same one. */
function leftOut(checks: readonly CheckReport[], paints: Paint, columns: number): string[] {
  if (checks.length === 0) return [];
  const out = ['', paints.bold(render(say`Left out`))];
  for (const [reason = '', some] of Map.groupBy(checks, (check) => check.reason)) {
    out.push(
      ...wrap(`– ${reason}`, columns, '  ', '    ').map(paints.dim),
      ...wrap(some.map(({ id }) => id).join(', '), columns, '    ', '    ').map(paints.dim),
    );
  }
  return out;
}

function checkLines(check: CheckReport, all: readonly CheckReport[], paints: Paint, columns: number): string[] {
  const [mark, colour] = check.waived === undefined ? [SIGNS[check.verdict], COLOURS[check.verdict]] : WAIVED;
  const id = check.id.padEnd(ID_COLUMN);
  const name = check.verdict === 'pass' ? paints.dim(id) : paints[colour](id);
  const first = `  ${paints[colour](mark)} ${name} ${headline(check)}`;
  return [first, ...below(check, all, paints, columns)];
}

function below(check: CheckReport, all: readonly CheckReport[], paints: Paint, columns: number): string[] {
  const indent = ' '.repeat(6);
  const put = (words: Text): string[] => wrap(render(words), columns, indent, `${indent}  `);
  const out: string[] = [];
  if (check.waived !== undefined) out.push(...put(waiverOf(check.waived)));
  if (check.reason !== undefined) out.push(...put(reasonOnce(check, all)).map(paints.dim));
  for (const finding of check.findings) out.push(...findingLines(finding, check, put, paints));
  if (check.since !== undefined && (check.times ?? 1) > 1)
    out.push(...put(standingOf(check.since, check.times)).map(paints.dim));
  if (check.dark !== undefined) out.push(...put(unknownSince(check.dark)).map(paints.dim));
  if (check.fix !== undefined) {
    out.push(`${indent}${paints.bold(render(check.verdict === 'pass' ? say`Could be better:` : say`What to do:`))}`);
    // Lines to paste stay whole: a wrapped zone line is no zone line.
    out.push(...check.fix.split('\n').map((line) => `${indent}  ${line}`));
  }
  return out;
}

/** The reason once: where another check tells it, that one's name is enough. */
function reasonOnce(check: CheckReport, all: readonly CheckReport[]): Text {
  const owner = check.cause === undefined ? undefined : all.find(({ id }) => id === check.cause);
  return owner !== undefined && owner.reason === check.reason ? say`see ${owner.id}` : reasonOf(check);
}

function findingLines(
  { level, message, observed, expected }: ReportFinding,
  check: CheckReport,
  put: (words: Text) => string[],
  paints: Paint,
): string[] {
  if (level === 'unknown')
    return message === check.reason ? [] : put(say`Not known: ${shown(message)}`).map(paints.dim);
  return [
    ...put(shown(message)),
    ...(observed === undefined ? [] : put(OBSERVED(observed)).map(paints.dim)),
    ...(expected === undefined ? [] : put(EXPECTED(expected)).map(paints.dim)),
  ];
}

function foot(report: Report, paints: Paint, columns: number): string[] {
  const { summary } = report;
  const counts = ORDER.filter((verdict) => summary[verdict] > 0).map((verdict) =>
    paints[COLOURS[verdict]](render(counted(verdict, summary[verdict]))),
  );
  return [
    ...wrap(meaning(report), columns, '', '').map(paints.bold),
    ...news(report).flatMap((text) => wrap(render(text), columns, '', '  ')),
    `${counts.join(' · ')} ${paints.dim(`· ${render(say`${report.seconds.toFixed(1)} s · exit ${report.exit}`)}`)}`,
  ];
}

export default class ConsoleReporter extends Collector {
  readonly #file: string | undefined;
  readonly #progress: Progress | undefined;

  constructor(options: CollectorOptions, file?: string) {
    super(options);
    this.#file = file;
    this.#progress = process.stderr.isTTY ? new Progress(process.stderr) : undefined;
  }

  protected override onPlan(names: readonly string[]): void {
    this.#progress?.plan(names, this.options.settings.length > 1 ? 'domains' : 'checks');
  }

  protected override onDone(name: string): void {
    this.#progress?.done(name);
  }

  protected override onReports(reports: readonly Report[]): Promise<void> {
    this.#progress?.end();
    return this.tell(
      toConsole(reports, this.#file === undefined ? lookOf(process.stdout, process.env) : PLAIN),
      this.#file,
    );
  }
}

const PLAIN: ConsoleLook = { colour: false, width: WIDEST };

/** Colour on a terminal only. Any value of NO_COLOR but the empty one means none (https://no-color.org); FORCE_COLOR is for a terminal further up. */
export function lookOf(
  screen: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): ConsoleLook {
  const has = (name: string): boolean => (environment[name] ?? '') !== '';
  const terminal = screen.isTTY === true || has('FORCE_COLOR');
  return {
    colour: terminal && !has('NO_COLOR') && environment['TERM'] !== 'dumb',
    width: screen.columns ?? (Number(environment['COLUMNS']) || WIDEST),
  };
}
