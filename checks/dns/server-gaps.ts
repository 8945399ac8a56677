/** Judges what is missing at name servers that answer: a question that none of them answers, and TCP. */
import { joined, listed, say, verbatim, type Text } from '../../common/say.ts';
import type { DnsAnswer, NameServer, RecordType, Zone } from '../../fixtures/dns/types.ts';
import type { Question } from '../../fixtures/dns/wire-types.ts';
import type { Senses } from '../../fixtures/senses.ts';
import type { Bench } from '../words/bench.ts';
import type { Weight } from '../words/card.ts';

/** What the name servers say to one question. */
export interface Published {
  readonly question: Question;
  /** Answers of the name servers that gave one. */
  readonly said: readonly { readonly place: NameServer; readonly server: string; readonly answer: DnsAnswer }[];
  /** Those that gave none, and are to blame for it if others can be asked from here. */
  readonly without: readonly { readonly server: NameServer; readonly reason: Text }[];
}

/** Questions that no name server answers, though they answer others; each server is asked once more. */
export async function judgeUnanswered(bench: Bench & Senses, unanswered: readonly Published[]): Promise<void> {
  const seen = await Promise.all(unanswered.map(async (one) => ({ ...one, again: await stillUnanswered(bench, one) })));
  const failing = seen.filter(({ again }) => again === true);
  for (const [name, same] of Map.groupBy(failing, ({ question }) => question.name))
    await claimUnanswered(bench, name, same);
  for (const { without, again } of seen)
    if (again === undefined) for (const { reason } of without.slice(0, 1)) bench.doubt({ reason });
}

/** Undefined where it cannot be known from here. */
async function stillUnanswered({ dns }: Senses, { question, without }: Published): Promise<boolean | undefined> {
  const again = await Promise.all(without.map(({ server }) => dns.askAgain(server, question.name, question.type)));
  if (again.some((one) => one.known && one.value === undefined)) return false;
  return again.every((one) => one.known) ? true : undefined;
}

/** One claim for all types of a name: they have one cause. The type that costs most tells what comes of it. */
async function claimUnanswered(bench: Bench & Senses, name: string, open: readonly Published[]): Promise<void> {
  const [worst, ...others] = open.toSorted((one, other) => rankOf(one) - rankOf(other));
  if (worst === undefined) return;
  const { type } = worst.question;
  const [first] = worst.without;
  const { level, consequence } = await consequenceOf(bench, name, type);
  const types = listed([type, ...others.map(({ question }) => question.type)]);
  bench.claim(false, {
    good: say`The name servers answer for ${types} of ${name}`,
    bad: say`No name server of the domain answers the question for ${types} of ${name}, although they answer others: ${consequence}`,
    observed: joined([...new Map(worst.without.map(({ server, reason }) => [server.name, reason])).values()], '; '),
    level,
    fix: say`Ask your DNS provider why its name servers fail for this question; an answer that there is no such record would do. This asks one of them, and must say NOERROR or NXDOMAIN:\ndig @${first?.server.address ?? ''} ${name} ${type} +norecurse`,
  });
}

/** What only some ask for comes last. */
const LESSER: readonly RecordType[] = ['CAA', 'TLSA'];

function rankOf({ question: { type } }: Published): number {
  return LESSER.indexOf(type);
}

interface Consequence {
  readonly level: Weight;
  readonly consequence: Text;
}

/** "I do not know" is not "there is none": whoever asks must not go on as if there were none. */
async function consequenceOf({ dns }: Senses, name: string, type: RecordType): Promise<Consequence> {
  if (type === 'CAA')
    return {
      level: 'required',
      consequence: say`certification authorities issue no certificate as long as that is so`,
    };
  if (type !== 'TLSA')
    return {
      level: 'required',
      consequence: say`whoever looks for it gets an error, and puts off or refuses the mail or the login`,
    };
  // Without DNSSEC nobody asks for it (RFC 7672 §2.1.1).
  const around = await dns.dnssec(name.split('.').slice(2).join('.'));
  const isSigned = !around.known || around.value !== 'insecure';
  return isSigned
    ? { level: 'required', consequence: say`mail servers that check DANE deliver nothing to this domain` }
    : {
        level: 'advice',
        consequence: say`mail servers that check DANE would deliver nothing to this domain if it were signed with DNSSEC`,
      };
}

/** Name servers that answer over UDP alone. */
export async function judgeStreams({ dns, claim }: Bench & Senses, { zone, servers }: Zone): Promise<void> {
  const seen = await Promise.all(
    servers.map(async (server) => ({ server, stream: await dns.speaksTcp(server, zone) })),
  );
  // What cannot be seen from here says nothing of them, and is no reason to doubt the rest.
  const mute = seen.filter(({ stream }) => stream.known && !stream.value).map(({ server }) => server);
  for (const [name, group] of Map.groupBy(mute, (server) => server.name)) {
    const where = say`${name} (${joined(group.map(({ address }) => verbatim(address)))})`;
    claim(false, {
      good: say`The name server ${where} answers over TCP`,
      bad: say`The name server ${where} does not answer over TCP: whatever is too long for one UDP packet, such as a long list of records or a signed key, cannot be looked up there`,
      fix: say`Ask your DNS provider to answer over TCP, too; where the name server is your own, open TCP port 53 in its firewall beside UDP. This asks it:\ndig +tcp @${group[0]?.address ?? ''} ${zone} SOA +norecurse`,
    });
  }
}
