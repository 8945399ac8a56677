/** The report for a person at a screen: areas, a line a check, and under each finding what was seen, what it means and what to do. */
import { areaTitle, byArea } from './areas.ts';
import { Collector, type CollectorOptions } from './collector.ts';
import { paint, type Paint } from './paint.ts';
import { Progress } from './progress.ts';
import { render } from './render.ts';
import type { CheckReport, Report, ReportFinding } from './report.ts';
import { EXIT, type Verdict } from './verdict.ts';
import { wrap } from './wrap.ts';

const MARKS: Readonly<Record<Verdict, readonly [mark: string, colour: keyof Paint]>> = {
  pass: ['✓', 'green'],
  warn: ['!', 'yellow'],
  fail: ['✗', 'red'],
  inconclusive: ['?', 'cyan'],
  exempt: ['–', 'dim'],
  broken: ['‼', 'red'],
};

/** Whatever the verdict is. */
const WAIVED: readonly [mark: string, colour: keyof Paint] = ['~', 'dim'];

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  fail: 'failed', broken: 'broken', warn: 'to improve', inconclusive: 'not determined', exempt: 'left out', pass: 'passed',
};

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
    out.push('', paints.bold(render(areaTitle(area))));
    for (const check of checks) out.push(...checkLines(check, told, paints, columns));
  }
  out.push(...leftOut(report.checks.filter(({ verdict }) => verdict === 'exempt'), paints, columns));
  out.push('', ...foot(report, paints, columns), '');
  return out.join('\n');
}

function head({ target, vantage }: Report, paints: Paint): string[] {
  const server = [target.host, ...target.addresses].filter((word) => word !== undefined).join(' · ');
  return [
    `${paints.bold(`mailproof ${target.domain}`)}  ${paints.dim(server)}`,
    ...vantage.remarks.map((remark) => paints.cyan(remark)),
  ];
}

/** What was not looked at, by reason: a run without a mailbox leaves out a dozen checks for the same one. */
function leftOut(checks: readonly CheckReport[], paints: Paint, columns: number): string[] {
  if (checks.length === 0) return [];
  const out = ['', paints.bold('Left out')];
  for (const [reason = '', some] of Map.groupBy(checks, (check) => check.reason)) {
    out.push(...wrap(`– ${reason}`, columns, '  ', '    ').map(paints.dim), ...wrap(some.map(({ id }) => id).join(', '), columns, '    ', '    ').map(paints.dim));
  }
  return out;
}

function checkLines(check: CheckReport, all: readonly CheckReport[], paints: Paint, columns: number): string[] {
  const [mark, colour] = check.waived === undefined ? MARKS[check.verdict] : WAIVED;
  const title = check.verdict === 'fail' || check.verdict === 'warn' ? check.failure : check.title;
  const id = check.id.padEnd(ID_COLUMN);
  const first = `  ${paints[colour](mark)} ${check.verdict === 'pass' ? paints.dim(id) : paints[colour](id)} ${title}`;
  return [first, ...below(check, all, paints, columns)];
}

function below(check: CheckReport, all: readonly CheckReport[], paints: Paint, columns: number): string[] {
  const indent = ' '.repeat(6);
  const put = (label: string, words: string): string[] => wrap(`${label}${words}`, columns, indent, `${indent}  `);
  const out: string[] = [];
  if (check.waived !== undefined) out.push(...put('waived: ', check.waived.until === undefined ? check.waived.reason : `${check.waived.reason} (until ${check.waived.until})`));
  if (check.reason !== undefined) out.push(...put('', reasonOf(check, all)).map(paints.dim));
  for (const finding of check.findings) out.push(...findingLines(finding, check, put, paints));
  if (check.since !== undefined && (check.times ?? 1) > 1) out.push(...put('', `since ${check.since.slice(0, 'YYYY-MM-DD'.length)}, in ${check.times} runs in a row`).map(paints.dim));
  if (check.fix !== undefined) {
    out.push(`${indent}${paints.bold(check.verdict === 'pass' ? 'Could be better:' : 'What to do:')}`);
    // Lines to paste stay whole: a wrapped zone line is no zone line.
    out.push(...check.fix.split('\n').map((line) => `${indent}  ${line}`));
  }
  return out;
}

