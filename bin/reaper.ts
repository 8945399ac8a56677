/** Before the checks, and after a run that was cut short: removes from the server what runs left behind. */
import { randomBytes } from 'node:crypto';
import { openLedger, type Ledger } from '../fixtures/mail/ledger.ts';
import type { Reaped } from '../fixtures/mail/reap.ts';
import type { Text } from '../fixtures/say.ts';
import type { Secrets } from '../fixtures/mail/types.ts';
import type { Settings } from '../fixtures/settings.ts';

export interface ReapOptions {
  /** Also what this very process left: once its checks are over. */
  readonly own?: boolean;
  /** Milliseconds; {@link REAPING_TIME} unless told. What is not done by then is left to the next run. */
  readonly within?: number;
  readonly ledger?: Ledger;
  readonly record?: (line: string) => void;
}

export const REAPING_TIME = 10_000;

/** Asks nothing of the network where there is nothing to remove. */
export async function reap(settings: Settings, secrets: Secrets, { own = false, within = REAPING_TIME, ledger = openLedger(), record }: ReapOptions = {}): Promise<Reaped> {
  const leftovers = ledger.leftovers(own);
  if (leftovers.length === 0) return { remarks: [], refused: [], keyRefused: false };
  const [{ createDns }, { createNet }, { reapLeftovers }] = await Promise.all([
    import('../fixtures/dns/resolver.ts'), import('../fixtures/net/index.ts'), import('../fixtures/mail/reap.ts'),
  ]);
  const recording = record === undefined ? {} : { record };
  const dns = createDns(settings);
  const net = createNet(settings, dns, `mailproof-${randomBytes(6).toString('hex')}`, recording);
  try {
    return await reapLeftovers(leftovers, settings, secrets, { dns, target: net.target, http: net.http, ...recording }, within);
  } finally {
    net.close();
  }
}

/** What this process could not remove; to be asked once its checks are over. */
export async function left(ledger: Ledger = openLedger()): Promise<readonly Text[]> {
  const leftovers = ledger.leftovers(true);
  return leftovers.length === 0 ? [] : (await import('../fixtures/mail/reap.ts')).leftBehind(leftovers);
}
