/**
 * A run over several domains: one vitest test per domain, which carries out all of its checks. One test per check would
 * cost more than the checks themselves.
 */
import { runs, testDomain } from '../../fixtures/index.ts';
import { runKey } from '../../common/settings.ts';
import type { Senses } from '../../fixtures/senses.ts';
import type { Definition } from './area.ts';
import { carryOut, DEADLINE_GRACE, runMeta, startJudgement } from './carry-out.ts';
import { metaOf, type Fail } from './judgement.ts';
import type { DomainCheck } from '../words/meta.ts';
import { selected } from '../words/select.ts';

/** Defines the tests, one per domain. */
export function defineDomains(definitions: readonly Definition[]): void {
  const cards = definitions.map((definition) => metaOf(definition));
  for (const [index, run] of runs.entries()) {
    const { deadline } = run.settings;
    const key = runKey(run.settings);
    const chosen = definitions.filter(({ card }) => selected(card.id, run.settings));
    if (chosen.length === 0) continue;
    const domainMeta = { name: key, checks: [] as DomainCheck[], ...(index === 0 ? { cards } : {}) };
    testDomain(
      key,
      { meta: { domain: domainMeta }, timeout: deadline + DEADLINE_GRACE },
      async ({ sensesFor, expect, task, signal }) => {
        const senses = sensesFor(run);
        const { hurry } = senses;
        signal.addEventListener('abort', hurry);
        const ended: DomainCheck[] = [];
        const unmet: string[] = [];
        task.meta.domain = { name: key, checks: ended };
        try {
          await Promise.all(
            chosen.map(async (definition) =>
              ended.push(await carriedOut(definition, senses, (sentence) => unmet.push(sentence))),
            ),
          );
          task.meta.run = await runMeta(senses);
          expect.soft(unmet.length, unmet.join('\n')).toBe(0);
        } finally {
          await senses.close();
          // Vitest keeps the signal until the run ends; its listener would keep everything that was found in memory.
          signal.removeEventListener('abort', hurry);
        }
      },
    );
  }
}

/** What remains of a check, whether it finished or failed through a bug of ours. */
async function carriedOut(definition: Definition, senses: Senses, fail: Fail): Promise<DomainCheck> {
  const { card } = definition;
  const began = performance.now();
  const judgement = await startJudgement(definition, senses, fail);
  let crash: string | undefined;
  try {
    await carryOut(judgement, definition, senses);
  } catch (error) {
    crash = error instanceof Error ? error.message : String(error);
  }
  const { outcome } = judgement.close();
  const milliseconds = performance.now() - began;
  return {
    id: card.id,
    milliseconds,
    ...(outcome === undefined ? {} : { outcome }),
    ...(crash === undefined ? {} : { crash }),
  };
}
