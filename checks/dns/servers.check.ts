/** The domain's name servers and the resolvers: whether everybody gives the same answers. */
import { answerLines } from '../../fixtures/dns/zone.ts';
import type { DnsAnswer, RecordType, ServerAnswer } from '../../fixtures/dns/types.ts';
import { joined, say, verbatim, type Text } from '../../common/say.ts';
import type { Question } from '../../fixtures/dns/wire-types.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { domainExists } from '../zone/domain.ts';
import { questionsOf } from './questions.ts';
import { tlsaName } from '../knowledge/dane.ts';
import { isUnder } from '../knowledge/names.ts';
import { judgeEmptyNames, type Held } from './empty-names.ts';
import { judgeSerials } from './serials.ts';
import { judgeGone, judgeHomeless, judgeTroubled, type Troubled } from './server-trouble.ts';
import { judgeStreams, judgeUnanswered, type Published } from './server-gaps.ts';

check(
  {
    id: 'dns.nameservers',
    title: say`All name servers of the domain answer, and give the same answers`,
    failure: say`Some users and servers get DNS answers late, wrong or not at all, some of the time`,
    weight: 'recommended',
    guide: 'create-dns-records',
    why: say`A domain has several name servers, and everybody asks any of them. If one does not answer, every lookup that begins with it waits; if one still holds old records, mail and logins fail for some people and not for others, which is hard to find later.`,
    fix: (plan) =>
      say`Wait for as long as the old record's TTL says, then run this check again. If the answers still differ, ask your DNS provider why its name servers disagree, and make sure that the registrar lists only name servers that hold your zone. This shows them:\ndig NS ${plan.domain}`,
    references: ['RFC 1034 §4.1', 'RFC 1912 §2.8', 'RFC 8020 §2', 'RFC 7766 §5', 'RFC 7672 §2.1.1', 'RFC 8659 §3'],
  },
  async (bench) => {
    const { claim, sure, evidence, dns, target } = bench;
    if (await judgeGone(bench)) return;
    sure(await domainExists(bench));
    const published = await askEverybody(bench, await unplanned(bench));
    const differing = published.filter(({ said }) => new Set(said.map(({ answer }) => meaning(answer))).size > 1);
    const good = say`The name servers agree about ${bench.target.domain}`;
    for (const {
      question: { name, type },
      said,
    } of differing) {
      claim(false, {
        good,
        bad: say`The name servers give different answers for ${type} of ${name}`,
        observed: joined(said.map(inShort), '; '),
      });
      evidence(
        `${name} ${type}`,
        said.flatMap(({ server, answer }) => answerLines(answer).map((line) => `${line} ; ${server}`)),
      );
    }
    if (differing.length === 0 && published.some(({ said }) => said.length > 0)) claim(true, { good, bad: good });
    const zone = await dns.serversOf(target.domain);
    if (zone.known) judgeHomeless(bench, zone.value);
    const isServed = published.some(({ said }) => said.length > 0);
    const unanswered = isServed ? published.filter(isUnanswered) : [];
    await Promise.all([
      judgeEmptyNames(bench, published.flatMap(heldBy)),
      judgeTroubled(bench, troubledOf(published, unanswered), isServed),
      judgeUnanswered(bench, unanswered),
      zone.known && isServed ? judgeStreams(bench, zone.value) : undefined,
      zone.known && differing.length === 0 ? judgeSerials(bench, zone.value) : undefined,
    ]);
  },
);

check(
  {
    id: 'dns.cache',
    title: say`Resolvers already serve what the name servers publish`,
    failure: say`A DNS change is not visible everywhere yet`,
    weight: 'recommended',
    guide: 'create-dns-records',
    why: say`Resolvers keep an answer for as long as its TTL says. Until then a part of the world works with the old record, although the new one is right.`,
    fix: () =>
      say`Nothing is wrong with your records: wait for the time named above, then run this check again. Before the next change, set the TTL of the record to 300 (5 minutes) a day ahead.`,
    references: ['RFC 1034 §3.6', 'RFC 2308 §5'],
  },
  async (bench) => {
    const { dns, sure, claim, evidence } = bench;
    sure(await domainExists(bench));
    const published = await askEverybody(bench);
    for (const [index, resolver] of dns.resolvers.entries()) {
      const behind: string[] = [];
      for (const entry of published) behind.push(...(await judgeCache(bench, entry, index, resolver)));
      if (behind.length > 0) evidence(`resolver ${resolver}`, behind);
    }
    if (published.some(({ said }) => said.length > 0))
      claim(true, { good: say`The resolvers' answers were compared`, bad: say`Nothing could be compared` });
  },
);

