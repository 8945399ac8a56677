/**
 * What a run was asked to do: plain data, checked by the command, handed to the checks. Holds no secret that a report
 * may show.
 */

/** How to get a shell on the server. */
export type ShellRoute =
  | { readonly kind: 'local' }
  | { readonly kind: 'ssh'; readonly destination: string; readonly port: number | undefined };

/**
 * Kinds of server: mailcow with or without mailadm, a chatmail relay, any other mail server. What they need stands in
 * checks/kinds.
 */
export const KIND_NAMES = ['mailcow', 'chatmail', 'mail'] as const;
export type KindName = (typeof KIND_NAMES)[number];

export interface Address {
  readonly address: string;
  readonly port: number;
}

export interface Settings {
  /** The mail domain, lower case, in its ASCII form. */
  readonly domain: string;
  /** The mail host, where `--host` names one; else what the MX names. */
  readonly host: string | undefined;
  /** The addresses that the server should have, in canonical form; empty where the operator named none. */
  readonly addresses: readonly string[];
  /** The mailadm endpoint, or undefined where there is none (`--mailadm none`). */
  readonly mailadm: string | undefined;
  /** Where `--kind` or another option tells it; else it is found out. */
  readonly kind: KindName | undefined;
  /** Whether mailproof may make itself accounts at a chatmail relay, where they are free for all. */
  readonly accounts: boolean;
  /** Where `--dkim-selector` names one; else the one that the kind of server has. */
  readonly dkimSelector: string | undefined;
  /** Recursive resolvers; never empty (the system's, by default). */
  readonly resolvers: readonly Address[];
  /** Further trusted roots, PEM. */
  readonly roots: readonly string[];
  /** Hosts whose answers prove that this vantage point can reach a port; empty means the built-in ones. */
  readonly controls: readonly string[];
  /** Ids or areas, with `*`; empty means all. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** Files with checks of the operator's own. */
  readonly ownChecks?: readonly string[];
  /** Whether Spamhaus is asked with a key of the operator's, which is a secret. */
  readonly blocklistKey?: boolean;
  readonly tryDefaultPassword: boolean;
  /** Whether the server may be asked what takes many connections, many messages or more refused recipients. */
  readonly deep?: boolean;
  /** How to look at the server from inside; undefined where the operator gave no way. */
  readonly shell: ShellRoute | undefined;
  /** As root, by sudo. */
  readonly sudo: boolean;
  /** Folders on the server; looked for where undefined. */
  readonly mailcowDir: string | undefined;
  readonly mailadmDir: string | undefined;
  /** `off`: the operator promises the guide's "No Logs". */
  readonly logs: 'on' | 'off';
  /** Whether Delta Chat's own core may log in and write messages. */
  readonly deltaChat: boolean;
  /** Whether the domain's registry is asked. */
  readonly registration: boolean;
  /** A chatmail relay with which it exchanges messages. */
  readonly peerRelay: string | undefined;
  /** How long one conversation may take, in milliseconds. */
  readonly timeout: number;
  /** How long to wait for one message, in milliseconds. */
  readonly patience: number;
  /** How long the run may take, in milliseconds. */
  readonly deadline: number;
  /** The message that `mailproof message` judges, Latin-1 decoded bytes. */
  readonly message?: string;
  /** The files that `mailproof reports` reads. */
  readonly reports?: readonly string[];
  /** And whether it reads those in the account's mailbox. */
  readonly reportsInMailbox?: boolean;
  /** Which one it is of a file that holds several; counted from 1. */
  readonly part?: { readonly number: number; readonly of: number };
}

/** What a run is known by: its domain, and for one message of several which it is. */
export function runKey({ domain, part }: Pick<Settings, 'domain' | 'part'>): string {
  return part === undefined ? domain : `${domain} ${part.number}/${part.of}`;
}

/** For one conversation: postscreen's greeting takes 3 s, a server that slows a client down takes 10 s. */
export const DEFAULT_TIMEOUT = 20_000;
export const DEFAULT_PATIENCE = 60_000;
export const DEFAULT_DEADLINE = 120_000;

/** The settings that no domain has of its own. */
export type CommonSettings = Pick<Settings, 'resolvers' | 'roots' | 'controls' | 'addresses' | 'timeout'>;
