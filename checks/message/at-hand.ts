/** The message that this run is about: read once, and what a receiver computes of it computed once. */
import { known, unknown, type Fact } from '../../common/fact.ts';
import { say, type Text } from '../../common/say.ts';
import type { Settings } from '../../common/settings.ts';
import type { DkimSignature, DmarcEvaluation, Senses, SpfOutcome } from '../../fixtures/senses.ts';
import { familyOf, sameAddress } from '../knowledge/addresses.ts';
import type { BorderEntry, Gateway } from '../knowledge/border.ts';
import { readLetter, type Letter } from '../knowledge/letter.ts';
import { domainOf } from '../knowledge/names.ts';
import { originOf, undelivered } from '../knowledge/origin.ts';
import { excerpt } from '../knowledge/text.ts';

const letters = new WeakMap<Settings, Letter>();

/** The message of this run: the file's, or for a bounce the one that it returns. */
export function letterOf({ settings }: Pick<Senses, 'settings'>): Letter {
  const present = letters.get(settings);
  if (present !== undefined) return present;
  const { origin, judged } = originOf(settings.message ?? '');
  const letter = readLetter(judged, origin);
  letters.set(settings, letter);
  return letter;
}

const verified = new WeakMap<Letter, Promise<Fact<readonly DkimSignature[]>>>();

/** The message's signatures as they were when it arrived; verified once. */
export function signaturesOf(senses: Senses): Promise<Fact<readonly DkimSignature[]>> {
  const letter = letterOf(senses);
  const made =
    verified.get(letter) ?? senses.authenticator.signatures(letter.raw, new Date(letter.arrived ?? senses.now));
  verified.set(letter, made);
  return made;
}

export interface SpfFinding {
  readonly entry: BorderEntry;
  /** The domain that was evaluated: the envelope sender's, or for bounces the host's own name. */
  readonly domain: string;
  /** Whether that is the host's own name (RFC 7208 §2.4: the envelope sender is empty). */
  readonly byHelo: boolean;
  readonly outcome: SpfOutcome;
}

/** SPF as the receiver computed it at the entry; known undefined where the message never came from outside. */
export async function spfOf(senses: Senses): Promise<Fact<SpfFinding | undefined>> {
  const { entry, sender, ...letter } = letterOf(senses);
  const not = undelivered(letter);
  if (not !== undefined) return unknown(not);
  if (!entry.known) return entry;
  if (entry.value === undefined) return known(undefined);
  if (!sender.known) return sender;
  const stranger = await strangerAmong(letter.gateways, senses);
  if (stranger !== undefined)
    return unknown(
      say`A host with the address ${stranger.address} calls itself ${excerpt(stranger.name)}, which has other addresses in DNS: so it is not known whether it is a server of the receiver, and where the message came in`,
    );
  const { address, helo } = entry.value;
  const byHelo = sender.value === '';
  const identity = byHelo ? helo : sender.value;
  const outcome = await senses.spf.evaluate(address, identity, helo);
  return outcome.known
    ? known({ entry: entry.value, domain: domainOf(identity), byHelo, outcome: outcome.value })
    : outcome;
}

/**
 * A gateway whose name leads to other addresses. Where nothing is known of the name, its word counts: inner hosts are
 * often not in DNS.
 */
async function strangerAmong(gateways: readonly Gateway[], { dns }: Senses): Promise<Gateway | undefined> {
  for (const gateway of gateways) {
    const type = familyOf(gateway.address) === 6 ? 'AAAA' : 'A';
    const answer = await dns.ask(gateway.name, type);
    if (!answer.known || answer.value.records.length === 0) continue;
    if (!answer.value.records.some((address) => sameAddress(address, gateway.address))) return gateway;
  }
  return undefined;
}

/** What passed, by the domains it passed for. */
export interface Passed {
  readonly dkim: readonly string[];
  readonly spf: readonly string[];
}

export interface DmarcFinding {
  readonly passed: Passed;
  readonly evaluation: DmarcEvaluation;
  /** Why a failure may not be one: a leg that might have passed is not known. */
  readonly open: { readonly reason: Text; readonly cause: string } | undefined;
}

/** DMARC of the signatures and of SPF, as far as these are known. */
export async function dmarcOf(senses: Senses): Promise<Fact<DmarcFinding>> {
  const [signatures, spf] = [await signaturesOf(senses), await spfOf(senses)];
  const passed = {
    dkim: signatures.known
      ? signatures.value.flatMap(({ domain, result }) => (result.known && result.value === 'pass' ? [domain] : []))
      : [],
    spf: spf.known && spf.value?.outcome.result === 'pass' ? [spf.value.domain] : [],
  };
  const evaluation = await senses.authenticator.dmarc(letterOf(senses).from, passed);
  if (!evaluation.known) return evaluation;
  return known({ passed, evaluation: evaluation.value, open: openLeg(signatures, spf) });
}

function openLeg(signatures: Fact<readonly DkimSignature[]>, spf: Fact<SpfFinding | undefined>): DmarcFinding['open'] {
  if (!signatures.known || signatures.value.some(({ result }) => !result.known))
    return {
      reason: say`Whether the message passes DMARC depends on its signature, which could not be verified`,
      cause: 'message.signature',
    };
  return spf.known
    ? undefined
    : {
        reason: say`Whether the message passes DMARC depends on SPF, which could not be evaluated`,
        cause: 'message.spf',
      };
}