/** Judges one resolver's answer to one question; gives the lines it serves instead, for evidence. */
async function judgeCache(
  { dns, claim, doubt }: Bench & Senses,
  { question, said, without }: Published,
  index: number,
  resolver: string,
): Promise<readonly string[]> {
  const { name, type } = question;
  const [first] = said;
  if (first === undefined) {
    if (without[0] !== undefined) doubt({ reason: without[0].reason, cause: 'dns.nameservers' });
    return [];
  }
  if (said.some(({ answer }) => meaning(answer) !== meaning(first.answer))) {
    doubt({
      reason: say`The name servers disagree about ${type} of ${name} themselves, so no resolver can be compared with them`,
      cause: 'dns.nameservers',
    });
    return [];
  }
  const cached = await dns.recursive(name, type, index);
  if (!cached.known) {
    doubt(cached);
    return [];
  }
  const current = claim(meaning(cached.value) === meaning(first.answer), {
    good: say`The resolver ${resolver} knows the current ${type} of ${name}`,
    bad: say`The resolver ${resolver} still serves an old ${type} of ${name}, ${remaining(cached.value.ttl)}`,
    observed: shortRecords(cached.value),
    expected: shortRecords(first.answer),
  });
  return current ? [] : answerLines(cached.value);
}

/**
 * Asks every name server for everything in the plan. What could not be had, and is none of the server's doing, is a
 * doubt: one a server, not one a question.
 */
async function askEverybody(
  { dns, plan, doubt }: Bench & Senses,
  besides: readonly Question[] = [],
): Promise<readonly Published[]> {
  const answers = await Promise.all(
    [...questionsOf(plan), ...besides].map(async (question) => ({
      question,
      fact: await dns.everyServer<RecordType>(question.name, question.type),
    })),
  );
  const doubted = new Set<string>();
  return answers.map(({ question, fact }) => {
    if (!fact.known) {
      doubt(fact);
      return { question, said: [], without: [] };
    }
    for (const { server, answer, trouble } of fact.value) {
      if (answer.known || trouble !== undefined || doubted.has(server.address)) continue;
      doubted.add(server.address);
      doubt(answer);
    }
    return {
      question,
      said: fact.value.flatMap(answered),
      without: fact.value.flatMap(({ server, answer, trouble }) =>
        answer.known || trouble === undefined ? [] : [{ server, reason: answer.reason }],
      ),
    };
  });
}

/**
 * What others ask although no guide plans it: certification authorities before they issue, mail servers before they
 * deliver. Some name servers know no such types, and fail.
 */
async function unplanned({ target }: Senses): Promise<readonly Question[]> {
  const host = await target.host();
  if (!host.known || !isUnder(host.value, target.domain)) return [];
  return [
    { name: host.value, type: 'CAA' },
    { name: tlsaName(host.value), type: 'TLSA' },
  ];
}

/** Who knows the name: it has records there, or leads elsewhere. */
function heldBy({ question: { name, type }, said }: Published): readonly Held[] {
  return said.flatMap(({ place, answer }) =>
    answer.outcome === 'records' || answer.aliases.length > 0 ? [{ server: place, name, type }] : [],
  );
}

/** Nobody answers it, and each is to blame. */
function isUnanswered({ said, without }: Published): boolean {
  return said.length === 0 && without.length > 0;
}

/** Who left questions open, and which; those that nobody answers are told for themselves. */
function troubledOf(published: readonly Published[], unanswered: readonly Published[]): readonly Troubled[] {
  const all = published
    .filter((one) => !unanswered.includes(one))
    .flatMap(({ question, without }) => without.map((one) => ({ ...one, question })));
  return [...Map.groupBy(all, ({ server }) => server.address).values()].flatMap((open) => {
    const [first] = open;
    return first === undefined
      ? []
      : [{ server: first.server, open, wholly: open.length === published.length - unanswered.length }];
  });
}

function answered({ server, answer }: ServerAnswer): Published['said'] {
  return answer.known ? [{ place: server, server: `${server.name} (${server.address})`, answer: answer.value }] : [];
}

/** Equal for answers that mean the same: order, TTL, aliases on the way and the kind of "no" aside. */
function meaning({ records }: DnsAnswer): string {
  return records
    .map((record) => JSON.stringify(record))
    .toSorted()
    .join('\n');
}

function inShort({ server, answer }: Published['said'][number]): Text {
  return say`${server}: ${shortRecords(answer)}`;
}

/** The data of an answer's records, as in a zone file. */
function shortRecords(answer: DnsAnswer): Text {
  if (answer.records.length === 0) return say`no such record`;
  const before = ` IN ${answer.type} `;
  const data = answerLines(answer)
    .filter((line) => line.includes(before))
    .map((line) => line.slice(line.indexOf(before) + before.length));
  return joined(data.map((words) => verbatim(words)));
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How long a cache keeps an answer. */
function remaining(seconds: number | undefined): Text {
  if (seconds === undefined) return say`for an unknown time`;
  if (seconds < 2 * MINUTE) return say`for ${seconds} more seconds`;
  return seconds < 2 * HOUR
    ? say`for ${Math.ceil(seconds / MINUTE)} more minutes`
    : say`for ${Math.ceil(seconds / HOUR)} more hours`;
}
