/**
 * Runs the tests of a run about several domains, and forgets what each has found once the reporters were told: a worker
 * keeps its tests until it ends, and hundreds of reports are much.
 */
import { TestRunner, type RunnerTaskEventPack, type RunnerTaskResultPack } from 'vitest';

export default class ForgettingRunner extends TestRunner {
  /** Vitest calls this when it has sent the results. One that has failed is sent before its end, too. */
  async onTaskUpdate(packs: readonly RunnerTaskResultPack[], events: readonly RunnerTaskEventPack[]): Promise<void> {
    const finished = new Set(events.filter(([, event]) => event === 'test-finished').map(([id]) => id));
    for (const [id, , meta] of packs) {
      if (!finished.has(id)) continue;
      delete meta.domain;
      delete meta.run;
    }
  }
}
