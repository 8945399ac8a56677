/** Turns the defined checks into vitest tests: one per check or, in a run over several domains, one per domain. */
import { runs, test } from '../../fixtures/index.ts';
import { takeDefinitions, type Definition } from './area.ts';
import { carryOut, DEADLINE_GRACE, runMeta, startJudgement } from './carry-out.ts';
import { defineDomains } from './domains.ts';
import { metaOf } from './judgement.ts';
import { selected } from '../words/select.ts';

/** In a run over one domain: how many of its checks have begun and not yet ended. */
let underWay = 0;

/** The files with checks of the operator's own: the same for all domains. */
export function ownFiles(): readonly string[] {
  return runs[0]?.settings.ownChecks ?? [];
}

/**
 * Defines the tests of all checks that the settings select. To be called last in the module that lists the checks;
 * without any domain to look at, it leaves the checks as they are.
 */
export function defineTests(): void {
  const [only, other] = runs;
  if (only === undefined) return;
  const definitions = takeDefinitions();
  if (other !== undefined) return defineDomains(definitions);
  for (const definition of definitions)
    if (selected(definition.card.id, only.settings)) defineTest(definition, only.settings.deadline);
}

function defineTest(definition: Definition, deadline: number): void {
  const options = { meta: { mailproof: metaOf(definition) }, timeout: deadline + DEADLINE_GRACE };
  test(definition.card.id, options, async ({ senses, expect, task, skip, signal }) => {
    signal.addEventListener('abort', () => senses.hurry(), { once: true });
    underWay += 1;
    // The test's own `expect`: the global one would blame whichever test happens to be running.
    const judgement = await startJudgement(definition, senses, (sentence) => expect.soft(false, sentence).toBe(true));
    try {
      await carryOut(judgement, definition, senses);
    } finally {
      underWay -= 1;
      task.meta.mailproof = judgement.close();
      // The last one to end reports on the run as a whole, and so does each one if the run is cut short.
      if (underWay === 0 || signal.aborted) task.meta.run = await runMeta(senses);
    }
    const note = judgement.skipNote();
    if (note !== undefined) skip(note);
  });
}
