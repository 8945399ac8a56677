/**
 * What a run means, in a few sentences: what must be solved, what could not be judged, and what works because it was
 * seen to work.
 */
import { joined, say, type Text } from '../common/say.ts';
import { bugsIn, cutOffIn, problemsOf, waivedIn, warningsOf } from './counted.ts';
import { isOutOfSight, notLookedAt, sawAnything, unjudgedIn } from './doings.ts';
import { sentenceGap } from './language.ts';
import { render } from './render.ts';
import type { CheckReport, Report } from './report.ts';
import { isBlind, isOwn } from './verdict.ts';
import { checkNames, shown } from './words.ts';

export function meaning(report: Report): string {
  return sentencesOf(report, true);
}

/** The same where what to set for what was not looked at stands elsewhere. */
export function meaningInShort(report: Report): string {
  return sentencesOf(report, false);
}

function sentencesOf(report: Report, how: boolean): string {
  const about = aboutWhat(report)(report, how);
  const broken = bugsIn(report);
  const own = [...bugs(broken.filter((check) => !isOwn(check)).length), ...ownBugs(broken.filter(isOwn))];
  const sentences = problemsOf(report).length > 0 ? [...about, ...own] : [...own, ...about];
  return sentences.map(render).join(sentenceGap());
}

/** Which findings the operator lives with, whatever else there is to say. */
function waivedText(report: Report): readonly Text[] {
  const waived = waivedIn(report);
  return waived.length === 0 ? [] : [say`Waived: ${checkNames(waived)}.`];
}

/** What `mailproof reports` looks at; everything else that is not about one message is about the server. */
const OF_REPORTS: ReadonlySet<string> = new Set(['dmarc.seen', 'tls-rpt.seen']);

function aboutWhat({ checks }: Report): (report: Report, how: boolean) => readonly Text[] {
  if (checks.every(({ area }) => area === 'message')) return (report) => [aboutMessage(report), ...waivedText(report)];
  return checks.every(({ id }) => OF_REPORTS.has(id))
    ? (report) => [aboutReports(report), ...waivedText(report)]
    : aboutServer;
}

function bugs(count: number): readonly Text[] {
  if (count === 0) return [];
  return [count === 1 ? say`mailproof itself has a bug here.` : say`mailproof itself has ${count} bugs here.`];
}

function ownBugs(broken: readonly CheckReport[]): readonly Text[] {
  return broken.length === 0 ? [] : [say`Of your own checks, these are broken: ${joined(broken.map(({ id }) => id))}.`];
}

function aboutServer(report: Report, how: boolean): readonly Text[] {
  const {
    checks,
    target: { domain },
  } = report;
  const [problems, late] = [problemsOf(report).length, cutOffIn(report).length];
  const waived = waivedText(report);
  if (problems > 0) return [problemsText(domain, problems), ...(late > 0 ? [CUT_SHORT] : []), ...waived];
  if (late > 0) return [lateText(domain, late), ...waived];
  if (isBlind(checks, report.areas)) return [blindText(report), ...waived];
  const rest = notLookedAt(report, how);
  return [...judged(report), ...waived, ...(rest.length === 0 ? [] : [say`Not looked at: ${joined(rest)}.`])];
}

function problemsText(domain: string, count: number): Text {
  return count === 1
    ? say`${domain} has a problem that must be solved.`
    : say`${domain} has ${count} problems that must be solved.`;
}

const CUT_SHORT = say`The run was cut short by its deadline.`;

function lateText(domain: string, count: number): Text {
  return count === 1
    ? say`The run was cut short by its deadline, before one check was done: ${domain} is not known well enough. Give it more time with --deadline.`
    : say`The run was cut short by its deadline, before ${count} checks were done: ${domain} is not known well enough. Give it more time with --deadline.`;
}

function blindText(report: Report): Text {
  const { domain } = report.target;
  return isOutOfSight(report)
    ? say`Nothing of ${domain} can be seen from here: other hosts do not answer from here either.`
    : say`Too little could be determined from here to say whether ${domain} works.`;
}

/** Of what was looked at and is no problem. */
function judged(report: Report): readonly Text[] {
  const { domain } = report.target;
  const warnings = warningsOf(report).length;
  const [first, ...others] = unjudgedIn(report).map(
    ({ what, reason }) => say`${domain}: ${what} could not be judged: ${shown(reason)}.`,
  );
  if (first !== undefined) return [first, ...others, restText(report)];
  if (!sawAnything(report)) return [partText(report)];
  if (waivedIn(report).length > 0)
    return [say`${domain} works, but for what is waived.`, ...(warnings === 0 ? [] : [restText(report)])];
  if (warnings === 1) return [say`${domain} works; one thing should be better.`];
  if (warnings > 1) return [say`${domain} works; ${warnings} things should be better.`];
  return [
    isPartlyUnknown(report) ? say`${domain} works, as far as could be determined from here.` : say`${domain} works.`,
  ];
}

/** Nothing that anybody does with the server, or it would have been named. */
function isPartlyUnknown({ checks }: Report): boolean {
  return checks.some(({ verdict }) => verdict === 'inconclusive');
}

function restText(report: Report): Text {
  const warnings = warningsOf(report).length;
  if (warnings === 0)
    return waivedIn(report).length === 0
      ? say`What else was looked at is as it should be.`
      : say`What else was looked at is as it should be, but for what is waived.`;
  return warnings === 1
    ? say`Of what else was looked at one thing should be better.`
    : say`Of what else was looked at ${warnings} things should be better.`;
}

function partText(report: Report): Text {
  const { domain } = report.target;
  const warnings = warningsOf(report).length;
  if (warnings === 0)
    return waivedIn(report).length === 0
      ? say`${domain}: what was looked at is as it should be.`
      : say`${domain}: what was looked at is as it should be, but for what is waived.`;
  return warnings === 1
    ? say`${domain}: of what was looked at one thing should be better.`
    : say`${domain}: of what was looked at ${warnings} things should be better.`;
}

function aboutReports(report: Report): Text {
  const { domain } = report.target;
  const [problems, warnings] = [problemsOf(report).length, warningsOf(report).length];
  if (problems > 0) return say`The reports about ${domain} tell of something that must be solved.`;
  if (isBlind(report.checks, report.areas)) return say`The reports about ${domain} could not be read.`;
  if (warnings > 0) return say`The reports about ${domain} tell of something that should be better.`;
  if (waivedIn(report).length > 0)
    return say`The reports about ${domain} tell of nothing wrong, but for what is waived.`;
  return isPartlyUnknown(report)
    ? say`The reports about ${domain} that could be read tell of nothing wrong.`
    : say`The reports about ${domain} tell of nothing wrong.`;
}

function aboutMessage(report: Report): Text {
  const [problems, warnings] = [problemsOf(report).length, warningsOf(report).length];
  if (problems === 1) return say`The message has a problem that must be solved.`;
  if (problems > 1) return say`The message has ${problems} problems that must be solved.`;
  if (isBlind(report.checks, report.areas) || cutOffIn(report).length > 0)
    return say`Too little could be determined from here to say whether the message is as it should be.`;
  if (warnings === 1) return say`The message is as it should be; one thing should be better.`;
  if (warnings > 1) return say`The message is as it should be; ${warnings} things should be better.`;
  if (waivedIn(report).length > 0) return say`The message is as it should be, but for what is waived.`;
  return isPartlyUnknown(report)
    ? say`The message is as it should be, as far as could be determined from here.`
    : say`The message is as it should be.`;
}
