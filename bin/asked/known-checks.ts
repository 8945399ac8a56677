/**
 * Which checks there are, without loading any: their ids stand in the published schema of mailproof.yaml, which is made
 * of the cards.
 */
import { matches } from '../../checks/words/select.ts';
import { say, type Text } from '../../common/say.ts';
import { packageFile } from './package-file.ts';
import { suggestion } from './usage-error.ts';

let known: readonly string[] | undefined;

/** The ids of all checks, in the order of reports. */
export function checkIds(): readonly string[] {
  known ??= (JSON.parse(packageFile('docs/mailproof.schema.json')) as { $defs: { ids: { enum: string[] } } }).$defs.ids
    .enum;
  return known;
}

/** Whether a pattern is about checks of the operator's own, whatever they are called. */
function isOwn(pattern: string): boolean {
  return /^own(?:\.|$)/.test(pattern);
}

/**
 * What is wrong with patterns of which one names no check; undefined where each names some. `at` tells where one
 * stands.
 */
export function unknownChecks(patterns: readonly string[], at: (index: number) => Text): Text | undefined {
  const ids = checkIds();
  const index = patterns.findIndex((pattern) => !isOwn(pattern) && !ids.some((id) => matches(id, pattern)));
  const pattern = patterns[index];
  if (pattern === undefined) return undefined;
  const areas = [...new Set(ids.map((id) => id.slice(0, id.indexOf('.'))))];
  return say`${at(index)} "${pattern}" names no check${suggestion(pattern, pattern.includes('.') ? ids : [...areas, ...ids])} (mailproof list shows them)`;
}
