/**
 * What a program that mailproof starts gets of its environment: all but mailproof's own secrets, which are none of its
 * business.
 */

type Environment = Readonly<Record<string, string | undefined>>;

/** Beside the variables that begin with MAILPROOF_. */
const SECRETS: ReadonlySet<string> = new Set([
  'MAILCOW_API_KEY',
  'GITHUB_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'CREDENTIALS_DIRECTORY',
]);

/** @param own What this program is told besides, and in place of what would be handed on. */
export function childEnvironment(
  environment: Environment,
  own: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const inherited = Object.entries(environment).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !entry[0].startsWith('MAILPROOF_') && !SECRETS.has(entry[0]),
  );
  return { ...Object.fromEntries(inherited), ...own };
}
