/** A history as a page: read on a phone, loading nothing, and complete without its script. */
import { joined, say, type Text } from '../../common/say.ts';
import { html, trusted, type Markup } from '../html/markup.ts';
import { hashOf, LOCAL_TIME } from '../html/script.ts';
import { STYLE } from '../html/style.ts';
import { moment, pill, timed } from '../html/words.ts';
import { spoken } from '../language.ts';
import type { CheckHistory, DomainHistory, HistorySummary, PastOutage } from './summary.ts';
import { cellsOf, checkText, COLUMNS, incidentText, MARKS, runsText, stateText } from './words.ts';

const OWN_STYLE = `
.spans { overflow-x: auto; margin-top: .75rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; }
.spans table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.spans th, .spans td { padding: .5rem .9rem; text-align: right; white-space: nowrap; }
.spans th { font-weight: 550; font-size: .8125rem; color: var(--soft); white-space: normal; }
.spans th:first-child { text-align: left; }
.spans tbody th { color: var(--ink); font-size: 1rem; }
.spans tr + tr, .spans tbody tr { border-top: 1px solid var(--line); }
.events { margin-top: .75rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; }
.events li { padding: .6rem 1rem; }
.events li + li { border-top: 1px solid var(--line); }
.events .pill { float: right; margin-left: .75rem; }
@media (max-width: 44rem) {
  .spans thead { display: none; }
  .spans tr { display: block; padding: .5rem .9rem; }
  .spans tbody th { display: block; padding: 0 0 .2rem; }
  .spans td { display: flex; justify-content: space-between; padding: .1rem 0; }
  .spans td::before { content: attr(data-label); color: var(--soft); font-size: .875rem; }
}
`;
const POLICY_STYLE = `${STYLE}${OWN_STYLE}`;
/** What the page may do: show itself, and tell the reader's own time. */
export const HISTORY_POLICY = `default-src 'none'; style-src ${hashOf(POLICY_STYLE)}; script-src ${hashOf(LOCAL_TIME)}; base-uri 'none'; form-action 'none'`;

export interface PageOptions {
  /** The browser asks again after so many seconds; absent for a page that is kept. */
  readonly refresh?: number;
  /** Each domain's name leads to its last report, at `/report/DOMAIN`. */
  readonly reports?: boolean;
}

export function historyPage(
  { asked, domains }: HistorySummary,
  { refresh, reports = false }: PageOptions = {},
): string {
  const [first] = domains;
  const name = domains.length === 1 && first !== undefined ? first.domain : say`${domains.length} domains`;
  const none = html`<p class="lead">${say`No run has ended yet.`}</p>`;
  const articles = domains.length === 0 ? none : domains.map((one) => article(one, reports));
  return html`<!doctype html>
<html lang="${spoken()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${HISTORY_POLICY}">
${refresh === undefined ? undefined : html`<meta http-equiv="refresh" content="${refresh}">`}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${say`mailproof: ${name}`}</title>
<style>${trusted(POLICY_STYLE)}</style>
</head>
<body>
<header class="top"><p class="brand">mailproof</p><p>${moment(asked)}</p></header>
<main>
<h1 class="hidden">${say`How the servers are, and how they were`}</h1>
${articles}</main>
<script>${trusted(LOCAL_TIME)}</script>
</body>
</html>
`.source;
}

function article(history: DomainHistory, linked: boolean): Markup {
  const { domain, state } = history;
  const name = linked ? html`<a href="/report/${domain}">${domain}</a>` : domain;
  return html`<article id="${domain}">
<header class="verdict ${MARKS[state]}"><h2>${name}</h2>
<p class="meaning">${timed(stateText(history))}</p>
<p class="meta">${timed(runsText(history))}</p></header>
${[spans(history), outages(history), checks(history)]}</article>
`;
}

function spans({ spans: all }: DomainHistory): Markup {
  const heads = COLUMNS.map((words) => html`<th scope="col">${words}</th>`);
  const rows = all.map((span) => {
    const [name, ...cells] = cellsOf(span);
    const data = cells.map((cell, index) => html`<td data-label="${COLUMNS[index + 1]}">${cell}</td>`);
    return html`<tr><th scope="row">${name}</th>${data}</tr>\n`;
  });
  return html`<section><h3>${say`Uptime and delivery`}</h3><div class="spans"><table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div></section>\n`;
}

function outages({ incidents }: DomainHistory): Markup {
  return html`<section><h3>${say`Outages`}</h3>${
    incidents.length === 0
      ? html`<p class="lead">${say`No outage.`}</p>`
      : html`<ul class="events">${incidents.map(outage)}</ul>`
  }</section>\n`;
}

function outage({ checks: ids, ...incident }: PastOutage): Markup {
  return html`<li>${now(incident.ended === undefined)}<p>${timed(incidentText(incident))}</p><p class="meta">${joined(ids)}</p></li>\n`;
}

function checks({ checks: all }: DomainHistory): Markup | undefined {
  if (all.length === 0) return undefined;
  return html`<section><h3>${say`What was bad at any time`}</h3><ul class="events">${all.map(check)}</ul></section>\n`;
}

function check(one: CheckHistory): Markup {
  const title: Text | string = one.failure ?? one.id;
  return html`<li>${now(one.since !== undefined)}<p>${title}</p><p class="meta">${one.id}: ${timed(checkText(one))}</p></li>\n`;
}

function now(is: boolean): Markup | undefined {
  return is ? pill('fail', say`now`) : undefined;
}
