/** Chatmail relays for trying things out: by their name nobody verifies their certificate. */

/**
 * Whether a host is such a relay, or a name of one: its domain begins with an underscore, cmdeploy gives it a
 * certificate that it signs itself, and Delta Chat takes any there (chatmail/relay from 1.10, config.py).
 */
export function isTestRelay(name: string): boolean {
  return /^(?:(?:www|mta-sts)\.)?_/.test(name);
}
