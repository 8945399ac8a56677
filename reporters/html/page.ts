/** The page: its head with a policy that lets nothing in or out, what stands above all domains, and a part a domain. */
import { say, type Text } from '../../common/say.ts';
import { areaTitle, byArea } from '../areas.ts';
import { bugsIn, isUndetermined, problemsOf, warningsOf } from '../counted.ts';
import { isStale, staleIn } from '../dark.ts';
import { unjudgedIn } from '../doings.ts';
import { spoken } from '../language.ts';
import { meaning } from '../meaning.ts';
import { nameOf, type CheckReport, type Report } from '../report.ts';
import type { Verdict } from '../verdict.ts';
import { counted, headline, momentOf, news, ORDER } from '../words.ts';
import { checkBlock } from './check.ts';
import { html, trusted, type Markup } from './markup.ts';
import { pastSection } from './past.ts';
import { hashOf, SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { timelineSection } from './timeline.ts';
import { duration, heading, isProblem, pill } from './words.ts';
import { zoneSection } from './zone.ts';

/** Nothing is loaded, sent, framed or run but the two texts that stand in the page itself. */
const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;

export function page(reports: readonly Report[]): Markup {
  const [first] = reports;
  const several = reports.length > 1;
  const name = several ? say`${reports.length} domains` : first === undefined ? '' : nameOf(first.target);
  const time =
    first === undefined ? undefined : html`<time datetime="${first.started}">${momentOf(first.started)}</time>`;
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

/** All domains at a glance, the worst first. */
function overview(reports: readonly Report[], name: Text | string): Markup {
  const ranked = reports
    .map((report, index) => ({ report, index, rank: ORDER.indexOf(worst(report)) }))
    .sort((one, other) => one.rank - other.rank);
  const rows = ranked.map(
    ({ report, index }) =>
      html`<li><a href="#${index + 1}-domain">${nameOf(report.target)}</a>${counts(report)}</li>\n`,
  );
  return html`<section class="overview">${heading(1, name)}<ul>${rows}</ul></section>\n`;
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
    timelineSection(report, level + 1),
    pastSection(report, level + 1),
  ];
  return html`<article id="${prefix}domain">
<header class="verdict ${worst(report)}">${heading(level, nameOf(target))}
<p class="server">${server}</p>
<p class="meaning">${meaning(report)}</p>
${counts(report)}
<p class="meta">${say`${duration(report.seconds)}, exit code ${report.exit}`}</p>
${vantage.remarks.map((remark) => html`<p class="note">${remark}</p>`)}${changes(report)}</header>
${parts}</article>
`;
}

function counts({ summary, checks }: Report): Markup {
  const waived = checks.filter((check) => check.waived !== undefined).length;
  const pills = ORDER.filter((verdict) => summary[verdict] > 0).map((verdict) =>
    pill(verdict, counted(verdict, summary[verdict])),
  );
  const known = waived === 0 ? undefined : html`<span class="pill waived">${say`${waived} waived`}</span>`;
  return html`<p class="counts">${pills}${known}</p>`;
}

function changes(report: Report): readonly Markup[] {
  return news(report).map((text) => html`<p class="note">${text}</p>`);
}

/** What is wrong, each a link to its place; what passes need not be read. */
function todo(checks: readonly CheckReport[], level: number, prefix: string): Markup | undefined {
  const problems = checks
    .filter((check) => isProblem(check) || isStale(check))
    .sort((one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict));
  if (problems.length === 0) return undefined;
  const rows = problems.map(
    (check) => html`<li><a href="#${prefix}${check.id}">${headline(check)}</a>${pill(check.verdict)}</li>\n`,
  );
  return html`<section class="todo">${heading(level, say`What needs doing`)}<ol>${rows}</ol></section>\n`;
}

function areas(report: Report, level: number, prefix: string): Markup {
  const context = { prefix, past: report.past ?? [], ids: new Set(report.checks.map(({ id }) => id)) };
  const sections = [...byArea(report.checks)].map(
    ([
      area,
      checks,
    ]) => html`<section class="area">${heading(level + 1, html`${areaTitle(report.areas, area)}${tally(checks)}`)}
${checks.map((check) => checkBlock(check, context))}</section>
`,
  );
  return html`<section class="areas">${heading(level, say`All checks`)}\n${sections}</section>\n`;
}

/** `5 of 6` beside an area's name. */
function tally(checks: readonly CheckReport[]): Markup | undefined {
  const asked = checks.filter(({ verdict }) => verdict !== 'exempt');
  if (asked.length === 0) return undefined;
  const passed = asked.filter(({ verdict }) => verdict === 'pass').length;
  return html`<span class="tally">${say`${passed} of ${asked.length} passed`}</span>`;
}
