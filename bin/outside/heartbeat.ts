/**
 * A sign of life for a dead man's switch: a service that rings when a run fails, or when none comes any more. Its
 * address is a secret and is never repeated.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { networkCode } from './github/client.ts';
import { say, type Text } from '../../common/say.ts';

export interface HeartbeatOptions {
  /** For one attempt. Milliseconds. */
  readonly timeout?: number;
  /** Before the second attempt. Milliseconds. */
  readonly pause?: number;
}

const TIMEOUT = 10_000;
const PAUSE = 1_000;

/**
 * Tells how the run went, `/fail` behind the path where it went badly, as healthchecks.io has it. Resolves to why that
 * could not be told, or to nothing.
 */
export async function beat(
  address: string,
  well: boolean,
  summary: string,
  { timeout = TIMEOUT, pause = PAUSE }: HeartbeatOptions = {},
): Promise<Text | undefined> {
  const url = new URL(address);
  if (!well) url.pathname = `${url.pathname.replace(/\/$/, '')}/fail`;
  const first = await attempt(url, summary, timeout);
  if (first === undefined || !first.again) return first?.trouble;
  await sleep(pause);
  return (await attempt(url, summary, timeout))?.trouble;
}

interface BeatFailed {
  readonly trouble: Text;
  readonly again: boolean;
}

async function attempt(url: URL, summary: string, timeout: number): Promise<BeatFailed | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: summary,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'User-Agent': 'mailproof' },
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    if (response.ok) return undefined;
    return {
      trouble: say`The address in MAILPROOF_PING_URL answers ${response.status}: it was not told how the run went`,
      again: response.status >= 500 || response.status === 429,
    };
  } catch (error) {
    return {
      trouble: say`The address in MAILPROOF_PING_URL cannot be reached (${networkCode(error)}): it was not told how the run went`,
      again: true,
    };
  }
}
