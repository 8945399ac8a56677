/** What makes a move or a mistake last: long TTLs, and aliases of services that are gone. */
import { joined, say, verbatim } from '../../common/say.ts';
import type { Fact } from '../../common/fact.ts';
import type { ServerAnswer } from '../../fixtures/dns/types.ts';
import { domainExists } from '../zone/domain.ts';
import { durationText } from '../knowledge/duration.ts';
import { check } from './area.ts';
import { questionsOf } from './questions.ts';

/** Seconds. */
const LONG = 86_400;
/** What has to be changed when a server moves; texts do not depend on where it is. */
const MOVES: readonly string[] = ['A', 'AAAA', 'MX'];

check(
  {
    id: 'dns.ttl',
    title: say`A change of the server's records is soon known everywhere`,
    failure: say`After a move, or a mistake in DNS, users wait for a day or more`,
    weight: 'advice',
    guide: 'create-dns-records',
    why: say`A record's TTL says for how long resolvers keep it. With a day, a wrong address stays wrong for a day after you have mended it, and a move to another server takes as long. An hour or less costs nothing.`,
    fix: () => say`Set the TTL of these records to 3600 (an hour) or less at your DNS provider.`,
    references: ['RFC 1912 §2.2'],
  },
  async (bench) => {
    const { dns, plan, sure, claim, target } = bench;
    sure(await domainExists(bench));
    const questions = questionsOf(plan).filter(({ type }) => MOVES.includes(type));
    const said = await Promise.all(
      questions.map(async ({ name, type }) => ({ name, ttl: ttlIn(await dns.everyServer(name, type)) })),
    );
    const long = said.filter(({ ttl }) => ttl !== undefined && ttl >= LONG);
    const names = [...new Set(long.map(({ name }) => name))];
    claim(long.length === 0, {
      good: say`Resolvers keep the records of ${target.domain} for less than a day`,
      bad: say`Resolvers keep the records of ${joined(names.map((name) => verbatim(name)))} for ${durationText(Math.max(...long.map(({ ttl = 0 }) => ttl)))}`,
    });
  },
);

/** The longest that any server gives with records; undefined where none has any. */
function ttlIn(said: Fact<readonly ServerAnswer[]>): number | undefined {
  const ttls = (said.known ? said.value : []).flatMap(({ answer }) =>
    answer.known && answer.value.outcome === 'records' && answer.value.ttl !== undefined ? [answer.value.ttl] : [],
  );
  return ttls.length === 0 ? undefined : Math.max(...ttls);
}

/** Names that servers of a mail domain often have, besides those that checks of their own look at. */
const USUAL_LABELS = ['www', 'webmail', 'smtp', 'imap', 'pop', 'ftp'] as const;

check(
  {
    id: 'dns.aliases',
    title: say`No alias of the domain leads to a name that does not exist`,
    failure: say`Strangers may take over a name of this domain`,
    weight: 'recommended',
    why: say`An alias (CNAME) to a service that was given up lives on. Whoever gets the name that it leads to, often by renting it at the same provider, answers in your name: with web pages, and with a valid certificate.`,
    fix: () => say`Delete the alias at your DNS provider, or let it lead to a name that exists.`,
    references: ['RFC 1912 §2.4'],
  },
  async (bench) => {
    const { dns, sure, claim, doubt, target } = bench;
    sure(await domainExists(bench));
    const good = say`No alias of ${target.domain} leads to a name that does not exist`;
    const names = USUAL_LABELS.map((label) => `${label}.${target.domain}`);
    const answers = await Promise.all(names.map(async (name) => ({ name, answer: await dns.ask(name, 'A') })));
    for (const { name, answer } of answers) {
      const end = answer.known && answer.value.outcome === 'nxdomain' ? answer.value.aliases.at(-1) : undefined;
      if (!answer.known) doubt(answer);
      else
        claim(end === undefined, {
          good,
          bad: say`${name} is an alias (CNAME) of ${end ?? ''}, which does not exist`,
          fix: say`Delete this record at your DNS provider, or let it lead to a name that exists:\n${name}. IN CNAME ${answer.value.aliases[0] ?? ''}.`,
        });
    }
  },
);
