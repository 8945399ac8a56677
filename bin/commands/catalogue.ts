/** `mailproof list` and `mailproof explain <id>`, and the page docs/checks.md: all of it from the cards. */
import type { CheckMeta } from '../../checks/words/meta.ts';
import { readAt } from '../../checks/knowledge/mailcow-names.ts';
import { matches } from '../../checks/words/select.ts';
import { english, joined, listed, say, verbatim, type Text } from '../../common/say.ts';
import { EXIT } from '../../reporters/verdict.ts';
import { render } from '../../reporters/render.ts';
import { WEIGHT_WORDS } from '../../reporters/words.ts';
import type { Settings } from '../../common/settings.ts';
import { readEnvironment, type CommandLine } from '../asked/arguments.ts';
import { readConfig } from '../asked/config.ts';
import { ownChecksFrom } from '../asked/values.ts';
import { collectChecks } from '../engine/engine.ts';
import { exampleSettings } from '../asked/example-settings.ts';
import { suggestion, UsageError } from '../asked/usage-error.ts';

/** Every card, in the order of the checks; those of the operator's own checks with them, where files are named. */
export async function cards(own: Pick<Settings, 'ownChecks'> = {}): Promise<readonly CheckMeta[]> {
  return collectChecks({ settings: { ...exampleSettings(), ...own }, private: { secrets: {} } }, (modules) =>
    modules
      .flatMap((module) => [...module.children.allTests()].map((test) => test.meta().mailproof))
      .filter((meta) => meta !== undefined),
  );
}

/** With the files that the command line, the environment or mailproof.yaml names. */
async function cardsFor({ values }: CommandLine): Promise<readonly CheckMeta[]> {
  const configured = readConfig(values.config?.[0]).values;
  return cards(ownChecksFrom({ ...configured, ...readEnvironment(process.env), ...values }));
}

export async function list(line: CommandLine): Promise<number> {
  if (line.words.length > 0)
    throw new UsageError(say`list takes no further words; mailproof explain <id> tells about one check`);
  const all = await cardsFor(line);
  const widest = Math.max(...all.map(({ id }) => id.length));
  const rows = all.map(
    (card) => `${card.id.padEnd(widest)}  ${card.weight.padEnd('recommended'.length)}  ${render(titleWithNeed(card))}`,
  );
  process.stdout.write(`${rows.join('\n')}\n`);
  return EXIT.good;
}

const NEEDS: Readonly<Record<NonNullable<CheckMeta['needs']>, Text>> = {
  'default-password': verbatim('--try-default-password'),
  token: say`a mailadm token`,
  account: say`a mailbox`,
  peer: say`a mailbox at another provider`,
  host: say`access to the server`,
  mailcow: say`access to the server, or a key of mailcow's API`,
  'delta-chat': say`--delta-chat, and a mailadm token or a mailbox`,
};

function titleWithNeed({ title, needs }: CheckMeta): Text {
  return needs === undefined ? title : say`${title} (needs ${NEEDS[needs]})`;
}

export async function explainCheck(line: CommandLine): Promise<number> {
  const [typed, extra] = line.words;
  if (typed === undefined) throw new UsageError(say`which check? mailproof list shows the ids`);
  if (extra !== undefined) throw new UsageError(say`one check or area at a time: "${extra}" is one too many`);
  const all = await cardsFor(line);
  const asked = all.filter(({ id }) => matches(id, typed.toLowerCase()));
  if (asked.length === 0)
    throw new UsageError(say`there is no check "${typed}"${meant(typed, all)} (mailproof list shows them)`);
  process.stdout.write(asked.map((card) => `${paragraphsOf(card).join('\n\n')}\n`).join('\n\n'));
  return EXIT.good;
}

/** What a word may mean that is neither an id nor an area: half of an id, or one that is mistyped. */
export function meant(typed: string, all: readonly Pick<CheckMeta, 'id' | 'area'>[]): Text {
  const halves = all.filter(({ id }) => id.endsWith(`.${typed.toLowerCase()}`)).map(({ id }) => id);
  if (halves.length > 0) return say`; did you mean ${halves.join(', ')}?`;
  return suggestion(typed, [...new Set(all.map(({ area }) => area.id)), ...all.map(({ id }) => id)]);
}

function paragraphsOf(card: CheckMeta): readonly string[] {
  return [
    render(say`${card.id} (${WEIGHT_WORDS[card.weight]}): ${titleWithNeed(card)}`),
    render(say`When it fails: ${card.failure}`),
    `${render(say`Why it matters`)}\n  ${render(card.why)}`,
    `${render(say`What to do (for the domain ${'example.org'})`)}\n${render(card.fix)
      .split('\n')
      .map((line) => `  ${line}`)
      .join('\n')}`,
    ...(card.deep === undefined ? [] : [render(say`With --deep: ${card.deep}`)]),
    ...basisOf(card).map(render),
    // A check of the operator's own has none.
    ...(card.references.length + (card.guide === undefined ? 0 : 1) === 0
      ? []
      : [render(say`References: ${references(card)}`)]),
  ];
}

/** At which versions of mailcow that was read which the remedy names of it; nothing where it names nothing. */
function basisOf({ fix, area }: CheckMeta): readonly Text[] {
  if (area.id === 'own') return [];
  const read = readAt(english(fix));
  return read === undefined ? [] : [say`What this names of mailcow's was read in its sources at ${listed(read)}`];
}

/** The guide's section and the standards behind a check. */
export function references({ references: standards, guide }: CheckMeta): Text {
  return joined([...(guide === undefined ? [] : [say`the guide's section "${guide}"`]), ...standards], '; ');
}
