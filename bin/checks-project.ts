/** What `npx vitest --project checks` runs with: the same sources as the command's, without a command line. */
import type { Private } from '../fixtures/senses.ts';
import type { Settings } from '../fixtures/settings.ts';
import { readConfig } from './arguments.ts';
import { exampleSettings } from './example-settings.ts';
import { requestFrom } from './request.ts';

/** For the server that MAILPROOF_DOMAIN or mailproof.yaml names. Without either, checks can be collected but refuse to run. */
export function checksContext(): { settings: Settings; private: Private } {
  const named = process.env['MAILPROOF_DOMAIN'] ?? readConfig(undefined).domain;
  if (named === undefined) return { settings: exampleSettings(), private: { secrets: {} } };
  const request = requestFrom({ words: [], values: {} }, process.env);
  return { settings: request.settings, private: request.private };
}
