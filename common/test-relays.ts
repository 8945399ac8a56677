/** Chatmail relays where nobody verifies the certificate, by what they are called. */
import { addressIn } from './address-literals.ts';

/**
 * Whether a host is a relay for trying things out, or a name of one: its domain begins with an underscore, cmdeploy
 * gives it a certificate that it signs itself, and Delta Chat takes any there (chatmail/relay from 1.10, config.py).
 */
export function isTestRelay(name: string): boolean {
  return /^(?:(?:www|mta-sts)\.)?_/.test(name);
}

/**
 * Whether any certificate is taken at a host: at a relay for tests, and at one that is an address, which signs its own
 * and says in its link that it counts (`ic=3`; chatmail/relay from 1.11, newemail.py).
 */
export function takesAnyCertificate(host: string): boolean {
  return isTestRelay(host) || addressIn(host) !== undefined;
}
