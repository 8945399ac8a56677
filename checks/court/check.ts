/** What a check is: a card that says what must hold and why, and a judge that looks at facts and says whether it does. */
import { runs, test } from '../../fixtures/index.ts';
import { carryOut, DEADLINE_GRACE, runMeta, startJudgement } from './carry-out.ts';
import { defineForEach } from './domains.ts';
import { metaOf } from './judgement.ts';
import { selected } from './select.ts';
import type { Card } from '../words/card.ts';
import type { Judge } from '../words/bench.ts';

/** Defines a check: the one place where it exists. One that the settings do not select is not defined at all. */
export function check(card: Card, judge: Judge): void {
  const [only, other] = runs;
  if (only === undefined) return;
  if (other !== undefined) return defineForEach({ card, judge });
  if (!selected(card.id, only.settings)) return;
  const timeout = only.settings.deadline + DEADLINE_GRACE;
  test(card.id, { meta: { mailproof: metaOf(card) }, timeout }, async ({ senses, expect, task, skip, signal }) => {
    signal.addEventListener('abort', () => senses.hurry(), { once: true });
    underWay += 1;
    // The test's own `expect`: the global one would blame whichever test runs just now.
    const judgement = await startJudgement(card, senses, (sentence) => expect.soft(false, sentence).toBe(true));
    try {
      await carryOut(judgement, { card, judge }, senses);
    } finally {
      underWay -= 1;
      task.meta.mailproof = judgement.close();
      // The last to end tells of the run as a whole, and so does each when the run is cut short.
      if (underWay === 0 || signal.aborted) task.meta.run = await runMeta(senses);
    }
    const note = judgement.skipNote();
    if (note !== undefined) skip(note);
  });
}

let underWay = 0;