/** The reason once: where another check tells it, that one's name is enough. */
function reasonOf({ reason = '', cause }: CheckReport, all: readonly CheckReport[]): string {
  if (cause === undefined) return reason;
  const owner = all.find(({ id }) => id === cause);
  return owner?.reason === reason ? `see ${cause}` : `${reason} (see ${cause})`;
}

function findingLines(finding: ReportFinding, check: CheckReport, put: (label: string, words: string) => string[], paints: Paint): string[] {
  if (finding.level === 'unknown') return finding.message === check.reason ? [] : put('not known: ', finding.message).map(paints.dim);
  return [
    ...put('', finding.message),
    ...(finding.observed === undefined ? [] : put('observed: ', finding.observed).map(paints.dim)),
    ...(finding.expected === undefined ? [] : put('expected: ', finding.expected).map(paints.dim)),
  ];
}

function foot(report: Report, paints: Paint, columns: number): string[] {
  const { summary } = report;
  const order: Verdict[] = ['fail', 'broken', 'warn', 'inconclusive', 'exempt', 'pass'];
  const counts = order.filter((verdict) => summary[verdict] > 0).map((verdict) => paints[MARKS[verdict][1]](`${summary[verdict]} ${VERDICT_WORDS[verdict]}`));
  return [
    ...wrap(meaning(report), columns, '', '').map(paints.bold),
    ...changeLines(report, columns),
    `${counts.join(' · ')} ${paints.dim(`· ${report.seconds.toFixed(1)} s · exit ${report.exit}`)}`,
  ];
}

/** What is new since the runs before. */
function changeLines({ changes }: Report, columns: number): string[] {
  const news = [['New problem', changes?.raised ?? []], ['Good again', changes?.cleared ?? []]] as const;
  return news.flatMap(([what, ids]) => (ids.length === 0 ? [] : wrap(`${what}: ${ids.join(', ')}`, columns, '', '  ')));
}

/** What the run means, in one sentence. */
export function meaning(report: Report): string {
  const { exit, summary } = report;
  const { start, inside, well } = subjectOf(report);
  const counted = report.checks.filter(({ waived }) => waived === undefined);
  const problems = counted.filter(({ verdict }) => verdict === 'fail' || verdict === 'broken').length;
  const warnings = counted.filter(({ verdict }) => verdict === 'warn').length;
  if (problems > 0) return `${start} has ${problems === 1 ? 'a problem' : `${problems} problems`} that must be solved.`;
  if (exit === EXIT.undetermined) return `Too little could be determined from here to say whether ${inside} ${well}.`;
  if (warnings > 0) return `${start} ${well}; ${warnings === 1 ? 'one thing' : `${warnings} things`} should be better.`;
  return `${start} ${well}${summary.inconclusive > 0 ? ', as far as could be determined from here' : ''}.`;
}

/** What the run was about, at the start of a sentence and inside of one, and how to say that it is well. */
function subjectOf({ checks, target: { domain } }: Report): { readonly start: string; readonly inside: string; readonly well: string } {
  return checks.every(({ area }) => area === 'message')
    ? { start: 'The message', inside: 'the message', well: 'is as it should be' }
    : { start: domain, inside: domain, well: 'works' };
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
    return this.tell(toConsole(reports, this.#file === undefined ? lookOf(process.stdout, process.env) : PLAIN), this.#file);
  }
}

const PLAIN: ConsoleLook = { colour: false, width: WIDEST };

/** Colour on a terminal only. Any value of NO_COLOR but the empty one means none (https://no-color.org); FORCE_COLOR is for a terminal further up. */
export function lookOf(screen: { readonly isTTY?: boolean; readonly columns?: number }, environment: Readonly<Record<string, string | undefined>>): ConsoleLook {
  const has = (name: string): boolean => (environment[name] ?? '') !== '';
  const terminal = screen.isTTY === true || has('FORCE_COLOR');
  return {
    colour: terminal && !has('NO_COLOR') && environment['TERM'] !== 'dumb',
    width: screen.columns ?? (Number(environment['COLUMNS']) || WIDEST),
  };
}
