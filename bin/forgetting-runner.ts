/** Runs the tests of a run about several domains, and forgets what each has found once the reporters were told: a worker keeps its tests until it ends, and hundreds of reports are much. */
import { TestRunner, type RunnerTaskResultPack } from 'vitest';

export default class ForgettingRunner extends TestRunner {
  /** Vitest calls this when it has sent the results. */
  async onTaskUpdate(packs: readonly RunnerTaskResultPack[]): Promise<void> {
    for (const [, result, meta] of packs) if (result?.state === 'pass' || result?.state === 'fail' || result?.state === 'skip') delete meta.domain;
  }
}
