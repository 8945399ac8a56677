/** The time that a message took: which servers held it, and whose clocks are wrong. */
import { hopSteps, type HopStep, type ReceivedHop } from '../knowledge/received.ts';

export interface Way {
  readonly steps: readonly HopStep[];
  /** Steps that took long, and are not explained by a wrong clock. */
  readonly slow: readonly HopStep[];
  /** Servers whose clock differs from their neighbours': seconds ahead, below zero behind. */
  readonly clocks: readonly { readonly host: string | undefined; readonly seconds: number }[];
  /** From the first dated line to the last one. */
  readonly total: number;
}

/** A step that takes longer is one that people notice. Seconds. */
export const SLOW = 60;
/** Clocks that are this close count as the same. Seconds. */
const CLOSE = 5;

/** Tells delays from wrong clocks: a step back in time, and the leap that makes up for it, are one server's clock. */
export function wayOf(hops: readonly ReceivedHop[]): Way {
  const steps = hopSteps(hops);
  const slow: HopStep[] = [];
  const clocks: { host: string | undefined; seconds: number }[] = [];
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index];
    const next = steps[index + 1];
    if (step === undefined) break;
    if (next !== undefined && cancels(step, next)) {
      clocks.push({ host: step.taker, seconds: step.seconds });
      if (step.seconds + next.seconds > SLOW)
        slow.push({ holder: step.holder, taker: next.taker, seconds: step.seconds + next.seconds });
      index += 1;
    } else if (step.seconds < -CLOSE) clocks.push({ host: step.taker, seconds: step.seconds });
    else if (step.seconds > SLOW) slow.push(step);
  }
  return { steps, slow, clocks, total: steps.reduce((sum, { seconds }) => sum + seconds, 0) };
}

/** Whether two steps in a row go apart and come back: the server between them has another time. */
function cancels(step: HopStep, next: HopStep): boolean {
  const apart = Math.min(Math.abs(step.seconds), Math.abs(next.seconds));
  return (
    Math.sign(step.seconds) === -Math.sign(next.seconds) &&
    apart > CLOSE &&
    (step.seconds < 0 || step.seconds + next.seconds < SLOW)
  );
}
