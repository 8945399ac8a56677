/**
 * The report as JUnit XML, for CI servers: a suite an area, a case a check. Built with junit-report-builder, then
 * brought to what the Jenkins schema (junit-10.xsd) takes: no `skipped` on the root, at most three decimals, and a
 * reason in each `<skipped>`.
 */
import junit, { type Builder, type TestSuite } from 'junit-report-builder';
import { say } from '../common/say.ts';
import { byArea } from './areas.ts';
import { isStale } from './dark.ts';
import { meaning } from './meaning.ts';
import { render } from './render.ts';
import { nameOf, type CheckReport, type Report } from './report.ts';
import { TextReporter } from './text-reporter.ts';
import type { FailOn, Verdict } from './verdict.ts';
import { EXPECTED, OBSERVED, reasonOf, shown, standingOf, unknownSince, waiverOf } from './words.ts';

/** The XML of reports. `failOn` decides whether a warning counts as a failure. */
export function toJunit(reports: readonly Report[], failOn: FailOn): string {
  const builder = newBuilder().name(`mailproof ${reports.map(({ target }) => nameOf(target)).join(' ')}`);
  const reasons: string[] = [];
  for (const report of reports) addSuites(builder, report, { failOn, reasons, several: reports.length > 1 });
  return conform(builder.build(), reasons);
}

interface Suites {
  readonly failOn: FailOn;
  /** Gathers the reasons of what was skipped, in the order of the cases. */
  readonly reasons: string[];
  /** Whether suites of other domains stand beside these. */
  readonly several: boolean;
}

function addSuites(builder: Builder, report: Report, { failOn, reasons, several }: Suites): void {
  for (const [area, checks] of byArea(report.checks)) {
    const suite = builder
      .testSuite()
      .name(several ? `${nameOf(report.target)} ${area}` : area)
      .timestamp(report.started)
      .time(seconds(checks));
    suite.property('domain', report.target.domain).property('area', area).property('meaning', meaning(report));
    for (const { id, dark } of checks.filter(isStale)) suite.property(`unknown-since ${id}`, dark?.since ?? '');
    for (const check of checks) addCase(suite, check, failOn, reasons);
  }
}

/**
 * The library's types describe its default export one level too deep for an ESM importer; this is what it is
 * (measured).
 */
function newBuilder(): Builder {
  return (junit as unknown as { newBuilder(): Builder }).newBuilder();
}

function seconds(checks: readonly CheckReport[]): number {
  return checks.reduce((sum, check) => sum + check.seconds, 0);
}

function addCase(suite: TestSuite, check: CheckReport, failOn: FailOn, reasons: string[]): void {
  const entry = suite
    .testCase()
    .className(`mailproof.${check.area}`)
    .name(`${check.id}: ${check.title}`)
    .time(check.seconds);
  const text = details(check);
  const verdict = check.waived === undefined ? shownAs(check.verdict, failOn) : 'skipped';
  if (verdict === 'failure') entry.failure(worst(check)?.message ?? check.failure, check.weight).stacktrace(text);
  else if (verdict === 'error') entry.error(check.reason ?? render(say`mailproof has a bug here`), 'broken', text);
  else if (verdict === 'skipped') {
    entry.skipped();
    reasons.push(
      check.waived === undefined ? `${check.verdict}: ${render(reasonOf(check))}` : render(waiverOf(check.waived)),
    );
  }
  if (verdict === 'passed' || verdict === 'skipped') entry.standardOutput(text);
}

function shownAs(verdict: Verdict, failOn: FailOn): 'failure' | 'error' | 'skipped' | 'passed' {
  if (verdict === 'fail' || (verdict === 'warn' && failOn !== 'required')) return 'failure';
  if (verdict === 'broken') return 'error';
  return verdict === 'inconclusive' || verdict === 'exempt' ? 'skipped' : 'passed';
}

const SEVERITY = ['required', 'recommended', 'advice', 'unknown'];

/** The finding that decided. */
function worst(check: CheckReport): CheckReport['findings'][number] | undefined {
  return [...check.findings].sort((a, b) => SEVERITY.indexOf(a.level) - SEVERITY.indexOf(b.level))[0];
}

/** Everything a reader of the CI page needs, in plain lines. */
function details(check: CheckReport): string {
  const parts = [`verdict=${check.verdict}`];
  for (const { level, message, observed, expected } of check.findings) {
    parts.push(`[${level}] ${message}`);
    if (observed !== undefined) parts.push(`  ${render(OBSERVED(observed))}`);
    if (expected !== undefined) parts.push(`  ${render(EXPECTED(expected))}`);
  }
  if (check.since !== undefined) parts.push(render(standingOf(check.since, check.times)));
  if (check.dark !== undefined) parts.push(render(unknownSince(check.dark)));
  if (check.verdict === 'fail' || check.verdict === 'warn') parts.push(render(say`Consequence: ${check.failure}`));
  if (check.fix !== undefined) parts.push(render(say`What to do: ${shown(check.fix)}`));
  if (Object.keys(check.evidence).length > 0)
    parts.push(render(say`Evidence: ${shown(JSON.stringify(check.evidence, undefined, 2))}`));
  // The library splits only the first end-of-CDATA mark of a text (measured); a second one would break the document.
  return parts.join('\n').replaceAll(']]>', String.raw`]]\x3e`);
}

/**
 * What the schema asks for beyond the builder (measured against junit-10.xsd). Text of servers stands in CDATA
 * sections, which are left alone.
 */
function conform(xml: string, reasons: readonly string[]): string {
  const remaining = [...reasons];
  const markup = (part: string): string =>
    part
      .replace(/(<testsuites[^>]*) skipped="\d+"/, '$1')
      .replace(/ time="([\d.]+)"/g, (_, time: string) => ` time="${Number(Number(time).toFixed(3))}"`)
      .replace(/<skipped\/>/g, () => `<skipped message="${attribute(remaining.shift() ?? '')}"/>`);
  return xml
    .split(CDATA)
    .map((part) => (part.startsWith('<![CDATA[') ? part : markup(part)))
    .join('');
}

const CDATA = /(<!\[CDATA\[[\s\S]*?\]\]>)/;

function attribute(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}

export default class JunitReporter extends TextReporter {
  protected override made(reports: readonly Report[]): string {
    return toJunit(reports, this.options.failOn);
  }
}
