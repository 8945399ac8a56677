/** SPF and DMARC: whether the server that brought the message may send for its domain, and what receivers make of both. */
import type { Fact } from '../../common/fact.ts';
import { say, type Text } from '../../common/say.ts';
import type { DkimSignature } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Weight } from '../words/card.ts';
import { notPublic } from '../knowledge/addresses.ts';
import { sameOrganisation } from '../knowledge/received.ts';
import { excerpt } from '../knowledge/text.ts';
import { authorDomain, type Letter } from '../knowledge/letter.ts';
import { letterOf, signaturesOf, spfOf, type SpfFinding } from './at-hand.ts';

check(
  {
    id: 'message.spf',
    title: say`The server that brought the message may send for its domain`,
    failure: say`Receivers treat the message as if somebody else had sent it`,
    weight: 'required',
    guide: 'create-dns-records',
    why: say`Receivers compare the address that a message comes from with the SPF record of its sender's domain. Where it is not in there, many refuse the message or put it into the junk folder.`,
    fix: (plan) =>
      say`If the message came from your own server, let the SPF record allow its address. This record allows all addresses that the MX host has:\n${plan.line('spf.record')}`,
    references: ['RFC 7208 §2.4', 'RFC 7208 §2.6'],
  },
  async (bench) => {
    const { claim, sure, exempt, evidence } = bench;
    const finding = sure(await spfOf(bench));
    if (finding === undefined)
      return exempt(
        say`The message never left the server that it was handed over to, and SPF is for messages that come from outside`,
      );
    const { entry, domain, outcome } = finding;
    const { result, comment, questions } = outcome;
    evidence('entry', {
      address: entry.address,
      helo: entry.helo,
      line: entry.hop.line,
      domain,
      result,
      comment,
      questions,
    });
    if (result === 'temperror')
      return bench.doubt({ reason: say`SPF for ${domain} could not be evaluated: ${excerpt(comment)}` });
    const forwarder = forwardedBy(letterOf(bench), finding);
    const came = say`The message came to ${entry.hop.by ?? say`the receiver`} from ${entry.address} (${excerpt(entry.helo)})`;
    claim(result === 'pass', {
      good: say`${came}, which SPF lets send for ${domain}`,
      bad: say`${came}, ${badWords(result, domain)}`,
      level: forwarder === undefined ? (LEVELS[result] ?? 'required') : 'recommended',
      observed: comment === '' ? result : say`${result}: ${excerpt(comment)}`,
      expected: 'pass',
      ...(forwarder === undefined
        ? {}
        : {
            fix: say`The message came by way of ${forwarder}, which passed it on under your sender address. That cannot be allowed in your SPF record; a valid DKIM signature makes up for it (the check message.signature). Who runs the forwarding can rewrite the sender address (SRS).`,
          }),
    });
  },
);

/** Where receivers are not asked to refuse, the message may still arrive. */
const LEVELS: Readonly<Record<string, Weight>> = {
  softfail: 'recommended',
  neutral: 'recommended',
  none: 'recommended',
};

function badWords(result: string, domain: string): Text {
  if (result === 'none') return say`and ${domain} has no SPF record that says whether that is allowed`;
  if (result === 'permerror')
    return say`and receivers cannot evaluate the SPF record of ${domain}, which should allow that`;
  return say`which SPF does not let send for ${domain}`;
}

/** The host that forwarded the message under its first sender's address: a list, or a server that had it from another organisation's. */
function forwardedBy({ list, hops }: Letter, { entry }: SpfFinding): string | undefined {
  if (list !== undefined) return list;
  const older = hops.slice(hops.indexOf(entry.hop) + 1);
  const handed = older.some(
    ({ authenticated, address, by, helo, reverse }) =>
      !authenticated &&
      by !== undefined &&
      address !== undefined &&
      notPublic(address) === undefined &&
      !sameOrganisation(by, reverse ?? helo),
  );
  return handed ? excerpt(entry.helo) : undefined;
}

check(
  {
    id: 'message.dmarc',
    title: say`The message passes DMARC`,
    failure: say`Receivers do with the message what its domain asks them to do with forgeries`,
    weight: 'required',
    guide: 'create-dns-records',
    why: say`DMARC passes where DKIM or SPF passes for the very domain that the reader sees in From. If neither does, receivers put the message into the junk folder or refuse it.`,
    fix: (plan) =>
      say`One of two things must hold for ${plan.domain}: a valid signature with d=${plan.domain} (the check message.signature), or an envelope sender at ${plan.domain} that SPF lets send (the check message.spf).`,
    references: ['RFC 9989 §4.10', 'RFC 9989 §5.3'],
  },
  async (bench) => {
    const { claim, sure, doubt, authenticator, evidence } = bench;
    const letter = letterOf(bench);
    const author = sure(authorDomain(letter));
    const [signatures, spf] = [await signaturesOf(bench), await spfOf(bench)];
    const passed = {
      dkim: signatures.known
        ? signatures.value.flatMap(({ domain, result }) => (result.known && result.value === 'pass' ? [domain] : []))
        : [],
      spf: spf.known && spf.value?.outcome.result === 'pass' ? [spf.value.domain] : [],
    };
    const { result, policy, policyDomain, aligned } = sure(await authenticator.dmarc(letter.from, passed));
    evidence('dmarc', {
      domain: author,
      result,
      policy,
      policyDomain: policyDomain ?? null,
      passed,
      aligned: { dkim: aligned.dkim ?? null, spf: aligned.spf ?? null },
    });
    const good = say`The message passes DMARC for ${author}`;
    if (result === 'none') {
      claim(false, {
        good,
        bad: say`${author} has no DMARC record, so receivers cannot tell this message from a forged one`,
        level: 'recommended',
        fix: say`Set this record:\n${bench.plan.line('dmarc.record')}`,
      });
      return;
    }
    if (result === 'fail') {
      const open = unknownLeg(signatures, spf);
      if (open !== undefined) return doubt(open);
    }
    claim(result === 'pass', {
      good,
      bad: say`The message fails DMARC for ${author}: ${missed(passed, author)}`,
      observed: say`the policy of ${policyDomain ?? author} is "${policy}"`,
    });
  },
);

/** Why a failure may not be one: a leg that might have passed is not known. */
function unknownLeg(
  signatures: Fact<readonly DkimSignature[]>,
  spf: Fact<SpfFinding | undefined>,
): { readonly reason: Text; readonly cause: string } | undefined {
  const undecided = !signatures.known || signatures.value.some(({ result }) => !result.known);
  if (undecided)
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

function missed(
  { dkim, spf }: { readonly dkim: readonly string[]; readonly spf: readonly string[] },
  author: string,
): Text {
  const names = [...new Set([...dkim, ...spf])].map((name) => excerpt(name));
  if (names.length === 0) return say`neither DKIM nor SPF passes`;
  return say`what passes is for ${names.join(', ')}, and not for ${author}`;
}
