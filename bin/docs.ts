/** Makes the generated pages of docs/: `npm run docs` writes them, a test finds any that is out of date. */
import { writeFileSync } from 'node:fs';
import type { CheckMeta } from '../checks/meta.ts';
import { areaTitle, byArea } from '../reporters/areas.ts';
import { render } from '../reporters/render.ts';
import { REPORT_SCHEMA } from '../reporters/schema.ts';
import { cards, references } from './catalogue.ts';

/** File name below docs/ → content. */
export async function pages(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['checks.md', checksPage(await cards())],
    ['report.schema.json', `${JSON.stringify(REPORT_SCHEMA, undefined, 2)}\n`],
  ]);
}

function checksPage(all: readonly CheckMeta[]): string {
  const sections = [...byArea(all)].map(([area, checks]) => `## ${render(areaTitle(area))}\n\n${checks.map(checkSection).join('\n')}`);
  return `<!-- Generated from the cards in checks/ by \`npm run docs\`; do not edit. -->
# The checks

**required**: without it users lose messages or safety, and the run fails. **recommended**: a warning.
**advice**: a note. Fixes are shown for the domain example.org.

${sections.join('\n')}`;
}

function checkSection(card: CheckMeta): string {
  const fix = render(card.fix).split('\n').map((line) => `    ${line}`.trimEnd()).join('\n');
  return `### ${card.id}

${render(card.title)}. *${card.weight}*

When it fails: ${render(card.failure)}. ${render(card.why)}

What to do:

${fix}

${references(card)}
`;
}

if (import.meta.main) {
  for (const [name, content] of await pages()) writeFileSync(new URL(`../docs/${name}`, import.meta.url), content);
}
