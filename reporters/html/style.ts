/** How the page looks: the reader's own fonts, light or dark as the reader's system is, and on paper. */

/**
 * Colours by role. Each verdict has one for words and one for the ground below them, with a contrast of 4.5 to 1 or
 * more.
 */
const LIGHT = `
--ground: #f5f6f8; --sheet: #ffffff; --sunk: #f1f3f6; --ink: #1b2230; --soft: #566072; --line: #dfe3ea; --link: #1a56a8;
--pass: #17683e; --pass-ground: #e3f3ea; --fail: #a81f1a; --fail-ground: #fdeae8; --warn: #7a4f00; --warn-ground: #fcf0d4;
--inconclusive: #1c5596; --inconclusive-ground: #e6effa; --exempt: #566072; --exempt-ground: #eceff3; --broken: #6d2a94; --broken-ground: #f4e9fa;
--dns: #7c8db5; --smtp: #d0803a; --imap: #3f9a8a; --http: #5a7fd6; --tls: #9a6fc4; --port: #9aa3b0; --mail: #c9598a;`;
const DARK = `
--ground: #0e131a; --sheet: #161d27; --sunk: #10161e; --ink: #e4e9f0; --soft: #a0acbc; --line: #2a3442; --link: #8fbcf7;
--pass: #6ed6a2; --pass-ground: #12301f; --fail: #ff9d95; --fail-ground: #3d1715; --warn: #f0c468; --warn-ground: #33280c;
--inconclusive: #92c0f7; --inconclusive-ground: #142942; --exempt: #a0acbc; --exempt-ground: #212a36; --broken: #dbaaf7; --broken-ground: #301840;
--dns: #8fa3d4; --smtp: #e09a58; --imap: #58b8a6; --http: #7d9ff0; --tls: #b48fdc; --port: #7f8a99; --mail: #e07aa8;`;

const PAGE = `
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere; }
main, .top { max-width: 62rem; margin: 0 auto; padding: 0 1rem; }
main { padding-bottom: 4rem; }
.top { display: flex; justify-content: space-between; gap: 1rem; padding-top: 1.25rem; padding-bottom: .75rem; color: var(--soft); font-size: .875rem; }
.top p { margin: 0; }
.brand { white-space: nowrap; font-weight: 650; letter-spacing: .01em; color: var(--ink); }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; margin: 0; font-weight: 650; }
h1 { font-size: 1.75rem; letter-spacing: -.015em; }
h2 { font-size: 1.25rem; letter-spacing: -.01em; }
h3 { font-size: 1rem; }
h4 { font-size: 1rem; }
p { margin: 0; }
a { color: var(--link); text-underline-offset: .15em; }
code, pre { font: .85em/1.55 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
pre { margin: 0; white-space: pre-wrap; }
ul, ol { margin: 0; padding: 0; list-style: none; }
dl, dd { margin: 0; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.meta, .lead, .server { color: var(--soft); font-size: .875rem; }
.meta { font-variant-numeric: tabular-nums; }
.lead { margin-top: .25rem; }
.pill { display: inline-block; padding: .05rem .6rem; border-radius: 99px; font-size: .8125rem; font-weight: 550; white-space: nowrap; font-variant-numeric: tabular-nums; color: var(--exempt); background: var(--exempt-ground); }
.pill.pass { color: var(--pass); background: var(--pass-ground); }
.pill.warn { color: var(--warn); background: var(--warn-ground); }
.pill.fail { color: var(--fail); background: var(--fail-ground); }
.pill.broken { color: var(--broken); background: var(--broken-ground); }
.pill.inconclusive { color: var(--inconclusive); background: var(--inconclusive-ground); }
.pill.waived { background: none; box-shadow: inset 0 0 0 1px var(--soft); color: var(--soft); }
.counts { display: flex; flex-wrap: wrap; gap: .375rem; }
article + article { margin-top: 4rem; }
article > section { margin-top: 2.25rem; }
.overview { margin: 1rem 0 2.5rem; }
`;

