/** Judges name servers that gave no answer: each, over each address family. */
import { joined, say, verbatim, type Text } from '../../common/say.ts';
import type { Fact } from '../../common/fact.ts';
import type { NameServer, ServerTrouble, Zone } from '../../fixtures/dns/types.ts';
import type { Question } from '../../fixtures/dns/wire-types.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { isUnder } from '../knowledge/names.ts';
import type { Bench } from '../words/bench.ts';
import type { Weight } from '../words/card.ts';

/** A name server that left questions open, at one of its addresses. */
export interface Troubled {
  readonly server: NameServer;
  /** What it did not answer; never empty. */
  readonly open: readonly { readonly question: Question; readonly reason: Text }[];
  /** Whether it answered nothing at all. */
  readonly wholly: boolean;
}

interface SeenTwice extends Troubled {
  readonly again: Fact<ServerTrouble | undefined>;
}

interface Convicted extends Troubled {
  readonly trouble: ServerTrouble;
}

/** How many names a sentence holds at most. */
const MOST_NAMES = 4;

/** Asks each that had trouble once more, and says which are to blame. `isServed`: others answer for the zone. */
export async function judgeTroubled(
  bench: Bench & Senses,
  troubled: readonly Troubled[],
  isServed: boolean,
): Promise<void> {
  const seen = await Promise.all(troubled.map((one) => lookAgain(one, bench)));
  for (const { again, open } of seen)
    if (!again.known) bench.doubt({ ...again, reason: open[0]?.reason ?? again.reason });
  const convicted = seen.flatMap(({ again, ...one }): Convicted[] =>
    again.known && again.value !== undefined ? [{ ...one, trouble: again.value }] : [],
  );
  // As long as one answers, lookups come to their end, if late; without any, the domain lasts as long as caches keep
  // it.
  const level = isServed || convicted.length < seen.length ? 'recommended' : 'required';
  const groups = Map.groupBy(convicted, ({ server, trouble, open, wholly }) =>
    JSON.stringify([server.name, trouble, wholly || namesOf(open)]),
  );
  for (const group of groups.values()) judgeGroup(bench, group, level);
}

async function lookAgain(one: Troubled, { dns }: Senses): Promise<SeenTwice> {
  const [first] = one.open;
  if (first === undefined) throw new Error('a server without trouble was called troubled');
  return { ...one, again: await dns.askAgain(one.server, first.question.name, first.question.type) };
}

/** One claim for all addresses of a server that have the same trouble. */
function judgeGroup(bench: Bench & Senses, group: readonly Convicted[], level: Weight): void {
  const [first] = group;
  if (first === undefined) return;
  const { server, open } = first;
  const where = say`${server.name} (${joined(group.map(({ server: { address } }) => address))})`;
  bench.claim(false, {
    good: say`The name server ${where} answers`,
    bad: sentenceOf(first, where),
    observed: open[0]?.reason ?? '',
    level,
    fix: say`Ask your DNS provider what is wrong with ${server.name}, or take it off the list of name servers, at your registrar and in your zone. This asks it:\ndig @${server.address} ${bench.target.domain} SOA +norecurse`,
  });
}

function sentenceOf({ trouble, open, wholly }: Convicted, where: Text): Text {
  if (trouble === 'silent' || trouble === 'closed')
    return say`The name server ${where} does not answer, although others do: whoever asks it first waits for seconds, each time`;
  if (trouble === 'garbled') return say`The name server ${where} answers with something that cannot be understood`;
  if (!wholly) return say`The name server ${where} gives no answer for ${namesOf(open)}, although it knows other names`;
  return trouble === 'lame'
    ? say`The name server ${where} is on the domain's list, and does not hold its records`
    : say`The name server ${where} is on the domain's list, and has trouble of its own (SERVFAIL, mostly): probably its copy of the records has run out`;
}

/** The names of what was left open. */
function namesOf(open: Troubled['open']): Text {
  const names = [...new Set(open.map(({ question }) => question.name))];
  const shown = names.slice(0, MOST_NAMES).map((name) => verbatim(name));
  return joined(names.length > MOST_NAMES ? [...shown, verbatim('…')] : shown);
}

/** Name servers without any address. */
export function judgeHomeless({ claim }: Bench, { homeless, zone }: Zone): void {
  for (const name of homeless)
    claim(false, {
      good: say`The name server ${name} has an address`,
      bad: say`The name server ${name} has no address, so nobody can ask it`,
      fix: say`Give ${name} an address at your DNS provider, or take it off the list of name servers, at your registrar and in your zone. This shows the list:\ndig NS ${zone}`,
    });
}

/**
 * Whether the domain, or its mail host elsewhere, cannot be looked up at all, twice: a claim for each that cannot.
 * Where the domain cannot, there is nothing more to ask.
 */
export async function judgeGone(bench: Bench & Senses): Promise<boolean> {
  const { dns, target } = bench;
  if (await isGone(target.domain, await dns.ask(target.domain, 'MX'), bench)) return true;
  const host = await target.host();
  if (host.known && !isUnder(host.value, target.domain))
    await isGone(host.value, await dns.addresses(host.value), bench);
  return false;
}

/** Whether it could not be looked up, and what was claimed of it. */
async function isGone(name: string, first: Fact<unknown>, bench: Bench & Senses): Promise<boolean> {
  if (first.known || first.unserved !== true) return false;
  const again = await bench.dns.lookAgain(name, 'A');
  if (!again.known && again.unserved === true) claimGone(bench, name, again.reason);
  else bench.doubt({ reason: first.reason });
  return true;
}

function claimGone(bench: Bench & Senses, name: string, reason: Text): void {
  bench.claim(false, {
    good: say`Somebody answers for ${name}`,
    bad: say`No name server answers for ${name}: DNS resolvers get nothing out of them, though they do for other domains`,
    observed: reason,
    level: 'required',
    sign: 'zone gone',
    fix: say`See at which server the lookup ends:
dig +trace ${name} MX
Then look at your registrar's web page: is the domain paid for, and which name servers does it list? Ask each of them (put in its name); it must say NOERROR and "aa":
dig @NAMESERVER ${name} SOA +norecurse
If they refuse or say SERVFAIL, your DNS provider does not hold the zone any more. Enter the name servers of the provider that does at your registrar, or make the zone anew, with the records that this prints:
mailproof zone ${bench.target.domain}`,
  });
}
