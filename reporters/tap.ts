/**
 * The report in the Test Anything Protocol (testanything.org): version 13, since Perl's own reader refuses what calls
 * itself newer.
 */
import { meaning } from './meaning.ts';
import { render } from './render.ts';
import { nameOf, type CheckReport, type Report } from './report.ts';
import { TextReporter } from './text-reporter.ts';
import type { FailOn } from './verdict.ts';
import { news, waiverOf } from './words.ts';

/** A test point a check; `failOn` decides whether a warning fails. */
export function toTap(reports: readonly Report[], failOn: FailOn): string {
  const points = reports.flatMap(({ target, checks }) =>
    checks.map((check) => ({
      check,
      name: reports.length > 1 ? `${nameOf(target)} ${check.id}: ${check.title}` : `${check.id}: ${check.title}`,
    })),
  );
  const lines = points.flatMap(({ check, name }, index) => [
    `${isOk(check, failOn) ? 'ok' : 'not ok'} ${index + 1} - ${escaped(name)}${directiveOf(check)}`,
    ...diagnostics(check),
  ]);
  // A comment is all that rings here without failing: what is not known may be good.
  const rings = reports.flatMap((report) =>
    [meaning(report), ...news(report).map(render)].map((words) => `# ${escaped(words)}`),
  );
  return ['TAP version 13', `1..${points.length}`, ...lines, ...rings].map((line) => `${line}\n`).join('');
}

function isOk({ verdict }: CheckReport, failOn: FailOn): boolean {
  return verdict !== 'fail' && verdict !== 'broken' && (verdict !== 'warn' || failOn === 'required');
}

/** What is left out is skipped; what is waived is known to fail. */
function directiveOf({ verdict, reason = '', waived }: CheckReport): string {
  if (waived !== undefined) return ` # TODO ${escaped(render(waiverOf(waived)))}`;
  return verdict === 'exempt' || verdict === 'inconclusive' ? ` # SKIP ${verdict}: ${escaped(reason)}` : '';
}

/** A YAML block; every value is written as JSON, which YAML takes. */
function diagnostics({ verdict, findings, failure, fix, cause, dark }: CheckReport): string[] {
  if (verdict === 'pass' && findings.length === 0) return [];
  const values = {
    verdict,
    ...(verdict === 'fail' || verdict === 'warn' ? { consequence: failure } : {}),
    ...(cause === undefined ? {} : { cause }),
    ...(dark === undefined ? {} : { 'unknown-since': dark.since }),
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
