/**
 * The report in the Test Anything Protocol (testanything.org): version 13, since Perl's own reader refuses what calls
 * itself newer.
 */
import { awaitedBy, rootsIn, waitingFor, type Roots } from './digest.ts';
import { meaning } from './meaning.ts';
import { findingsBeside, withWholeReason } from './once.ts';
import { render } from './render.ts';
import { nameOf, type CheckReport, type Report } from './report.ts';
import { TextReporter } from './text-reporter.ts';
import { isConclusive, type FailOn } from './verdict.ts';
import { awaitsText, headline, news, waiverOf } from './words.ts';

/**
 * A test point a check, by its id and by what is so, which changes with the verdict: a point is known by its number.
 * `failOn` decides whether a warning fails.
 */
export function toTap(reports: readonly Report[], failOn: FailOn): string {
  const points = reports.flatMap(({ target, checks }) => {
    const roots = rootsIn(checks);
    const of = reports.length > 1 ? `${nameOf(target)} ` : '';
    return checks.map((check) => ({ check, roots, name: `${of}${check.id}${sentenceOf(check)}` }));
  });
  const lines = points.flatMap(({ check, roots, name }, index) => [
    `${isOk(check, failOn) ? 'ok' : 'not ok'} ${index + 1} - ${escaped(name)}${directiveOf(check, roots)}`,
    ...diagnostics(check, roots),
  ]);
  // A comment is all that rings here without failing: what is not known may be good.
  const rings = reports.flatMap((report) =>
    [meaning(report), ...news(report).map(render)].map((words) => `# ${escaped(words)}`),
  );
  return ['TAP version 13', `1..${points.length}`, ...lines, ...rings].map((line) => `${line}\n`).join('');
}

/** What is so; of what is not known nothing is claimed. */
function sentenceOf(check: CheckReport): string {
  return isConclusive(check.verdict) ? `: ${headline(check)}` : '';
}

/** What is waived is not good; its directive keeps it from counting. */
function isOk({ verdict, waived }: CheckReport, failOn: FailOn): boolean {
  if (waived !== undefined || verdict === 'fail' || verdict === 'broken') return false;
  return verdict !== 'warn' || failOn === 'required';
}

/** What is left out is skipped; what is waived is known to fail. */
function directiveOf(check: CheckReport, roots: Roots): string {
  const { verdict, reason = '', waived } = withWholeReason(check);
  if (waived !== undefined) return ` # TODO ${escaped(render(waiverOf(waived)))}`;
  if (verdict !== 'exempt' && verdict !== 'inconclusive') return '';
  const awaited = awaitedBy(check, roots);
  const why = awaited === undefined ? reason : render(awaitsText(awaited));
  return ` # SKIP ${verdict}: ${escaped(why)}`;
}

/** A YAML block; every value is written as JSON, which YAML takes. */
function diagnostics(check: CheckReport, roots: Roots): string[] {
  const { verdict, reason, title, failure, fix, cause, dark } = check;
  const findings = findingsBeside(check.findings, reason);
  if (verdict === 'pass' && findings.length === 0) return [];
  const waiting = waitingFor(check, roots).map(({ id }) => id);
  const values = {
    verdict,
    wanted: title,
    ...(verdict === 'fail' || verdict === 'warn' ? { consequence: failure } : {}),
    ...(verdict === 'broken' ? { reason } : {}),
    ...(cause === undefined ? {} : { cause }),
    ...(dark === undefined ? {} : { 'unknown-since': dark.since }),
    ...(waiting.length === 0 ? {} : { waiting }),
    ...(findings.length === 0 ? {} : { findings }),
    ...(fix === undefined ? {} : { fix }),
  };
  return ['  ---', ...Object.entries(values).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`), '  ...'];
}

/** `#` would begin a directive, and a line break a new point. */
function escaped(words: string): string {
  return words
    .replaceAll('\\', '\\\\')
    .replaceAll('#', String.raw`\#`)
    .replaceAll(/\s+/g, ' ');
}

export default class TapReporter extends TextReporter {
  protected override made(reports: readonly Report[]): string {
    return toTap(reports, this.options.failOn);
  }
}
