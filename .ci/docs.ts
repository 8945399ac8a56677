/** Makes the generated pages of docs/: `npm run docs` writes them, a test finds any that is out of date. */
import { writeFileSync } from 'node:fs';
import type { CheckMeta } from '../checks/words/meta.ts';
import { say } from '../common/say.ts';
import { LANGUAGES, learn, speaking } from '../reporters/language.ts';
import { render } from '../reporters/render.ts';
import { COLLECTION } from '../reporters/schema.ts';
import { WEIGHT_WORDS } from '../reporters/words.ts';
import type { Fault } from '../test/lab/fault.ts';
import { loadFaults, loadVariants } from '../test/lab/faults.ts';
import { outagesPage } from '../test/lab/outages/page.ts';
import type { Variant } from '../test/lab/variant.ts';
import { configSchema } from '../bin/asked/config-schema.ts';
import { cards, references } from '../bin/commands/catalogue.ts';

/** File name below docs/ → content. */
export async function pages(): Promise<ReadonlyMap<string, string>> {
  const all = await cards();
  const others = LANGUAGES.filter((language) => language !== 'en');
  for (const language of others) await learn(language);
  return new Map([
    ['checks.md', checksPage(all)],
    ...others.map((language) => [`checks.${language}.md`, speaking(language, () => checksPage(all))] as const),
    ['faults.md', faultsPage(all, await loadFaults(), await loadVariants())],
    ['mailproof.schema.json', `${JSON.stringify(configSchema(all.map(({ id }) => id)), undefined, 2)}\n`],
    ['report.schema.json', `${JSON.stringify(COLLECTION, undefined, 2)}\n`],
  ]);
}

function checksPage(all: readonly CheckMeta[]): string {
  const sections = [...byTitle(all)].map(([title, checks]) => `## ${title}\n\n${checks.map(checkSection).join('\n')}`);
  return `<!-- Generated from the cards in checks/ by \`npm run docs\`; do not edit. -->
# ${render(say`The checks`)}

${render(say`**required**: without it users lose messages or safety, and the run fails. **recommended**: a warning.\n**advice**: a note. Fixes are shown for the domain example.org.`)}

${sections.join('\n')}`;
}

/** The cards by the titles of their areas. */
function byTitle(all: readonly CheckMeta[]): ReadonlyMap<string, readonly CheckMeta[]> {
  return Map.groupBy(all, ({ area }) => render(area.title));
}

function checkSection(card: CheckMeta): string {
  const fix = render(card.fix)
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');
  return `### ${card.id}

${render(say`${card.title}. *${WEIGHT_WORDS[card.weight]}*`)}

${render(say`When it fails: ${card.failure}. ${card.why}`)}

${render(say`What to do:`)}

${fix}

${render(references(card))}
`;
}

/**
 * Which misconfiguration is found by which check, area by area: each fault under the first check that it makes ring.
 */
function faultsPage(all: readonly CheckMeta[], faults: readonly Fault[], variants: readonly Variant[]): string {
  const found = faults.map((fault) => ({
    fault,
    ids: all.map(({ id }) => id).filter((id) => isAlarm(fault.rings[id])),
  }));
  const sections = [...byTitle(all)].flatMap(([title, checks]) => {
    const own = found.filter(({ ids }) => checks.some(({ id }) => id === ids[0]));
    return own.length === 0
      ? []
      : [
          [
            `## ${title}\n\n| what is wrong | found by |\n|---|---|`,
            ...own.map(({ fault, ids }) => row(fault, ids)),
            '',
          ].join('\n'),
        ];
  });
  const unseen = found.filter(({ ids }) => ids.length === 0).map(({ fault }) => item(fault));
  return `<!-- Generated from test/lab/ by \`npm run docs\`; do not edit. -->
# Which mistake is found by which check

The tests make each of these mistakes on a mail server of real daemons and see that exactly these checks ring.
\`mailproof demo --fault NAME\` shows the report for one; its name stands in brackets.

${sections.join('\n')}
${outagesPage()}
## What cannot be known

Here the report says what it could not find out and why, and blames nobody.

${unseen.join('\n')}

## Set up differently, and right

Nothing rings on these servers, but for what truly applies to them.

${variants.map((variant) => item(variant)).join('\n')}
`;
}

/** A fault that fails or warns, or shows by a note beside a check that passes. */
function isAlarm(ring: Fault['rings'][string] | undefined): boolean {
  return ring?.verdict === 'fail' || ring?.verdict === 'warn' || (ring?.verdict === 'pass' && ring.says !== undefined);
}

function row({ name, summary }: Fault, ids: readonly string[]): string {
  return `| ${sentence(summary)} (${name}) | ${ids.map((id) => `\`${id}\``).join(', ')} |`;
}

function item({ name, summary }: Fault | Variant): string {
  return `* ${sentence(summary)} (${name})`;
}

/** Summaries end with a full stop or without. */
function sentence(summary: string): string {
  return summary.replace(/\.$/, '').replaceAll('|', '\\|');
}

if (import.meta.main) {
  for (const [name, content] of await pages()) writeFileSync(new URL(`../docs/${name}`, import.meta.url), content);
}
