/** What an operator hands mailproof in the environment, for the lab's own mailboxes and token. */
import type { LabSecret } from './fault.ts';
import { ALICE, API_KEY, BOB, HOST, PEER_ADDRESS, PEER_HOST, PEER_PASSWORD, TOKEN } from './healthy.ts';

/** A link as Delta Chat knows it. */
function loginLink(address: string, password: string, host?: string): string {
  const places: Record<string, string> = host === undefined ? {} : { ih: host, sh: host };
  return `dclogin:${address}?${new URLSearchParams({ p: password, v: '1', ...places }).toString()}`;
}

type Variable = Exclude<LabSecret, keyof typeof LOGINS>;

/** Users of the server's that ssh lets in. */
const LOGINS = { ssh: 'root', 'ssh-admin': 'admin' } as const;

const VARIABLES: Readonly<Record<Variable, readonly [name: string, value: string]>> = {
  account: ['MAILPROOF_ACCOUNT', loginLink(ALICE.address, ALICE.password)],
  account2: ['MAILPROOF_ACCOUNT2', loginLink(BOB.address, BOB.password)],
  token: ['MAILPROOF_TOKEN', TOKEN],
  peer: ['MAILPROOF_PEER', loginLink(PEER_ADDRESS, PEER_PASSWORD, PEER_HOST)],
  key: ['MAILCOW_API_KEY', API_KEY],
};

/** Every secret of the lab that is handed over in the environment. */
export const ALL_SECRETS = Object.keys(VARIABLES) as readonly Variable[];

/** Environment variables for these secrets. */
export function secretsEnvironment(secrets: readonly LabSecret[]): Record<string, string> {
  return Object.fromEntries(secrets.flatMap((secret) => (isLogin(secret) ? [] : [VARIABLES[secret]])));
}

/** Options for those of them that are logins at the server: for these the lab must be opened (`openHost`). */
export function secretsOptions(secrets: readonly LabSecret[]): string[] {
  return [...new Set(secrets)].flatMap((secret) => (isLogin(secret) ? ['--ssh', `${LOGINS[secret]}@${HOST}`] : []));
}

function isLogin(secret: LabSecret): secret is keyof typeof LOGINS {
  return secret in LOGINS;
}
