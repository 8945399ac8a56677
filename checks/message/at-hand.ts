/** The message that this run is about: read once, its signatures verified once. */
import { known, type Fact } from '../../common/fact.ts';
import type { Settings } from '../../common/settings.ts';
import type { DkimSignature, Senses, SpfOutcome } from '../../fixtures/senses.ts';
import { readLetter, type Entry, type Letter } from '../knowledge/letter.ts';
import { domainOf } from '../knowledge/names.ts';

const letters = new WeakMap<Settings, Letter>();

/** The message of this run. */
export function letterOf({ settings }: Pick<Senses, 'settings'>): Letter {
  const letter = letters.get(settings) ?? readLetter(settings.message ?? '');
  letters.set(settings, letter);
  return letter;
}

const verified = new WeakMap<Settings, Promise<Fact<readonly DkimSignature[]>>>();

/** The message's signatures as they were when it arrived; verified once. */
export function signaturesOf({ settings, authenticator, now }: Senses): Promise<Fact<readonly DkimSignature[]>> {
  const letter = letterOf({ settings });
  const made = verified.get(settings) ?? authenticator.signatures(letter.raw, new Date(letter.arrived ?? now));
  verified.set(settings, made);
  return made;
}

export interface SpfFinding {
  readonly entry: Entry;
  /** The domain that was evaluated: the envelope sender's, or for bounces the host's own name. */
  readonly domain: string;
  readonly outcome: SpfOutcome;
}

/** SPF as the receiver computed it at the entry; known undefined where the message never came from outside. */
export async function spfOf({ settings, spf }: Senses): Promise<Fact<SpfFinding | undefined>> {
  const { entry, sender } = letterOf({ settings });
  if (!entry.known) return entry;
  if (entry.value === undefined) return known(undefined);
  if (!sender.known) return sender;
  const { address, helo } = entry.value;
  const identity = sender.value === '' ? helo : sender.value;
  const outcome = await spf.evaluate(address, identity, helo);
  return outcome.known ? known({ entry: entry.value, domain: domainOf(identity), outcome: outcome.value }) : outcome;
}
