/** The report as a plugin of Nagios, Icinga or Checkmk prints it: a line with figures, and below it what is wrong. */
import { say, type Text } from '../common/say.ts';
import { bugsIn, countedBy, isUndetermined, problemsOf, waivedIn, warningsOf } from './counted.ts';
import { staleIn } from './dark.ts';
import { meaning } from './meaning.ts';
import { measuresOf } from './measures.ts';
import { findingsBeside, withWholeReason } from './once.ts';
import { render } from './render.ts';
import { nameOf, type CheckReport, type Report } from './report.ts';
import { TextReporter } from './text-reporter.ts';
import type { FailOn } from './verdict.ts';
import { checkNames, shown, unknownSince } from './words.ts';

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
  // The first line is all that a text message holds: the worst domain comes first.
  const told = reports
    .toSorted((a, b) => severityOf(a, failOn) - severityOf(b, failOn))
    .map((report) => line(inShort(report)));
  const measured = reports.flatMap((report) => figures(report, reports.length > 1)).join(' ');
  const first = `MAILPROOF ${worstOf(reports, failOn)} - ${told.join(' ')} | ${measured}`;
  const below = reports.flatMap((report) =>
    ringing(report).map(
      (check) => `${check.verdict} ${nameOf(report.target)} ${check.id}: ${line(wordsOf(check).join('; '))}`,
    ),
  );
  return [first, ...below].map((text) => `${text}\n`).join('');
}

function severityOf(report: Report, failOn: FailOn): number {
  return SEVERITY.indexOf(stateOf(report, failOn));
}

function ringing(report: Report): readonly CheckReport[] {
  return [...problemsOf(report), ...bugsIn(report), ...staleIn(report), ...warningsOf(report)];
}

/** The domain and what is wrong with it by the names of the checks; where nothing is, what the run means. */
function inShort(report: Report): string {
  const groups = [
    { checks: problemsOf(report), said: (ids: Text): Text => say`failed: ${ids}` },
    { checks: bugsIn(report), said: (ids: Text): Text => say`broken: ${ids}` },
    { checks: staleIn(report), said: (ids: Text): Text => say`not known any more: ${ids}` },
    { checks: warningsOf(report), said: (ids: Text): Text => say`to improve: ${ids}` },
  ].filter(({ checks }) => checks.length > 0);
  if (groups.length === 0) return meaning(report);
  const waived = { checks: waivedIn(report), said: (ids: Text): Text => say`waived: ${ids}` };
  const told = waived.checks.length === 0 ? groups : [...groups, waived];
  return `${nameOf(report.target)} - ${told.map(({ checks, said }) => render(said(checkNames(checks)))).join('; ')}.`;
}

/** What was found, and after it what could not be. */
function wordsOf(check: CheckReport): readonly string[] {
  const { verdict, failure, dark, reason } = withWholeReason(check);
  const findings = findingsBeside(check.findings, reason);
  if (verdict !== 'fail' && verdict !== 'warn')
    return [...(dark === undefined ? [] : [render(unknownSince(dark))]), reason ?? ''];
  const unknown = findings.filter(({ level }) => level === 'unknown');
  return [
    failure,
    ...findings.filter(({ level }) => level !== 'unknown').map(({ message }) => message),
    ...unknown.map(({ message }) => render(say`Not known: ${shown(message)}`)),
  ];
}

/** `'name'=value[unit]`; names begin with the domain where there are several. */
function figures(report: Report, several: boolean): string[] {
  const { checks, seconds, target } = report;
  // What is waived is no failure, for whoever sets a limit to these.
  const { waived, ...counts } = countedBy(checks);
  const name = (words: string): string => `'${several ? `${nameOf(target)} ` : ''}${words}'`;
  return [
    `${name('time')}=${Number(seconds.toFixed(1))}s`,
    ...Object.entries(counts).map(([verdict, count]) => `${name(verdict)}=${count}`),
    ...(waived === 0 ? [] : [`${name('waived')}=${waived}`]),
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
