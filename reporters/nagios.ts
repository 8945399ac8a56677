/** The report as a plugin of Nagios, Icinga or Checkmk prints it: a line with figures, and below it what is wrong. */
import { bugsIn, isUndetermined, problemsOf, warningsOf } from './counted.ts';
import { staleIn } from './dark.ts';
import { meaning } from './meaning.ts';
import { measuresOf } from './measures.ts';
import { render } from './render.ts';
import type { CheckReport, Report } from './report.ts';
import { TextReporter } from './text-reporter.ts';
import type { FailOn } from './verdict.ts';
import { unknownSince } from './words.ts';

/** The plugin's states are its exit codes. */
const STATES = ['OK', 'WARNING', 'CRITICAL', 'UNKNOWN'] as const;
type State = (typeof STATES)[number];
/** The worst first, for several domains. */
const SEVERITY: readonly State[] = ['CRITICAL', 'WARNING', 'UNKNOWN', 'OK'];

function stateOf(report: Report, failOn: FailOn): State {
  if (problemsOf(report).length > 0 || (failOn !== 'required' && warningsOf(report).length > 0)) return 'CRITICAL';
  if (bugsIn(report).length > 0) return 'UNKNOWN';
  // A warning, and not UNKNOWN, which many have muted: what was known is not any more, and nobody else will say so.
  if (staleIn(report).length > 0) return 'WARNING';
  if (isUndetermined(report)) return 'UNKNOWN';
  return warningsOf(report).length > 0 ? 'WARNING' : 'OK';
}

function worstOf(reports: readonly Report[], failOn: FailOn): State {
  const states = reports.map((report) => stateOf(report, failOn));
  return SEVERITY.find((state) => states.includes(state)) ?? 'UNKNOWN';
}

/** The exit code by the plugins' convention: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN. */
export function nagiosExit(reports: readonly Report[], failOn: FailOn): number {
  return STATES.indexOf(worstOf(reports, failOn));
}

export function toNagios(reports: readonly Report[], failOn: FailOn): string {
  const said = reports.map((report) => line(meaning(report))).join(' ');
  const measured = reports.flatMap((report) => figures(report, reports.length > 1)).join(' ');
  const first = `MAILPROOF ${worstOf(reports, failOn)} - ${said} | ${measured}`;
  const below = reports.flatMap((report) =>
    [...problemsOf(report), ...bugsIn(report), ...staleIn(report), ...warningsOf(report)].map(
      (check) => `${check.verdict} ${check.id}: ${line(wordsOf(check).join('; '))}`,
    ),
  );
  return [first, ...below].map((text) => `${text}\n`).join('');
}

function wordsOf(check: CheckReport): readonly string[] {
  const { verdict, failure, findings, dark, reason } = check;
  if (verdict === 'fail' || verdict === 'warn') return [failure, ...findings.map(({ message }) => message)];
  return [...(dark === undefined ? [] : [render(unknownSince(dark))]), reason ?? ''];
}

/** `'name'=value[unit]`; names begin with the domain where there are several. */
function figures(report: Report, several: boolean): string[] {
  const {
    summary,
    seconds,
    target: { domain },
  } = report;
  const name = (words: string): string => `'${several ? `${domain} ` : ''}${words}'`;
  return [
    `${name('time')}=${seconds.toFixed(1)}s`,
    ...Object.entries(summary).map(([verdict, count]) => `${name(verdict)}=${count}`),
    ...Object.entries(measuresOf(report)).map(([measure, value]) => `${name(measure)}=${Number(value.toFixed(3))}`),
  ];
}

/** A bar would begin the figures. */
function line(words: string): string {
  return words.replaceAll(/\s+/g, ' ').replaceAll('|', '/');
}

export default class NagiosReporter extends TextReporter {
  protected override made(reports: readonly Report[]): string {
    return toNagios(reports, this.options.failOn);
  }
}
