/** The zone that the domain should have, with what is missing marked and ready to copy. */
import { say, type Text } from '../../common/say.ts';
import type { Report } from '../report.ts';
import type { ReportZoneRow } from '../timeline.ts';
import type { Verdict } from '../verdict.ts';
import { ZONE_WORDS } from '../words.ts';
import { copyable } from './fix.ts';
import { html, type Markup } from './markup.ts';
import { folding, heading, pill } from './words.ts';

const STATES: Readonly<Record<ReportZoneRow['state'], readonly [verdict: Verdict, words: Text]>> = {
  there: ['pass', ZONE_WORDS.there],
  alike: ['pass', ZONE_WORDS.alike],
  missing: ['fail', ZONE_WORDS.missing],
  different: ['fail', ZONE_WORDS.different],
  unknown: ['inconclusive', ZONE_WORDS.unknown],
};

/** Nobody needs to miss an optional record. */
function stateOf({ state, optional }: ReportZoneRow): readonly [verdict: Verdict, words: Text] {
  return state === 'missing' && optional ? ['exempt', say`optional`] : STATES[state];
}

export function zoneSection({ zone = [] }: Report, level: number, prefix: string): Markup | undefined {
  if (zone.length === 0) return undefined;
  const missing = zone.filter(({ state, optional }) => state === 'different' || (state === 'missing' && !optional));
  const lead =
    missing.length === 0
      ? say`Nothing that is needed is known to be missing.`
      : say`These lines are missing, or something else is published in their place:`;
  // Where nothing is there at all the domain is misspelt, or not set up: that is told above.
  const isWorthIt = missing.length > 0 && zone.some(({ state }) => state === 'there');
  const content = html`<p class="lead">${lead}</p>
${missing.length === 0 ? undefined : copyable(missing.map(({ line }) => line).join('\n'), `${prefix}zone-missing`)}
<ul class="records">${zone.map(row)}</ul>
`;
  return folding('zone', `${prefix}zone`, heading(level, say`DNS records`), content, isWorthIt);
}

function row(record: ReportZoneRow): Markup {
  const [verdict, words] = stateOf(record);
  const instead = record.state === 'different' || record.state === 'alike' ? record.found : [];
  return html`<li class="${verdict}"><div>${pill(verdict, words)}<code>${record.line}</code></div>${instead.map(
    (data) => html`<p class="instead">${say`published instead:`} <code>${data}</code></p>`,
  )}<p>${record.purpose}</p>${record.note === undefined ? undefined : html`<p>${record.note}</p>`}</li>\n`;
}
