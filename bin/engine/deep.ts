/** What `--deep` does to a server beside, said before a run does it: by the cards of the checks that it asks for. */
import type { CheckMeta } from '../../checks/words/meta.ts';
import { selected } from '../../checks/words/select.ts';
import { say, type Text } from '../../common/say.ts';
import type { Run } from '../../fixtures/senses.ts';

/** A line a domain and check. */
export function deepRemarks(runs: readonly Run[], cards: readonly CheckMeta[]): readonly Text[] {
  return runs
    .filter(({ settings }) => settings.deep === true)
    .flatMap(({ settings }) =>
      cards.flatMap(({ id, deep }) =>
        deep !== undefined && selected(id, settings) ? [say`--deep at ${settings.domain}, for ${id}: ${deep}`] : [],
      ),
    );
}
