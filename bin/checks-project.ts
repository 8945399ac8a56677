/** Settings for `npx vitest --project checks`: the same sources as the command's, without a command line. */
import type { Settings } from '../fixtures/settings.ts';
import { readConfig } from './arguments.ts';
import { exampleSettings } from './example-settings.ts';
import { requestFrom } from './request.ts';

/** The settings of the server that MAILPROOF_DOMAIN or mailproof.yaml names. Without either, checks can be collected but refuse to run. */
export function checksSettings(): Settings {
  const named = process.env['MAILPROOF_DOMAIN'] ?? readConfig(undefined).domain;
  if (named === undefined) return exampleSettings();
  return requestFrom({ words: [], values: {} }, process.env).settings;
}
