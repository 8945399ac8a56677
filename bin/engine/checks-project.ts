/** What `npx vitest --project checks` runs with: the same sources as the command's, without a command line. */
import type { Run } from '../../fixtures/senses.ts';
import { readConfig } from '../asked/config.ts';
import { exampleSettings } from '../asked/example-settings.ts';
import { requestFrom } from '../asked/request.ts';

/**
 * For the server that MAILPROOF_DOMAIN or mailproof.yaml names. Without either, checks can be collected but refuse to
 * run.
 */
export function checksContext(): { runs: readonly Run[] } {
  const named = process.env['MAILPROOF_DOMAIN'] ?? readConfig(undefined).domains[0];
  if (named === undefined) return { runs: [{ settings: exampleSettings(), private: { secrets: {} } }] };
  return { runs: requestFrom({ words: [], values: {} }, process.env).runs };
}
