/** `mailproof list` and `mailproof explain <id>`, and the page docs/checks.md: all of it from the cards. */
import type { CheckMeta } from '../checks/meta.ts';
import { EXIT } from '../reporters/verdict.ts';
import { render } from '../reporters/render.ts';
import type { CommandLine } from './arguments.ts';
import { collectChecks } from './engine.ts';
import { exampleSettings } from './example-settings.ts';
import { suggestion, UsageError } from './usage-error.ts';

/** Every card, in the order of the checks. */
export async function cards(): Promise<readonly CheckMeta[]> {
  return collectChecks({ settings: exampleSettings(), private: { secrets: {} } }, (modules) =>
    modules.flatMap((module) => [...module.children.allTests()].map((test) => test.meta().mailproof)).filter((meta) => meta !== undefined));
}

export async function list({ words }: CommandLine): Promise<number> {
  if (words.length > 0) throw new UsageError('list takes no further words; mailproof explain <id> tells about one check');
  const all = await cards();
  const widest = Math.max(...all.map(({ id }) => id.length));
  const rows = all.map((card) => `${card.id.padEnd(widest)}  ${card.weight.padEnd('recommended'.length)}  ${render(card.title)}${need(card)}`);
  process.stdout.write(`${rows.join('\n')}\n`);
  return EXIT.good;
}

const NEEDS: Readonly<Record<NonNullable<CheckMeta['needs']>, string>> = {
  'default-password': '--try-default-password',
  token: 'a mailadm token',
  account: 'a mailbox',
  peer: 'a mailbox at another provider',
  host: 'access to the server',
  mailcow: 'access to the server, or a key of mailcow\'s API',
  'delta-chat': '--delta-chat, and a mailadm token or a mailbox',
};

function need({ needs }: CheckMeta): string {
  return needs === undefined ? '' : ` (needs ${NEEDS[needs]})`;
}

export async function explain({ words }: CommandLine): Promise<number> {
  const [id] = words;
  if (id === undefined) throw new UsageError('which check? mailproof list shows the ids');
  const all = await cards();
  const card = all.find((candidate) => candidate.id === id);
  if (card === undefined) throw new UsageError(`there is no check "${id}"${suggestion(id, all.map((candidate) => candidate.id))} (mailproof list shows them)`);
  process.stdout.write(`${card.id} (${card.weight}): ${render(card.title)}${need(card)}

When it fails: ${render(card.failure)}

Why it matters
  ${render(card.why)}

What to do (for the domain example.org)
${render(card.fix).split('\n').map((line) => `  ${line}`).join('\n')}

References: ${references(card)}
`);
  return EXIT.good;
}

/** The guide's section and the standards behind a check. */
export function references({ references: standards, guide }: CheckMeta): string {
  return [...(guide === undefined ? [] : [`the guide's section "${guide}"`]), ...standards].join('; ');
}