const PARTS = `
.verdict { position: relative; overflow: hidden; background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; padding: 1.4rem 1.5rem 1.4rem; }
.verdict::before { content: ""; position: absolute; inset: 0 0 auto; height: 4px; background: var(--exempt); }
.verdict.pass::before { background: var(--pass); } .verdict.warn::before { background: var(--warn); } .verdict.fail::before { background: var(--fail); } .verdict.inconclusive::before { background: var(--inconclusive); } .verdict.broken::before { background: var(--broken); }
.meaning { font-size: 1.125rem; margin: .75rem 0 .75rem; text-wrap: pretty; }
.verdict .meta { margin-top: .75rem; }
.note { margin-top: .625rem; padding: .4rem .75rem; border-left: 3px solid var(--inconclusive); background: var(--sunk); border-radius: 0 6px 6px 0; font-size: .9375rem; }
.todo ol, .records, .overview table { margin-top: .75rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; overflow: hidden; }
.todo li { display: flex; justify-content: space-between; align-items: baseline; gap: .375rem 1rem; padding: .6rem 1rem; }
.overview table { width: 100%; border-collapse: separate; border-spacing: 0; }
.overview th, .overview td { padding: .6rem 1rem; text-align: left; vertical-align: baseline; }
.overview thead th { color: var(--soft); font-size: .8125rem; font-weight: 550; }
.overview tbody th { font-weight: 600; }
.overview th, .overview .pill { overflow-wrap: break-word; }
.overview tbody :is(th, td) { border-top: 1px solid var(--line); }
li + li { border-top: 1px solid var(--line); }
.bar { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; }
article > .fold { margin-top: 2.25rem; }
.area { margin-top: .25rem; }
.area[open] { margin: 1rem 0 1.25rem; }
.rest > summary { padding: .35rem 0; color: var(--soft); font-size: .875rem; }
.fold > summary { cursor: pointer; list-style: none; border-radius: 6px; padding: .35rem 0; }
.fold > summary::-webkit-details-marker { display: none; }
.fold > summary > :is(h2, h3, h4) { display: flex; align-items: baseline; gap: .5rem; }
.fold > summary > :is(h2, h3, h4, p)::before { content: "▸ "; color: var(--soft); } .fold[open] > summary > :is(h2, h3, h4, p)::before { content: "▾ "; }
.fold > summary .tally { margin-left: auto; }
.fold > summary:hover { background: var(--sunk); }
.tally { color: var(--soft); font-size: .8125rem; font-weight: 400; white-space: nowrap; }
.check { background: var(--sheet); border: 1px solid var(--line); border-bottom-width: 0; }
.check:first-of-type { border-top-left-radius: 12px; border-top-right-radius: 12px; }
.check:last-of-type { border-bottom-width: 1px; border-bottom-left-radius: 12px; border-bottom-right-radius: 12px; }
.check > summary { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr) auto auto 3.25rem; align-items: center; gap: .125rem .75rem; padding: .5rem 1rem; cursor: pointer; list-style: none; border-radius: 12px; }
.check > summary::-webkit-details-marker { display: none; }
.check > summary:hover .title { text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: .2em; }
.check > summary .pill { justify-self: start; }
.check > summary .title::before { content: "▸ "; color: var(--soft); } .check[open] > summary .title::before { content: "▾ "; }
.check[open] > summary .title { font-weight: 600; }
.id { color: var(--soft); font-size: .78rem; text-align: right; }
.seconds { color: var(--soft); font-size: .8125rem; text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; grid-column: 5; }
.strip { grid-column: 4; }
.check > .body { padding: .25rem 1rem 1.1rem 1rem; display: grid; gap: .75rem; grid-template-columns: minmax(0, 1fr); }
.reason.bad { color: var(--broken); }
.findings { display: grid; gap: .5rem; }
.findings li { padding: .5rem .75rem; border: 0; border-left: 3px solid var(--soft); background: var(--sunk); border-radius: 0 6px 6px 0; }
.findings .required { border-left-color: var(--fail); } .findings .recommended { border-left-color: var(--warn); } .findings .advice { border-left-color: var(--pass); } .findings .unknown { border-left-color: var(--inconclusive); }
.findings dl { margin-top: .35rem; display: grid; gap: .15rem; font-size: .875rem; }
.findings dl div { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: .5rem; }
dt { color: var(--soft); }
.label { font-weight: 600; }
.fix { display: grid; gap: .5rem; padding: .75rem .9rem .9rem; border: 1px solid var(--line); border-radius: 8px; grid-template-columns: minmax(0, 1fr); }
.copyable { position: relative; background: var(--sunk); border: 1px solid var(--line); border-radius: 8px; padding: .55rem .75rem; display: flex; gap: .75rem; align-items: flex-start; }
.copyable pre { flex: 1; min-width: 0; }
.zone > .copyable { margin-top: .75rem; background: var(--sheet); }
button { font: 500 .8125rem/1.4 inherit; font-family: inherit; color: var(--ink); background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; padding: .2rem .7rem; min-height: 1.75rem; cursor: pointer; flex: none; }
button:hover { border-color: var(--soft); }
.why { color: var(--soft); max-width: 46rem; }
.evidence > summary, .more > summary { color: var(--link); cursor: pointer; font-size: .9375rem; width: fit-content; }
.evidence dl { margin-top: .5rem; display: grid; grid-template-columns: minmax(0, 1fr); font-size: .875rem; gap: .15rem; }
.evidence dd { background: var(--sunk); border-radius: 6px; padding: .5rem .75rem; margin-bottom: .4rem; }
.records li { padding: .6rem 1rem; }
.records div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: .125rem .75rem; align-items: baseline; }
.records .pill { justify-self: start; white-space: normal; }
.records p { color: var(--soft); font-size: .875rem; padding-left: 9.25rem; }
.records li.fail { box-shadow: inset 4px 0 var(--fail); }
.records .instead { color: var(--fail); }
.axis, .bars li { display: grid; grid-template-columns: 17rem minmax(0, 1fr) 11rem; gap: 0 1rem; }
.chart { margin-top: .75rem; padding: .9rem 1rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; }
.chart > .meta { margin-top: .4rem; }
.axis { margin-bottom: .3rem; color: var(--soft); font-size: .75rem; font-variant-numeric: tabular-nums; }
.axis div { display: flex; justify-content: space-between; border-bottom: 1px solid var(--line); }
.bars li { padding: .2rem 0; border: 0; align-items: center; }
.bars .name { font-size: .875rem; line-height: 1.3; }
.bars svg { width: 100%; height: .75rem; display: block; background: var(--exempt-ground); border-radius: 3px; }
.bars .note { all: unset; color: var(--soft); font-size: .75rem; }
.of-checks .axis, .of-checks li { grid-template-columns: 10.5rem minmax(0, 1fr) 21rem; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; color: var(--soft); font-size: .8125rem; margin-bottom: .6rem; }
.legend svg { vertical-align: -.1rem; }
.more { margin-top: 1rem; }
rect.check { fill: var(--line); }
rect.dns { fill: var(--dns); } rect.smtp { fill: var(--smtp); } rect.imap { fill: var(--imap); } rect.http { fill: var(--http); } rect.tls { fill: var(--tls); } rect.port { fill: var(--port); } rect.mail { fill: var(--mail); }
.strip path { fill: var(--exempt); opacity: .8; } .strip .pass { fill: var(--pass); opacity: .55; } .strip .warn { fill: var(--warn); } .strip .fail { fill: var(--fail); opacity: 1; } .strip .broken { fill: var(--broken); opacity: 1; } .strip .inconclusive { fill: var(--inconclusive); }
.curves { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .75rem; margin-top: .75rem; }
figure { margin: 0; background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; padding: .75rem 1rem; }
figcaption { display: flex; justify-content: space-between; gap: .5rem; font-size: .875rem; }
.curve { width: 100%; height: 3.75rem; display: block; margin: .4rem 0 .2rem; }
.curve polygon { fill: var(--link); opacity: .1; } .curve polyline { fill: none; stroke: var(--link); stroke-width: 1.75; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
.range { display: flex; justify-content: space-between; gap: .5rem; color: var(--soft); font-size: .75rem; font-variant-numeric: tabular-nums; }
`;

