/** DKIM: whether the message is still what its sender's domain signed. */
import { say, type Text, listed } from '../../common/say.ts';
import type { DkimSignature, Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { excerpt } from '../knowledge/text.ts';
import { DAY } from '../knowledge/units.ts';
import type { Plan } from '../words/plan.ts';
import { forwarderOf, soundSeal, type Forwarder, type Seal } from '../knowledge/forwarder.ts';
import { authorDomain, type Letter } from '../knowledge/letter.ts';
import { belongs } from '../knowledge/organisations.ts';
import { undelivered } from '../knowledge/origin.ts';
import { letterOf, signaturesOf } from './at-hand.ts';
import { claimant, verifier } from './receiver.ts';
import { SAVE_AGAIN } from './save-again.ts';

function compareKeys({ domain }: Pick<Plan, 'domain'>): Text {
  return say`Compare the key that mailcow shows under System > Configuration > Options > ARC/DKIM keys with the one in DNS; publish mailcow's where they differ. Whether DNS is right, this tells:\nmailproof ${domain} --only dkim`;
}

check(
  {
    id: 'message.signature',
    title: say`The message carries a valid signature of its sender's domain`,
    failure: say`Receivers cannot tell this message from a forged one, so they refuse it or put it into the junk folder`,
    weight: 'required',
    guide: 'additional-dns-records',
    why: say`The server signs each message with DKIM. If the signature is missing, or does not fit the message any more, chatmail servers refuse it, and big providers put it into the junk folder.`,
    fix: (plan) =>
      say`mailcow signs what its users send, once there is a key for the domain: System > Configuration > Options > ARC/DKIM keys. Look there whether ${plan.domain} has one; if it has, see in the folder mailcow-dockerized why a message is not signed:\nsudo docker compose logs --tail=200 rspamd-mailcow`,
    references: ['RFC 6376 §6.1', 'RFC 6376 §3.6.1', 'RFC 8301 §3.2'],
  },
  async (bench) => {
    const { claim, sure, evidence } = bench;
    const letter = letterOf(bench);
    const author = sure(authorDomain(letter));
    const signatures = sure(await signaturesOf(bench));
    evidence('signatures', signatures.map(asEvidence));
    const good = say`The message carries a valid signature of ${author}`;
    const own = signatures.filter(({ domain }) => belongs(domain, author));
    if (signatures.length === 0) judgeUnsigned(bench, letter, author);
    else if (own.length === 0)
      claim(false, {
        good,
        bad: say`The message is signed by ${listed([...new Set(signatures.map(({ domain }) => excerpt(domain)))])}, but not by ${author}, which its From names`,
      });
    else judgeOwn(bench, letter, own, good);
  },
);

/** A file without a signature need not be a message without one. */
function judgeUnsigned({ claim, doubt, exempt }: Bench, letter: Letter, author: string): void {
  const not = undelivered(letter);
  if (not !== undefined) return doubt({ reason: not });
  const server = verifier(letter, author);
  if (server !== undefined)
    return doubt({
      reason: say`${server} found a valid signature of ${author} when the message arrived, but this file has none: it is not what was delivered. Save the message's source anew and check that`,
    });
  const seal = soundSeal(letter, author);
  if (seal !== undefined)
    return doubt({
      reason: say`${sealed(seal, author)}, but this file has no signature: whoever passed the message on took it out`,
    });
  if (letter.entry.known && letter.entry.value === undefined)
    return exempt(
      say`The message never left the server that it was handed over to; not every server signs what stays there. Send one to another provider and check that`,
    );
  const { claimed } = letter;
  claim(false, {
    good: say`The message carries a valid signature of ${author}`,
    bad: say`The message carries no DKIM signature`,
    ...(claimed.length === 0 ? {} : { observed: notReceivers(letter) }),
  });
}

function sealed({ server, vouched }: Seal, author: string): Text {
  return vouched
    ? say`${server} sealed that it had found the signature of ${author} valid (ARC), and the receiver found that seal good`
    : say`The seal of ${server} says that it had found the signature of ${author} valid (ARC)`;
}

/** Words below the receiver's own line are the file's. */
function notReceivers({ places }: Letter): Text {
  return say`the file claims that ${excerpt(places.border ?? '')} found something else, in lines below that server's own Received line, where whoever sent the message can write`;
}

function asEvidence({ domain, selector, algorithm, result, comment }: DkimSignature): Readonly<Record<string, string>> {
  return { domain, selector, algorithm, result: result.known ? result.value : 'unknown', comment };
}

/** So many broken signatures are told of: no server makes more, and what is wrong with one is mostly wrong with all. */
const MOST_JUDGED = 3;

/** One valid signature is enough (RFC 6376 §6.1): what is wrong with others does not matter then. */
function judgeOwn(bench: Bench & Senses, letter: Letter, own: readonly DkimSignature[], good: Text): void {
  const valid = own.find(({ result }) => result.known && result.value === 'pass');
  if (valid === undefined) {
    for (const signature of own.slice(0, MOST_JUDGED)) judgeBroken(bench, letter, signature, good);
    return;
  }
  const { claim } = bench;
  claim(true, { good, bad: good });
  const { domain, selector, testing, uncovered } = valid;
  claim(!testing, {
    good,
    bad: say`The key of ${domain} is in test mode (t=y), so its signature counts for nothing with some receivers`,
    level: 'recommended',
    fix: say`Remove t=y from the TXT record at:\n${selector}._domainkey.${domain}`,
  });
  claim(uncovered === 0, {
    good,
    bad: say`The signature of ${domain} leaves out the last ${uncovered} bytes of the message (l=), which anybody could have added`,
    level: 'recommended',
    fix: say`Switch off l= in whatever signs for ${domain}; mailcow does not use it.`,
  });
}

/** A key that verified a message this old need not be published any more. */
const KEPT_KEYS = 7 * DAY;

function judgeBroken(
  { claim, doubt, now, plan }: Bench & Senses,
  letter: Letter,
  signature: DkimSignature,
  good: Text,
): void {
  const { domain, selector, result, flaw, comment } = signature;
  if (!result.known) return doubt(result);
  const not = undelivered(letter) ?? (flaw === 'body' ? halfReturned(letter) : undefined);
  if (not !== undefined) return doubt({ reason: not });
  const server = verifier(letter, domain);
  if (server !== undefined) {
    return doubt({
      reason: say`${server} found the signature of ${domain} valid when the message arrived, but it does not fit this file or today's key: the file is not what was delivered, or the key was replaced since. Save the message's source anew and check that`,
    });
  }
  const key = `${selector}._domainkey.${domain}`;
  if (flaw === 'no key' && letter.arrived !== undefined && Date.parse(now) - letter.arrived > KEPT_KEYS) {
    return doubt({
      reason: say`There is no key at ${excerpt(key)} any more; it may have been replaced since the message was delivered, so its signature cannot be verified today`,
    });
  }
  const forwarder = forwarderOf(letter, domain);
  const seal = forwarder === undefined ? undefined : soundSeal(letter, domain);
  const { bad, fix } = broken(signature, key, forwarder, plan);
  const observed = claimant(letter, domain) ? notReceivers(letter) : excerpt(comment);
  claim(false, {
    good,
    bad: seal === undefined ? bad : say`${bad}. ${sealed(seal, domain)}`,
    fix,
    ...(observed === '' ? {} : { observed }),
    ...(seal === undefined ? {} : { level: 'recommended' as const }),
  });
}

/** A bounce that returns no more than the header says nothing about the text. */
function halfReturned({ origin }: Letter): Text | undefined {
  return origin === 'header'
    ? say`The bounce returns the message's header only, so whether the signature fits its text cannot be told`
    : undefined;
}

function broken(
  { domain, flaw }: DkimSignature,
  key: string,
  forwarder: Forwarder | undefined,
  plan: Plan,
): { readonly bad: Text; readonly fix: Text } {
  switch (flaw) {
    case 'body':
      if (forwarder?.list === true)
        return {
          bad: say`The message was changed after ${domain} signed it, by the mailing list ${forwarder.name} (a footer, for example)`,
          fix: say`Ask the list's owner to switch off footers and prefixes of the subject, or to let the list send under its own address.\n${SAVE_AGAIN}`,
        };
      if (forwarder !== undefined)
        return {
          bad: say`The text of the message was changed after ${domain} signed it, by ${forwarder.name}, which passed it on, or behind it`,
          fix: say`Your server did what it had to. Whoever runs ${forwarder.name} can pass messages on as they are, without a footer or a mark in the subject.\n${SAVE_AGAIN}`,
        };
      return {
        bad: say`The text of the message was changed after ${domain} signed it`,
        fix: say`Look for what changes messages behind your server: a smarthost, a virus scanner, a gateway that adds a footer. Footers belong into mailcow itself, which signs after adding them.\n${SAVE_AGAIN}`,
      };
    case 'signature':
      return {
        bad: say`The signature of ${domain} does not fit the key at ${excerpt(key)}: it was made with another key, the key was replaced since, or a signed header field was changed${changedBy(forwarder)}`,
        fix: say`${compareKeys(plan)}\n${SAVE_AGAIN}`,
      };
    case 'no key':
      return {
        bad: say`There is no key at ${excerpt(key)}, so nobody can verify the signature of ${domain}; it may have been replaced since the message was delivered`,
        fix: compareKeys(plan),
      };
    case 'bad key':
      return {
        bad: say`The key at ${excerpt(key)} cannot be used to verify the signature of ${domain}`,
        fix: compareKeys(plan),
      };
    case 'weak':
      return {
        bad: say`The signature of ${domain} is too weak for receivers to count it`,
        fix: say`Make a key with 2048 bits in mailcow and publish it:\n${excerpt(key)}`,
      };
    case 'expired':
      return {
        bad: say`The signature of ${domain} had expired when the message arrived`,
        fix: say`See which hop held the message so long (the check message.hops tells), and whether the server's clock is right:\ntimedatectl`,
      };
    default:
      return { bad: say`The signature of ${domain} cannot be used`, fix: compareKeys(plan) };
  }
}

function changedBy(forwarder: Forwarder | undefined): Text {
  if (forwarder === undefined) return say``;
  return forwarder.list
    ? say` (by the mailing list ${forwarder.name})`
    : say` (by ${forwarder.name}, which passed it on)`;
}
