/** What an operator hands mailproof in the environment, for the lab's own mailboxes and token. */
import type { LabSecret } from './fault.ts';
import { ALICE, BOB, PEER_ADDRESS, PEER_HOST, PEER_PASSWORD, TOKEN } from './healthy.ts';

/** A link as Delta Chat knows it. */
function loginLink(address: string, password: string, host?: string): string {
  const places: Record<string, string> = host === undefined ? {} : { ih: host, sh: host };
  return `dclogin:${address}?${new URLSearchParams({ p: password, v: '1', ...places }).toString()}`;
}

const VARIABLES: Readonly<Record<LabSecret, readonly [name: string, value: string]>> = {
  account: ['MAILPROOF_ACCOUNT', loginLink(ALICE.address, ALICE.password)],
  account2: ['MAILPROOF_ACCOUNT2', loginLink(BOB.address, BOB.password)],
  token: ['MAILPROOF_TOKEN', TOKEN],
  peer: ['MAILPROOF_PEER', loginLink(PEER_ADDRESS, PEER_PASSWORD, PEER_HOST)],
};

/** Every secret of the lab. */
export const ALL_SECRETS = Object.keys(VARIABLES) as readonly LabSecret[];

/** Environment variables for these secrets. */
export function secretsEnvironment(secrets: readonly LabSecret[]): Record<string, string> {
  return Object.fromEntries(secrets.map((secret) => VARIABLES[secret]));
}