const NARROW = `
@media (max-width: 44rem) {
  main { padding-bottom: 1.5rem; }
  .top { padding-top: .75rem; padding-bottom: .5rem; }
  .verdict { padding: 1rem 1rem 1.1rem; }
  h1 { font-size: 1.5rem; }
  .meaning { font-size: 1rem; }
  article > :is(section, .fold) { margin-top: 1.5rem; }
  .area:not([open]) { margin-top: .0625rem; }
  .area > summary { padding: .3rem 0; }
  .area > summary > :is(h3, h4) { font-size: .9375rem; }
  .check > summary { grid-template-columns: minmax(0, 1fr) auto; padding: .7rem .9rem; }
  .check > summary .title { grid-column: 1 / -1; grid-row: 2; }
  .check > summary .pill { grid-row: 1; }
  .id { grid-column: 1; grid-row: 3; text-align: left; }
  .seconds { grid-column: 2; grid-row: 1; }
  .strip { grid-column: 2; grid-row: 3; max-width: 9.5rem; }
  .check > .body { padding: 0 .9rem 1rem; }
  .records div, .axis, .bars li, .of-checks .axis, .of-checks li { grid-template-columns: minmax(0, 1fr); }
  .axis > span { display: none; }
  .bars .name { font-size: .8125rem; }
  .records p { padding-left: 0; margin-top: .2rem; }
  .bars li { gap: .15rem; padding: .45rem 0; }
  .copyable { flex-direction: column; gap: .5rem; }
  button { min-height: 2.5rem; padding: .3rem 1rem; }
  .todo li { flex-wrap: wrap; }
  .overview thead { display: none; }
  .overview tr { display: block; padding: .6rem 1rem; }
  .overview tr + tr { border-top: 1px solid var(--line); }
  .overview :is(th, td) { display: block; padding: .1rem 0; border: 0; }
  .overview tbody :is(th, td) { border: 0; }
}
`;

const PAPER = `
@media print {
  :root { ${LIGHT} --ground: #ffffff; }
  body { font-size: 10pt; }
  button { display: none; }
  main, .top { max-width: none; padding: 0; }
  .check, figure, .bars li, .records li { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .pill, .findings li, rect, .note { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .evidence::details-content, .fold::details-content { content-visibility: visible; height: auto; }
  .fold > summary > :is(h2, h3, h4, p)::before, .check > summary .title::before { display: none; }
  .evidence > summary { color: var(--soft); }
}
`;

export const STYLE = `${PAGE}${PARTS}${NARROW}${PAPER}`;
