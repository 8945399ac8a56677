/**
 * What a daemon of the lab is: files rendered from the blueprint, a command, and what it listens on once it is ready.
 */
import type { Blueprint, KeyName, Port } from './blueprint.ts';
import type { NamespaceName } from './addresses.ts';

/** What rendering needs besides the blueprint: things that are made, not written. */
export interface Materials {
  /** Certificates by name: PEM of what is sent, PEM of the key, and DER and SPKI of the leaf for TLSA. */
  readonly certificates: Readonly<Record<string, MadeCertificate>>;
  readonly keys: Readonly<Partial<Record<KeyName, MadeKey>>>;
  /** DS record data by zone, and the root's for the resolvers. */
  readonly ds: Readonly<Record<string, string>>;
  /** What this machine's daemons are like. */
  readonly machine: Machine;
}

export interface MadeCertificate {
  readonly chain: string;
  readonly key: string;
  readonly der: Buffer;
  readonly publicKey: Buffer;
}

export interface MadeKey {
  readonly privateKey: string;
  /** Base64, as DKIM publishes it. */
  readonly publicKey: string;
}

export interface Machine {
  /** `2.3`, `2.4`. */
  readonly dovecot: string;
  /** The kind of table that Postfix can write to: `btree` or `lmdb`. */
  readonly postfixCache: string;
  /** The path of the lab's root on the host's file system (in the lab's mount namespace). */
  readonly root: string;
}

export interface Listener {
  readonly protocol: 'tcp' | 'udp';
  readonly port: number;
  /** Unless told, any address counts. */
  readonly address?: string;
}

export interface Plan {
  /** Path in the lab's root → content. */
  readonly files: Readonly<Record<string, string>>;
  /** Undefined: it does not run in this world. */
  readonly run?: Run;
}

export interface Run {
  readonly namespace: NamespaceName;
  readonly command: readonly string[];
  /** Runs on the host's file system, not in the lab's root. */
  readonly outside?: boolean;
  readonly listens: readonly Listener[];
  /** Files in the lab's root that it makes once it is ready: sockets. */
  readonly sockets?: readonly string[];
}

export interface Daemon {
  readonly name: string;
  plan(blueprint: Blueprint, materials: Materials): Plan;
  /** Directories whose files it must forget whenever the world changes; it is restarted where there are any. */
  readonly forgets?: readonly string[];
  /**
   * Commands (in its namespace and root) that make it take changed files up; undefined: restart it. `pid` is its
   * process id.
   */
  reload?(changed: readonly string[], pid: number): readonly (readonly string[])[] | undefined;
}

/** Whether a port of the server listens, by family. */
export function listening(port: number, closed: readonly Port[]): { readonly v4: boolean; readonly v6: boolean } {
  const shut = (family: 4 | 6): boolean =>
    closed.some((entry) => entry.port === port && (entry.family ?? family) === family);
  return { v4: !shut(4), v6: !shut(6) };
}

/** Renders `name = value` lines. */
export function assignments(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name} = ${value}\n`)
    .join('');
}

/** The files of a certificate for a service. */
export function certificateFiles(materials: Materials, name: string, prefix = '/etc/ssl/lab'): Record<string, string> {
  const made = materials.certificates[name];
  if (made === undefined) throw new Error(`The blueprint has no certificate "${name}".`);
  return { [`${prefix}/${name}.pem`]: made.chain, [`${prefix}/${name}.key`]: made.key };
}
