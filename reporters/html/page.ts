/**
 * The page: its head with a policy that lets nothing in or out, what stands above all domains, and one part per domain.
 */
import { joined, say, type Text } from '../../common/say.ts';
import { areaTitle, byArea } from '../areas.ts';
import { bugsIn, countedBy, isUndetermined, problemsOf, warningsOf } from '../counted.ts';
import { isStale, staleIn } from '../dark.ts';
import { rootsIn } from '../digest.ts';
import { unjudgedIn } from '../doings.ts';
import { spoken } from '../language.ts';
import { meaning, meaningInShort } from '../meaning.ts';
import { nameOf, type CheckReport, type Report } from '../report.ts';
import type { Verdict } from '../verdict.ts';
import { counted, headline, kindLine, news, ORDER, VERDICT_WORDS } from '../words.ts';
import { checkBlock, type CheckContext } from './check.ts';
import { html, trusted, type Markup } from './markup.ts';
import { pastSection } from './past.ts';
import { hashOf, SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { timelineSection } from './timeline.ts';
import { duration, folding, heading, isProblem, moment, pill, timed } from './words.ts';
import { zoneSection } from './zone.ts';

/** Nothing is loaded, sent, framed or run but the two texts that stand in the page itself. */
const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;

export function page(reports: readonly Report[]): Markup {
  const [first] = reports;
  const several = reports.length > 1;
  const name = several ? say`${reports.length} domains` : first === undefined ? '' : nameOf(first.target);
  const time = first === undefined ? undefined : moment(first.started);
  const sections = several
    ? reports.map((report, index) => domain(report, 2, `${index + 1}-`))
    : reports.map((report) => domain(report, 1, ''));
  return html`<!doctype html>
<html lang="${spoken()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${say`mailproof: ${name}`}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<header class="top"><p class="brand">mailproof</p><p>${time}</p></header>
<main>
${several ? overview(reports, name) : undefined}${sections}</main>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`;
}

/** All domains at a glance, the worst first: how each is in a sentence, and what failed. */
function overview(reports: readonly Report[], name: Text | string): Markup {
  const ranked = reports
    .map((report, index) => ({ report, index, rank: ORDER.indexOf(worst(report)) }))
    .sort((one, other) => one.rank - other.rank);
  const rows = ranked.map(
    ({ report, index }) => html`<tr><th scope="row"><a href="#${index + 1}-domain">${nameOf(report.target)}</a></th>
<td>${verdictPill(report)}</td><td>${meaningInShort(report)}</td><td>${failed(report, index)}</td></tr>
`,
  );
  const heads = [say`Domain`, say`Verdict`, say`In a sentence`, say`Failed`].map(
    (words) => html`<th scope="col">${words}</th>`,
  );
  return html`<section class="overview">${heading(1, name)}<p class="lead">${badOf(reports)}</p>
<table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></section>
`;
}

/** What failed of a domain, each a link to it. */
function failed(report: Report, index: number): readonly Markup[] {
  return [...problemsOf(report), ...bugsIn(report)].map(
    ({ id }) => html`<a href="#${index + 1}-${id}"><code>${id}</code></a> `,
  );
}

function badOf(reports: readonly Report[]): Text {
  const bad = reports.filter((report) => problemsOf(report).length > 0).length;
  if (bad === 0) return say`None of the ${reports.length} domains has a problem that must be solved.`;
  return bad === 1
    ? say`One of the ${reports.length} domains has problems that must be solved.`
    : say`${bad} of the ${reports.length} domains have problems that must be solved.`;
}

function verdictPill(report: Report): Markup {
  const verdict = worst(report);
  return pill(verdict, verdict === 'pass' ? say`good` : VERDICT_WORDS[verdict]);
}

/** What a domain's run is marked with. */
function worst(report: Report): Verdict {
  if (problemsOf(report).length > 0) return 'fail';
  if (bugsIn(report).length > 0) return 'broken';
  if (staleIn(report).length > 0) return 'warn';
  if (isUndetermined(report) || unjudgedIn(report).length > 0) return 'inconclusive';
  return warningsOf(report).length > 0 ? 'warn' : 'pass';
}

function domain(report: Report, level: number, prefix: string): Markup {
  const { target, vantage, checks } = report;
  const server = [target.host, ...target.addresses].filter((word) => word !== undefined).join(' · ');
  const parts = [
    todo(checks, level + 1, prefix),
    areas(report, level + 1, prefix),
    zoneSection(report, level + 1, prefix),
    timelineSection(report, level + 1, prefix),
    pastSection(report, level + 1),
  ];
  return html`<article id="${prefix}domain">
<header class="verdict ${worst(report)}">${heading(level, nameOf(target))}
<p class="server">${server}</p>
${target.kind === undefined ? '' : html`<p class="server">${kindLine(target.kind)}</p>`}
<p class="meaning">${meaning(report)}</p>
${counts(report)}
<p class="meta">${say`${duration(report.seconds)}, exit code ${report.exit}`}</p>
${vantage.remarks.map((remark) => html`<p class="note">${remark}</p>`)}${changes(report)}</header>
${parts}</article>
`;
}

/** `3 not determined`, `5 passed` */
function countsIn(checks: readonly CheckReport[]): readonly Text[] {
  const { waived, ...rest } = countedBy(checks);
  return [
    ...ORDER.filter((verdict) => rest[verdict] > 0).map((verdict) => counted(verdict, rest[verdict])),
    ...(waived === 0 ? [] : [say`${waived} waived`]),
  ];
}

function counts({ checks }: Report): Markup {
  const { waived, ...rest } = countedBy(checks);
  const pills = ORDER.filter((verdict) => rest[verdict] > 0).map((verdict) =>
    pill(verdict, counted(verdict, rest[verdict])),
  );
  const known = waived === 0 ? undefined : html`<span class="pill waived">${say`${waived} waived`}</span>`;
  return html`<p class="counts">${pills}${known}</p>`;
}

function changes(report: Report): readonly Markup[] {
  return news(report).map((text) => html`<p class="note">${timed(text)}</p>`);
}

/** What is wrong, each a link to its place; what passes need not be read. */
function todo(checks: readonly CheckReport[], level: number, prefix: string): Markup | undefined {
  const problems = checks
    .filter(needsAttention)
    .sort((one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict));
  if (problems.length === 0) return undefined;
  const rows = problems.map(
    (check) => html`<li><a href="#${prefix}${check.id}">${headline(check)}</a>${pill(check.verdict)}</li>\n`,
  );
  return html`<section class="todo">${heading(level, say`What needs doing`)}<ol>${rows}</ol></section>\n`;
}

function areas(report: Report, level: number, prefix: string): Markup {
  const ids = new Set(report.checks.map(({ id }) => id));
  const context = { prefix, past: report.past ?? [], ids, roots: rootsIn(report.checks) };
  const sections = [...byArea(report.checks)].map(([area, checks]) =>
    folding(
      'area',
      `${prefix}area-${area}`,
      heading(level + 1, html`${areaTitle(report.areas, area)}${tally(checks)}`),
      rowsOf(checks, `${prefix}area-${area}`, context),
      checks.some(needsAttention),
    ),
  );
  const all = html`<button type="button" hidden data-unfold>${say`Open or close all`}</button>`;
  return html`<section class="areas"><div class="bar">${heading(level, say`All checks`)}${all}</div>\n${sections}</section>\n`;
}

/** What needs attention first; beside it the rest is folded. */
function rowsOf(checks: readonly CheckReport[], id: string, context: CheckContext): Markup {
  const rows = (some: readonly CheckReport[]): Markup =>
    html`<div class="rows">${some.map((check) => checkBlock(check, context))}</div>\n`;
  const [first, rest] = [checks.filter(needsAttention), checks.filter((check) => !needsAttention(check))];
  if (first.length === 0 || rest.length === 0) return rows(checks);
  const words = html`<p>${say`The others: ${joined(countsIn(rest))}`}</p>`;
  return html`${rows(first)}${folding('rest', `${id}-rest`, words, rows(rest), false)}`;
}

function needsAttention(check: CheckReport): boolean {
  return isProblem(check) || isStale(check);
}

/** `5 of 6 passed` beside an area's name. */
function tally(checks: readonly CheckReport[]): Markup {
  return html`<span class="tally">${joined(tallyTexts(checks))}</span>`;
}

/** What could not be judged has not failed, and neither has what is waived. */
function tallyTexts(checks: readonly CheckReport[]): readonly Text[] {
  const { pass, warn, fail, inconclusive, exempt, broken, waived } = countedBy(checks);
  if (exempt === checks.length)
    return [checks.some(({ lacks }) => lacks !== undefined) ? say`not asked for` : VERDICT_WORDS.exempt];
  const judged = pass + warn + fail;
  return [
    ...(judged === 0 ? [] : [say`${pass} of ${judged} passed`]),
    ...(inconclusive === 0 ? [] : [judged === 0 ? VERDICT_WORDS.inconclusive : counted('inconclusive', inconclusive)]),
    ...(broken === 0 ? [] : [counted('broken', broken)]),
    ...(waived === 0 ? [] : [say`${waived} waived`]),
  ];
}
