/**
 * What a check says of itself before it has looked at anything: the card of its title, its weight, why, and what to do.
 */
import type { Text } from '../../common/say.ts';
import type { PortName, ServiceName } from '../../common/services.ts';
import type { Plan } from './plan.ts';

/** How much it matters: users lose messages or safety | deliverability and good practice | nice to have. */
export type Weight = 'required' | 'recommended' | 'advice';

/** What a check needs besides a domain; `mailcow`: a shell on the server, or a key to mailcow's API. */
export type Need = 'token' | 'account' | 'peer' | 'host' | 'mailcow' | 'default-password' | 'delta-chat';

/**
 * What people do with a server. A run says that the server works only where it saw them work, or was not asked to look.
 */
export type Doing = 'receiving' | 'sending' | 'reading' | 'accounts';

/** What of a server can be asked from outside: its services, and ports that should be closed. */
export type Asked = ServiceName | PortName;

/** The sections of the guide, by the anchor of their heading. */
export type GuideSection =
  | 'install-docker'
  | 'create-dns-records'
  | 'install-mailcow'
  | 'mailcow-options'
  | 'mailadm-nginx'
  | 'start-mailcow'
  | 'disable-ipv6'
  | 'add-domain'
  | 'additional-dns-records'
  | 'install-mailadm'
  | 'api-token'
  | 'configure-mailadm'
  | 'start-mailadm'
  | 'disable-pop3'
  | 'redirect-http'
  | 'no-logs'
  | 'reverse-dns';

export interface Card<AreaId extends string = string> {
  /** `area.noun` */
  readonly id: `${AreaId}.${string}`;
  /** How the world is when all is well: `Every mail host offers STARTTLS`. */
  readonly title: Text;
  /** And when it is not: `Mail to this domain can be read on the way`. */
  readonly failure: Text;
  readonly weight: Weight;
  /**
   * What of the server it asks by itself where all is well; where something is wrong, it may look around for the
   * reason. None: it asks DNS, a list, a mailbox or the machine only.
   */
  readonly asks?: readonly Asked[];
  readonly needs?: Need;
  /** What it does beside, to the server, with `--deep`: `offers five …`. Told before a run does it. */
  readonly deep?: Text;
  /** Without a verdict on this check nobody can say that this works. */
  readonly shows?: Doing;
  readonly guide?: GuideSection;
  /** For a person who runs a server, not for an expert. */
  readonly why: Text;
  /** The exact line to paste or command to run. */
  readonly fix: (plan: Plan) => Text;
  readonly references: readonly string[];
}
