/** SPF: whether the server that brought the message may send for its domain. */
import { say, verbatim, type Text } from '../../common/say.ts';
import { check } from './area.ts';
import { forwarderOf } from '../knowledge/forwarder.ts';
import { authorDomain, type Letter } from '../knowledge/letter.ts';
import { domainOf, isUnder } from '../knowledge/names.ts';
import { belongs } from '../knowledge/organisations.ts';
import { excerpt } from '../knowledge/text.ts';
import type { Weight } from '../words/card.ts';
import type { Plan } from '../words/plan.ts';
import { bindLine, bindText } from '../zone/format.ts';
import { PLAN_TTL } from '../zone/records.ts';
import { letterOf, spfOf, type SpfFinding } from './at-hand.ts';

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
    const forwarder = passedOnBy(letterOf(bench), finding);
    const came = say`The message came to ${entry.hop.by === undefined ? say`the receiver` : excerpt(entry.hop.by)} from ${entry.address} (${excerpt(entry.helo)})`;
    claim(result === 'pass', {
      good: say`${came}, which SPF lets send for ${domain}`,
      bad: say`${came}, ${badWords(result, domain)}`,
      level: forwarder === undefined ? (LEVELS[result] ?? 'required') : 'recommended',
      observed: comment === '' ? result : say`${result}: ${excerpt(comment)}`,
      expected: 'pass',
      fix:
        forwarder === undefined
          ? fixFor(finding, bench.plan)
          : say`The message came by way of ${forwarder}, which passed it on under your sender address. That cannot be allowed in your SPF record; a valid DKIM signature makes up for it (the check message.signature). Who runs the forwarding can rewrite the sender address (SRS).`,
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

/** Who passed the message on under its first sender's address, so that SPF is about the wrong server. */
function passedOnBy(letter: Letter, { byHelo }: SpfFinding): string | undefined {
  const author = authorDomain(letter);
  const { sender } = letter;
  if (byHelo || !author.known || !sender.known || !belongs(domainOf(sender.value), author.value)) return undefined;
  return forwarderOf(letter, author.value)?.name;
}

/** The record of the domain that was evaluated; none where it is somebody else's. */
function fixFor({ domain, byHelo, entry }: SpfFinding, plan: Plan): Text {
  if (domain === plan.domain)
    return say`If the message came from your own server, let the SPF record allow its address. This record allows all addresses that the MX host has:\n${plan.line('spf.record')}`;
  const own = domain === plan.host || isUnder(domain, plan.domain);
  if (byHelo && own)
    return say`The envelope sender was empty, as for a bounce, so receivers evaluated SPF for the name that your server says in EHLO. Set this record for it:\n${verbatim(bindLine({ name: domain, ttl: PLAN_TTL, type: 'TXT', data: bindText('v=spf1 a -all') }))}`;
  return own
    ? say`If the message came from your own server, let the SPF record of ${domain} allow its address, ${entry.address}.`
    : say`The SPF record of ${domain} is for whoever runs ${domain}: they can let it allow the address ${entry.address}.`;
}
