/** Ctrl-C and its like, for what waits until it is told to end. */
import { EXIT } from '../../reporters/verdict.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What comes of work that the first signal stops; undefined where it was stopped. A second signal ends the program. */
export async function untilStopped<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T | undefined> {
  const stopper = new AbortController();
  const listener = (): void => {
    if (stopper.signal.aborted) process.exit(EXIT.interrupted);
    stopper.abort();
  };
  for (const signal of SIGNALS) process.on(signal, listener);
  try {
    return await work(stopper.signal);
  } catch (error) {
    if (stopper.signal.aborted) return undefined;
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, listener);
  }
}
