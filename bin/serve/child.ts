/**
 * A run as a process of its own: what it needs is given back when it ends, and one that hangs is ended. It keeps its
 * run in the history and tells the news by itself.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { say, type Text } from '../../common/say.ts';
import { DOOR } from '../engine/place.ts';

export interface ChildOptions {
  /** What the run is given on its command line. */
  readonly words: readonly string[];
  /** Its environment, where that is not this process's. */
  readonly environment?: NodeJS.ProcessEnv;
  /** When it is taken for one that hangs. Milliseconds. */
  readonly patience: number;
  readonly stop: AbortSignal;
}

/** A run that is told to end has 2 s for its farewell. Milliseconds. */
const FAREWELL = 4_000;
/** Of a run that could say how the server is: good, failed, or not determined. */
const CODES: ReadonlySet<number | null> = new Set([0, 1, 2]);

/** Resolves to why there is no result, or to nothing. */
export async function runChild({ words, environment, patience, stop }: ChildOptions): Promise<Text | undefined> {
  const child = spawn(process.execPath, [DOOR, ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    ...(environment === undefined ? {} : { env: environment }),
  });
  let strike: NodeJS.Timeout | undefined;
  const end = (): void => {
    child.kill('SIGTERM');
    strike ??= setTimeout(() => child.kill('SIGKILL'), FAREWELL);
  };
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    end();
  }, patience);
  stop.addEventListener('abort', end, { once: true });
  if (stop.aborted) end();
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    if (late) return say`the run hung and was ended after ${Math.round(patience / 1000)} seconds`;
    if (stop.aborted || CODES.has(code)) return undefined;
    return code === null ? say`the run was killed` : say`the run ended with exit code ${code}`;
  } catch (error) {
    return say`the run could not be started: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    clearTimeout(timer);
    clearTimeout(strike);
    stop.removeEventListener('abort', end);
  }
}
