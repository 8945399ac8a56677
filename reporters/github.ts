/**
 * The report as GitHub's workflow commands: one annotation per finding. Reports hold no secret, so there is nothing to
 * mask; whatever a server says is escaped, so that it can give no command of its own.
 */
import { say } from '../common/say.ts';
import { isStale, staleIn } from './dark.ts';
import { meaning } from './meaning.ts';
import { findingsOnce, withWholeReason } from './once.ts';
import { render } from './render.ts';
import type { CheckReport, Report } from './report.ts';
import { TextReporter } from './text-reporter.ts';
import type { FailOn } from './verdict.ts';
import { reasonAndCause, unknownSince, waiverOf } from './words.ts';

type Level = 'error' | 'warning' | 'notice';

/** One command per line, and one sentence per domain. */
export function toGithub(reports: readonly Report[], failOn: FailOn): string {
  return reports
    .map((report) =>
      [
        ...report.checks.flatMap((check) => annotation(report, check, failOn)),
        ...staleIn(report).map((check) => staleAnnotation(report, check)),
        ...undetermined(report),
        dataOf(meaning(report)),
      ]
        .map((line) => `${line}\n`)
        .join(''),
    )
    .join('');
}

function annotation({ target: { domain } }: Report, check: CheckReport, failOn: FailOn): string[] {
  const level = levelOf(check, failOn);
  if (level === undefined) return [];
  const told = findingsOnce(check.findings.filter(({ level: its }) => its !== 'unknown')).map(({ message }) => message);
  const words = [
    ...(check.verdict === 'broken' ? [] : [consequence(check)]),
    ...(told.length === 0 ? [check.reason ?? ''] : told),
    ...(check.fix === undefined ? [] : ['', render(say`What to do:`), check.fix]),
  ];
  return [`::${level} title=${propertyOf(`${domain}: ${check.id}`)}::${dataOf(words.join('\n'))}`];
}

function consequence({ failure, waived }: CheckReport): string {
  return waived === undefined ? failure : render(say`${failure} (${waiverOf(waived)})`);
}

function staleAnnotation({ target: { domain } }: Report, check: CheckReport): string {
  const words = [
    ...(check.dark === undefined ? [] : [render(unknownSince(check.dark))]),
    render(reasonAndCause(withWholeReason(check))),
  ];
  return `::warning title=${propertyOf(`${domain}: ${check.id}`)}::${dataOf(words.join('\n'))}`;
}

function levelOf({ verdict, waived }: CheckReport, failOn: FailOn): Level | undefined {
  if (verdict !== 'fail' && verdict !== 'warn' && verdict !== 'broken') return undefined;
  if (waived !== undefined) return 'notice';
  return verdict === 'warn' && failOn === 'required' ? 'warning' : 'error';
}

/** One notice for all: GitHub shows ten a step. */
function undetermined({ checks, target: { domain } }: Report): string[] {
  const ids = checks.filter((check) => check.verdict === 'inconclusive' && !isStale(check)).map(({ id }) => id);
  return ids.length === 0
    ? []
    : [`::notice title=${propertyOf(render(say`${domain}: not determined from here`))}::${dataOf(ids.join(', '))}`];
}

function dataOf(words: string): string {
  return words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function propertyOf(words: string): string {
  return dataOf(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

export default class GithubReporter extends TextReporter {
  protected override made(reports: readonly Report[]): string {
    return toGithub(reports, this.options.failOn);
  }
}
