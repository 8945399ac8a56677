/**
 * What the lab's two halves say to each other: JSON, one message a line, on standard input and output of the inner one.
 */

/**
 * Where a command is run: at the vantage point, as whoever started the lab; there as root with the lab's own file
 * system, where the instruments are; or on the server, as root or as its user admin.
 */
export type StandingPlace = 'vantage' | 'tools' | 'server' | 'server-admin';

/** Who runs a command, and how. */
export interface RunRequest {
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly input: string;
  readonly cwd: string;
  readonly place: StandingPlace;
}

export type Request =
  | { readonly id: number; readonly do: 'become'; readonly names: readonly string[] }
  | { readonly id: number; readonly do: 'run'; readonly run: RunRequest }
  | { readonly id: number; readonly do: 'abort'; readonly run: number }
  | { readonly id: number; readonly do: 'capture'; readonly file: string }
  | { readonly id: number; readonly do: 'authFailures' | 'passwords' | 'logs' | 'ssh' | 'captured' | 'stop' };

export interface RunResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export type Response =
  | { readonly event: 'ready'; readonly options: readonly string[]; readonly authority: string }
  | { readonly event: 'log'; readonly line: string }
  | { readonly event: 'output'; readonly id: number; readonly chunk: string }
  | { readonly event: 'done'; readonly id: number; readonly value: unknown }
  | { readonly event: 'failed'; readonly id: number; readonly message: string };

/** What the outer half tells the inner one when it starts it: its only argument, as JSON. */
export interface Start {
  /** The empty directory to mount the lab's root on. */
  readonly root: string;
  /** Where the packages were unpacked to. */
  readonly packages: string;
  /** And those of servers of other make. */
  readonly others: readonly string[];
  /** The network and process namespaces of the outer half: the inner one must not be in them. */
  readonly outer: readonly string[];
  /** Whom commands are run as. */
  readonly uid: number;
  readonly gid: number;
  /** Their home, where ssh looks for its files. */
  readonly home: string;
  /**
   * In a lab that is measured: where its instruments were unpacked to, each to a folder, and how far off the vantage
   * point is (milliseconds of a round trip).
   */
  readonly instruments?: readonly string[];
  readonly latency?: number;
  /** The root of another system, which the place `tools` has as /guest. */
  readonly guest?: string;
}

/** The namespaces that this process is in, as the kernel names them. */
export const NAMESPACES = ['net', 'pid', 'mnt', 'uts', 'ipc'] as const;
