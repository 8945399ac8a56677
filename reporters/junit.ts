/**
 * The report as JUnit XML, for CI servers: a suite an area, a case a check; what the Jenkins schema (junit-10.xsd)
 * takes.
 *
 * All checks run at once. So a case's time is how long it took until it was known, and a suite's is by how much it
 * prolonged the run: those add up to the time of the run.
 */
import { XMLBuilder } from 'fast-xml-parser';
import { say } from '../common/say.ts';
import { byArea } from './areas.ts';
import { isStale } from './dark.ts';
import { meaning } from './meaning.ts';
import { render } from './render.ts';
import { nameOf, type CheckReport, type Report } from './report.ts';
import { TextReporter } from './text-reporter.ts';
import type { FailOn, Verdict } from './verdict.ts';
import { EXPECTED, OBSERVED, reasonOf, shown, standingOf, unknownSince, waiverOf } from './words.ts';

/** An element: attributes begin with `@`, `#text` is its text, and everything else is elements within. */
interface Element {
  readonly [name: string]: string | number | Element | readonly Element[] | undefined;
}

const BUILDER = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
  indentBy: '  ',
  processEntities: false,
  attributeValueProcessor: (_, value) => escaped(String(value)).replaceAll('"', '&quot;').replaceAll('\n', '&#10;'),
  tagValueProcessor: (_, value) => escaped(String(value)),
});

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const MILLISECONDS = 1000;

/** The XML of reports. `failOn` decides whether a warning counts as a failure. */
export function toJunit(reports: readonly Report[], failOn: FailOn): string {
  const suites = suitesOf(reports, failOn);
  const times = sharesOf(suites);
  const elements = suites.map(({ report, area, cases, stale }, index) => ({
    '@name': reports.length > 1 ? `${nameOf(report.target)} ${area}` : area,
    '@timestamp': report.started,
    '@time': rounded(times[index] ?? 0),
    ...countsOf(cases, ['tests', 'failures', 'errors', 'skipped']),
    properties: {
      property: [
        { '@name': 'domain', '@value': report.target.domain },
        { '@name': 'area', '@value': area },
        { '@name': 'meaning', '@value': meaning(report) },
        ...stale.map(({ id, dark }) => ({ '@name': `unknown-since ${id}`, '@value': dark?.since ?? '' })),
      ],
    },
    testcase: cases.map(({ element }) => element),
  }));
  const root: Element = {
    '@name': `mailproof ${reports.map(({ target }) => nameOf(target)).join(' ')}`,
    // No count of what was skipped: the schema knows none here.
    ...countsOf(
      suites.flatMap(({ cases }) => cases),
      ['tests', 'failures', 'errors'],
    ),
    '@time': rounded(times.reduce((sum, time) => sum + time, 0)),
    testsuite: elements,
  };
  return BUILDER.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, testsuites: root });
}

interface Suite {
  readonly report: Report;
  readonly area: string;
  readonly cases: readonly Case[];
  /** Those of its checks that have not been known for too long. */
  readonly stale: readonly CheckReport[];
  /** When the last of it was known, the last suite of a report when the run ended: seconds of the epoch. */
  readonly ended: number;
}

interface Case {
  readonly element: Element;
  readonly shown: Shown;
}

function suitesOf(reports: readonly Report[], failOn: FailOn): readonly Suite[] {
  return reports.flatMap((report) => {
    const began = Date.parse(report.started) / MILLISECONDS;
    const areas = [...byArea(report.checks)].map(([area, checks]) => ({
      area,
      cases: checks.map((check) => caseOf(check, failOn)),
      stale: checks.filter(isStale),
      seconds: Math.max(...checks.map(({ seconds }) => seconds)),
    }));
    const last = areas.reduce(
      (longest, { seconds }, at) => (seconds > (areas[longest]?.seconds ?? 0) ? at : longest),
      0,
    );
    return areas.map(({ area, cases, stale, seconds }, at) => ({
      report,
      area,
      cases,
      stale,
      ended: began + (at === last ? report.seconds : Math.min(seconds, report.seconds)),
    }));
  });
}

/**
 * Seconds by which each suite prolonged what was told of together, in the suites' order. What ran at the same time
 * counts once.
 */
function sharesOf(suites: readonly Suite[]): readonly number[] {
  const shares = suites.map(() => 0);
  let until = 0;
  for (const [index, { report, ended }] of [...suites.entries()].sort(([, a], [, b]) => a.ended - b.ended)) {
    shares[index] = Math.max(0, ended - Math.max(until, Date.parse(report.started) / MILLISECONDS));
    until = Math.max(until, ended);
  }
  return shares;
}

function countsOf(cases: readonly Case[], wanted: readonly ('tests' | 'failures' | 'errors' | 'skipped')[]): Element {
  const count = (which: Shown): number => cases.filter(({ shown: how }) => how === which).length;
  const counts = { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
  return Object.fromEntries(wanted.map((name) => [`@${name}`, counts[name]]));
}

/** As many decimals as the schema takes. */
function rounded(seconds: number): number {
  return Number(seconds.toFixed(3));
}

function caseOf(check: CheckReport, failOn: FailOn): Case {
  const text = { '#text': details(check) };
  const how = check.waived === undefined ? shownAs(check.verdict, failOn) : 'skipped';
  const results: Readonly<Record<Shown, Element>> = {
    failure: { failure: { '@message': worst(check)?.message ?? check.failure, '@type': check.weight, ...text } },
    error: { error: { '@message': check.reason ?? render(say`mailproof has a bug here`), '@type': 'broken', ...text } },
    skipped: { skipped: { '@message': whySkipped(check) }, 'system-out': text },
    passed: { 'system-out': text },
  };
  return {
    element: {
      '@classname': `mailproof.${check.area}`,
      '@name': `${check.id}: ${check.title}`,
      '@time': rounded(check.seconds),
      ...results[how],
    },
    shown: how,
  };
}

function whySkipped(check: CheckReport): string {
  return check.waived === undefined ? `${check.verdict}: ${render(reasonOf(check))}` : render(waiverOf(check.waived));
}

type Shown = 'failure' | 'error' | 'skipped' | 'passed';

function shownAs(verdict: Verdict, failOn: FailOn): Shown {
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
  return parts.join('\n');
}

export default class JunitReporter extends TextReporter {
  protected override made(reports: readonly Report[]): string {
    return toJunit(reports, this.options.failOn);
  }
}
