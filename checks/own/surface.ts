/**
 * What a check of one's own is written against: docs/own-checks.md tells about it. The package ships this file as its
 * types. What stands here stays as it is within a major version; what a check finds beside it at run time may change.
 */

/** A sentence of mailproof's, such as the reason of a fact; yours are plain strings. */
export interface Sentence {
  readonly form: string;
  readonly args: readonly (string | Sentence)[];
}

export type OwnWords = string | Sentence;

/** What a sense found out, or why it could not: "no" and "none" are known, "don't know" is not. */
export type OwnFact<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly reason: Sentence; readonly cause?: string };

/** required: it counts as a failure | recommended: a warning | advice: a note beside a pass. */
export type OwnWeight = 'required' | 'recommended' | 'advice';

/** One address of the mail host. */
export interface OwnEndpoint {
  readonly host: string;
  readonly address: string;
  readonly family: 4 | 6;
}

/** Names are in lower case, without the trailing dot. */
export interface Records {
  A: string;
  AAAA: string;
  CNAME: string;
  NS: string;
  MX: { readonly preference: number; readonly exchange: string };
  TXT: { readonly text: string };
  SRV: { readonly priority: number; readonly weight: number; readonly port: number; readonly target: string };
  CAA: { readonly critical: boolean; readonly tag: string; readonly value: string };
}

export interface Answer<T extends keyof Records> {
  /** `nodata` and `nxdomain` are answers: there is no such record, or no such name. */
  readonly outcome: 'records' | 'nodata' | 'nxdomain';
  readonly records: readonly Records[T][];
  readonly ttl: number | undefined;
}

export interface WebRequest {
  readonly scheme: 'http' | 'https';
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface WebAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** At most 256 KiB. */
  readonly body: string;
}

/** One statement of a judge's about what was found. */
export interface OwnClaim {
  /** The sentence where it holds, and the one where it does not. */
  readonly good: OwnWords;
  readonly bad: OwnWords;
  readonly observed?: OwnWords;
  readonly expected?: OwnWords;
  /** The check's weight by default. */
  readonly level?: OwnWeight;
  /** What to do about exactly this; the check's `fix` by default. */
  readonly fix?: OwnWords;
}

export interface OwnBench {
  /** Says a claim; gives back whether it holds. A check must make one, or say why it cannot. */
  claim(holds: boolean, claim: OwnClaim): boolean;
  /** The value of a fact. Where it is not known, the check ends here and is inconclusive. */
  sure<T>(fact: OwnFact<T>): T;
  /** Something could not be known. */
  doubt(doubt: { readonly reason: OwnWords; readonly cause?: string }): void;
  /** Ends the check: it does not apply here. */
  exempt(reason: OwnWords): never;
  /** For JSON and HTML reports. Put no secrets into it. */
  evidence(name: string, value: unknown): void;
  /** The run's start: ISO 8601. */
  readonly now: string;
  readonly target: {
    readonly domain: string;
    /** The mail host. */
    host(): Promise<OwnFact<string>>;
    /** Its addresses that can be talked to from here. */
    reachable(): Promise<OwnFact<readonly OwnEndpoint[]>>;
  };
  readonly dns: {
    /** What the name's owner publishes. */
    ask<T extends keyof Records>(name: string, type: T): Promise<OwnFact<Answer<T>>>;
  };
  readonly http: {
    /** One request; redirects are not followed. Over https the certificate must be good. */
    fetch(request: WebRequest): Promise<OwnFact<WebAnswer>>;
  };
  readonly ports: {
    /** A TCP connection, closed at once. */
    state(endpoint: OwnEndpoint, port: number): Promise<OwnFact<'open' | 'refused' | 'silent'>>;
  };
}

/** The default export of a file, or one of several in a list. */
export interface OwnCheck {
  /** `own.` and a word of your choice: `own.webmail`. */
  readonly id: `own.${string}`;
  /** How the world is when all is well, and when it is not. Without a full stop. */
  readonly title: string;
  readonly failure: string;
  readonly weight: OwnWeight;
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  judge(bench: OwnBench): Promise<void>;
}
