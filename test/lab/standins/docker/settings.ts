/** What the stand-in for docker reads. */
import type { KeyName, MailadmToken } from '../../blueprint.ts';
import type { HostBlueprint } from '../../host/types.ts';

export interface DockerSettings {
  /** The lab's root, which the containers' files are in. */
  readonly root: string;
  readonly host: HostBlueprint;
  /** COMPOSE_PROJECT_NAME. */
  readonly project: string;
  /** The texts of the files that the containers were made from. */
  readonly applied: { readonly compose: string; readonly override: string | undefined; readonly environment: string };
  readonly mailadmRuns: boolean;
  readonly mailadmAddress: string;
  readonly tokens: Readonly<Record<string, MailadmToken>>;
  /** Dovecot's file of mailboxes. */
  readonly users: string;
  /** Public keys of DKIM by name, and the one that signs. */
  readonly publicKeys: Readonly<Record<string, string>>;
  readonly signing: KeyName;
  /** The file of the authority that everybody trusts, and where mailcow's web server is. */
  readonly authority: string;
  readonly web: string;
}

/** What a program printed and ended with. */
export interface Printed {
  readonly status: number;
  readonly out?: string;
  readonly error?: string;
}

/** What a program is called with. */
export interface Call {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Whose files can be read. */
  readonly user: number;
  /** Passwords that were passed on, by variable. */
  readonly environment: Readonly<Record<string, string>>;
}
