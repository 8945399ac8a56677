/**
 * The report as JUnit XML, for CI servers: one suite per area, one case per check; what the Jenkins schema
 * (junit-10.xsd) takes. CI servers follow a case by its class and name: these are the domain, the area and the check's
 * id, which no verdict, language or other domain changes, and which claim nothing. All checks run at once. So a case's
 * time is how long it took until it was known, and a suite's is by how much it prolonged the run: those add up to the
 * time of the run.
 */
import { XMLBuilder } from 'fast-xml-parser';
import { say, type Text } from '../common/say.ts';
import { byArea } from './areas.ts';
import { waivedIn } from './counted.ts';
import { isStale } from './dark.ts';
import { awaitedBy, rootsIn, waitingFor, type Roots } from './digest.ts';
import { meaning } from './meaning.ts';
import { findingsBeside, withWholeReason } from './once.ts';
import { render } from './render.ts';
import { nameOf, type CheckReport, type Report } from './report.ts';
import { TextReporter } from './text-reporter.ts';
import type { FailOn, Verdict } from './verdict.ts';
import {
  awaitsText,
  EXPECTED,
  isImprovable,
  OBSERVED,
  reasonAndCause,
  shown,
  sinceWhen,
  unknownSince,
  waitingText,
  waiverOf,
} from './words.ts';

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
  const elements = suites.map(({ report, area, cases, waived, stale }, index) => ({
    '@name': reports.length > 1 ? `${nameOf(report.target)} ${area}` : area,
    '@timestamp': report.started,
    '@time': rounded(times[index] ?? 0),
    ...countsOf(cases, ['tests', 'failures', 'errors', 'skipped']),
    properties: {
      property: [
        { '@name': 'domain', '@value': report.target.domain },
        { '@name': 'area', '@value': area },
        { '@name': 'meaning', '@value': meaning(report) },
        ...waived.map(({ id, waived: by }) => ({ '@name': `waived ${id}`, '@value': by?.reason ?? '' })),
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
  readonly cases: readonly TestCase[];
  /** Those of its checks that are bad, and that the operator lives with. */
  readonly waived: readonly CheckReport[];
  /** Those of its checks that have not been known for too long. */
  readonly stale: readonly CheckReport[];
  /** When the last of it was known, the last suite of a report when the run ended: seconds of the epoch. */
  readonly ended: number;
}

interface TestCase {
  readonly element: Element;
  readonly shown: Shown;
}

function suitesOf(reports: readonly Report[], failOn: FailOn): readonly Suite[] {
  return reports.flatMap((report) => {
    const roots = rootsIn(report.checks);
    const began = Date.parse(report.started) / MILLISECONDS;
    const areas = [...byArea(report.checks)].map(([area, checks]) => ({
      area,
      cases: checks.map((check) => caseOf(check, report, roots, failOn)),
      waived: waivedIn({ checks }),
      stale: checks.filter(isStale),
      seconds: Math.max(...checks.map(({ seconds }) => seconds)),
    }));
    const last = areas.reduce(
      (longest, { seconds }, at) => (seconds > (areas[longest]?.seconds ?? 0) ? at : longest),
      0,
    );
    return areas.map(({ seconds, ...suite }, at) => ({
      report,
      ...suite,
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

function countsOf(
  cases: readonly TestCase[],
  wanted: readonly ('tests' | 'failures' | 'errors' | 'skipped')[],
): Element {
  const count = (which: Shown): number => cases.filter(({ shown: how }) => how === which).length;
  const counts = { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
  return Object.fromEntries(wanted.map((name) => [`@${name}`, counts[name]]));
}

/** As many decimals as the schema takes. */
function rounded(seconds: number): number {
  return Number(seconds.toFixed(3));
}

function caseOf(check: CheckReport, { target }: Report, roots: Roots, failOn: FailOn): TestCase {
  const text = { '#text': details(check, roots) };
  const how = check.waived === undefined ? shownAs(check.verdict, failOn) : 'skipped';
  const results: Readonly<Record<Shown, Element>> = {
    failure: { failure: { '@message': whyFailed(check), '@type': check.weight, ...text } },
    error: { error: { '@message': check.reason ?? render(say`mailproof has a bug here`), '@type': 'broken', ...text } },
    skipped: { skipped: { '@message': whySkipped(check, roots) }, 'system-out': text },
    passed: { 'system-out': text },
  };
  return {
    element: {
      '@classname': `mailproof.${nameOf(target)}.${check.area}`,
      '@name': check.id,
      '@time': rounded(check.seconds),
      ...results[how],
    },
    shown: how,
  };
}

/** What it means, and what decided. */
function whyFailed(check: CheckReport): string {
  const [worst] = [...findingsBeside(check.findings, check.reason)].sort(
    (a, b) => SEVERITY.indexOf(a.level) - SEVERITY.indexOf(b.level),
  );
  return worst === undefined ? check.failure : render(say`${check.failure}: ${shown(worst.message)}`);
}

const SEVERITY = ['required', 'recommended', 'advice', 'unknown'];

function whySkipped(check: CheckReport, roots: Roots): string {
  if (check.waived !== undefined) return render(waiverOf(check.waived));
  const awaited = awaitedBy(check, roots);
  const why = awaited === undefined ? reasonAndCause(withWholeReason(check)) : awaitsText(awaited);
  return `${check.verdict}: ${render(why)}`;
}

type Shown = 'failure' | 'error' | 'skipped' | 'passed';

function shownAs(verdict: Verdict, failOn: FailOn): Shown {
  if (verdict === 'fail' || (verdict === 'warn' && failOn !== 'required')) return 'failure';
  if (verdict === 'broken') return 'error';
  return verdict === 'inconclusive' || verdict === 'exempt' ? 'skipped' : 'passed';
}

/** Everything a reader of the CI page needs, in plain lines. */
function details(check: CheckReport, roots: Roots): string {
  const { verdict, findings, reason, since, times, dark, failure, fix, evidence } = check;
  const waiting = waitingFor(check, roots);
  const texts: readonly (Text | string)[] = [
    `verdict=${verdict}`,
    headlineOf(check),
    ...findingsBeside(findings, reason).flatMap(({ level, message, observed, expected }) => [
      `[${level}] ${message}`,
      ...(observed === undefined ? [] : [`  ${render(OBSERVED(observed))}`]),
      ...(expected === undefined ? [] : [`  ${render(EXPECTED(expected))}`]),
    ]),
    ...(since === undefined ? [] : [sinceWhen(since, times)]),
    ...(dark === undefined ? [] : [unknownSince(dark)]),
    ...(verdict === 'fail' || verdict === 'warn' ? [say`Consequence: ${failure}`] : []),
    ...(fix === undefined ? [] : [say`What to do: ${shown(fix)}`]),
    ...(waiting.length === 0 ? [] : [waitingText(waiting, check.id)]),
    ...(Object.keys(evidence).length === 0 ? [] : [say`Evidence: ${shown(JSON.stringify(evidence, undefined, 2))}`]),
  ];
  return texts.map((text) => (typeof text === 'string' ? text : render(text))).join('\n');
}

/** How it is where all is well; else how it should be. */
function headlineOf(check: CheckReport): Text | string {
  const isSo = check.verdict === 'pass' && !isImprovable(check);
  return isSo ? check.title : say`Should be: ${check.title}`;
}

export default class JunitReporter extends TextReporter {
  protected override made(reports: readonly Report[]): string {
    return toJunit(reports, this.options.failOn);
  }
}
