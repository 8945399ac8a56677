/**
 * Looks at each domain again and again, at its own interval. A run that fails or hangs stops no other, and the clock on
 * the wall may jump: what is waited for is counted, not read from it.
 */
export interface WatchOptions {
  /** Domain → milliseconds from the beginning of a run to that of the next. */
  readonly intervals: ReadonlyMap<string, number>;
  /** So many runs at once. */
  readonly atOnce: number;
  /** Looks at a domain. Rejects where that could not be done; is told to give up by the signal. */
  readonly look: (domain: string, stop: AbortSignal) => Promise<void>;
  /** From 0 to 1, for the spread of the runs. */
  readonly random?: () => number;
}

export interface Watched {
  readonly runs: number;
  /** Runs that came to no end of their own, or could not even begin. */
  readonly failures: number;
  /** Of the last run that ended well, by {@link performance.now}; undefined before the first. */
  readonly ended?: number;
  readonly running: boolean;
}

/** Domains that are not watched, and were asked for: so many of the latest are remembered. */
const MOST_GUESTS = 100;
/** Runs are spread by so much of the interval, so that domains that begin together do not stay together. */
const JITTER = 0.1;
/** A watch is well as long as its last good run is not older than so many intervals. */
const PATIENCE = 3;

interface State {
  runs: number;
  failures: number;
  ended: number | undefined;
  begun: number | undefined;
  current: Promise<void> | undefined;
  timer: NodeJS.Timeout | undefined;
}

export class ServerWatch {
  readonly #options: WatchOptions;
  readonly #states: ReadonlyMap<string, State>;
  readonly #guests = new Map<string, State>();
  readonly #stop = new AbortController();
  readonly #born = performance.now();
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#free = options.atOnce;
    this.#states = new Map([...options.intervals.keys()].map((domain) => [domain, fresh()]));
  }

  /** Begins with a first run of every domain. */
  start(): void {
    for (const domain of this.#states.keys()) void this.look(domain);
  }

  /** Ends all runs; resolves once they have ended. */
  async stop(): Promise<void> {
    this.#stop.abort();
    for (const state of this.#states.values()) clearTimeout(state.timer);
    for (const go of this.#waiting.splice(0)) go();
    await Promise.all([...this.#states.values(), ...this.#guests.values()].map(({ current }) => current));
  }

  /** Looks now, or waits for the run that is on its way; the next one is due an interval later. Never rejects. */
  look(domain: string): Promise<void> {
    const state = this.#states.get(domain);
    if (state === undefined || this.#stop.signal.aborted) return Promise.resolve();
    clearTimeout(state.timer);
    state.current ??= this.#run(domain, state).finally(() => {
      state.current = undefined;
      this.#plan(domain, state);
    });
    return state.current;
  }

  /** The same for a domain that is not watched: it is looked at this once. */
  lookOnce(domain: string): Promise<void> {
    const state = this.#guests.get(domain) ?? fresh();
    if (this.#stop.signal.aborted) return Promise.resolve();
    this.#guests.delete(domain);
    this.#guests.set(domain, state);
    for (const [oldest, { current }] of this.#guests)
      if (this.#guests.size > MOST_GUESTS && current === undefined) this.#guests.delete(oldest);
    state.current ??= this.#run(domain, state).finally(() => {
      state.current = undefined;
    });
    return state.current;
  }

  /** How a domain's runs go; undefined where it is not watched. */
  of(domain: string): Watched | undefined {
    const state = this.#states.get(domain);
    return state === undefined
      ? undefined
      : {
          runs: state.runs,
          failures: state.failures,
          running: state.current !== undefined,
          ...(state.ended === undefined ? {} : { ended: state.ended }),
        };
  }

  /** The domains of which no run has ended well for too long. @param slack For a run to take, milliseconds. */
  overdue(slack: number): readonly string[] {
    const now = performance.now();
    return [...this.#states].flatMap(([domain, { ended }]) =>
      now - (ended ?? this.#born) > PATIENCE * this.#interval(domain) + slack ? [domain] : [],
    );
  }

  /** Milliseconds since the last run began; infinite before the first. */
  age(domain: string): number {
    const begun = (this.#states.get(domain) ?? this.#guests.get(domain))?.begun;
    return begun === undefined ? Number.POSITIVE_INFINITY : performance.now() - begun;
  }

  async #run(domain: string, state: State): Promise<void> {
    await this.#turn();
    try {
      if (this.#stop.signal.aborted) return;
      state.begun = performance.now();
      state.runs += 1;
      await this.#options.look(domain, this.#stop.signal);
      state.ended = performance.now();
    } catch {
      // Whoever looks has said why.
      state.failures += 1;
    } finally {
      this.#free += 1;
      this.#waiting.shift()?.();
    }
  }

  async #turn(): Promise<void> {
    if (this.#free <= 0) await new Promise<void>((go) => void this.#waiting.push(go));
    this.#free -= 1;
  }

  #plan(domain: string, state: State): void {
    if (this.#stop.signal.aborted) return;
    const interval = this.#interval(domain);
    const spread = ((this.#options.random ?? Math.random)() - 0.5) * 2 * JITTER * interval;
    const since = state.begun === undefined ? 0 : performance.now() - state.begun;
    state.timer = setTimeout(() => void this.look(domain), Math.max(0, interval + spread - since));
  }

  #interval(domain: string): number {
    return this.#options.intervals.get(domain) ?? Number.POSITIVE_INFINITY;
  }
}

function fresh(): State {
  return { runs: 0, failures: 0, ended: undefined, begun: undefined, current: undefined, timer: undefined };
}
